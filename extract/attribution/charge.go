package attribution

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/roles"
)

// LesserCharge reports an accusation of something else than of doing the deed:
// بتزويده بالإحداثيات, of lying. Who is charged with that is no doer of the attack.
func LesserCharge(a *analysis.Article, c *analysis.Cue, accused int) bool {
	j := c.Last
	for ; j < c.To && (a.At(j) == nil || a.At(j).Entity != accused); j++ {
	}
	if j >= c.To {
		return false
	}
	j = a.At(j).Last
	for end := min(c.To, j+cues.ChargeReach); j < end; j++ {
		if m := a.At(j); m != nil {
			j = m.Last - 1
			continue
		}
		if a.Lang.Code == "en" {
			if a.Spelt(j).InAny("charge-links") && a.At(j+1) == nil {
				return !namesDeed(a, j+1, c.To)
			}
			continue
		}
		rest, ok := strings.CutPrefix(a.Bare(j), "ب")
		if ok && rest == "" {
			return !namesDeed(a, j+1, c.To) // بـ"بيع الأرض"
		}
		if !ok || a.Known(j).Is("prep") {
			continue
		}
		if a.Lang.InAny(rest, "that-clause") {
			return !namesDeed(a, j+1, c.To)
		}
		if roles.Prefixed(a, j, "ب") || cues.Deed(a, rest) || analysis.HasArticle(rest) {
			return !namesDeed(a, j, c.To)
		}
	}
	return false
}

// namesDeed reports a word for an attack, or for having a hand in it, close behind i.
func namesDeed(a *analysis.Article, i, end int) bool {
	for j := i; j < end && j < i+4; j++ {
		if a.At(j) != nil {
			continue
		}
		s := a.Bare(j)
		if a.Lang.Is(s, "sub", "rel") {
			return false // of lying when it said
		}
		if cues.Deed(a, s) || cues.Deed(a, strings.TrimPrefix(s, "ب")) || grammar.Violent(a, j) {
			return true
		}
		if rest, ok := strings.CutPrefix(s, "ب"); ok {
			if t := a.Lang.NounTrigger(strings.TrimPrefix(rest, "ال")); t != nil && grammar.Happened(t) {
				return true
			}
		}
	}
	return false
}
