package cues

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Whom a participle tells of by its gender: وقالت الوزارة …، محمّلة is no man's.

// participleAgrees reports that a name may be the one of whom the participle of a cue tells. A
// name whose gender nothing shows may be.
func participleAgrees(a *analysis.Article, c *analysis.Cue, m *analysis.Mention) bool {
	if a.Lang.Code != "ar" || !c.Of.Has("participle") || m.Plural {
		return true
	}
	w := a.Bare(c.Pos)
	switch {
	case strings.HasSuffix(w, "ة"):
		return !masculineName(a, m)
	case strings.HasSuffix(w, "ا"):
		return !grammar.FeminineName(a, m) || m.Type == record.Country && m.Parent >= 0
	}
	return true
}

// masculineName reports a name that only masculine words are said of: a man by his office, or a
// body whose head noun is masculine.
func masculineName(a *analysis.Article, m *analysis.Mention) bool {
	head, _, _ := strings.Cut(text.Fold(m.Name), " ")
	if m.Type == record.Country {
		return a.Lang.InAny(head, "masculine-states")
	}
	head = analysis.TrimArticle(head)
	if grammar.FeminineEnding(head) || strings.HasSuffix(head, "ه") || strings.HasSuffix(head, "ات") || grammar.BrokenPlural(a, head) {
		return false
	}
	if m.Type == record.Official {
		return !m.Anonymous && len(a.Lang.Titles(head)) > 0 && !womanNamed(a, m)
	}
	h := a.Lang.Head(head)
	return h != nil && !h.Plural
}

// womanNamed reports a person with a word of a woman's name: النائب هند سالم is a woman.
func womanNamed(a *analysis.Article, m *analysis.Mention) bool {
	for _, w := range strings.Fields(m.Core) {
		if grammar.FeminineEnding(w) {
			return true
		}
	}
	return false
}

// OverDescription gives the cue that speaks, for a cue behind an insertion in which another
// only tells of a noun: وصف الوزير، في تصريحات أوردتها الوكالة، الرواية بأنها كاذبة، متهما. What is no
// participle passes over agencies and channels alone: ردت ببيان بثته القناة، ونفت فيه.
func OverDescription(a *analysis.Article, c *analysis.Cue, last int) int {
	if a.Lang.Code != "ar" {
		return last
	}
	for k := last; k >= 0 && a.Cues[k].Sent == c.Sent; k-- {
		d := &a.Cues[k]
		if len(d.Sources) == 0 {
			continue
		}
		if !c.Of.Has("participle") {
			if !passesOn(a, d) {
				return k
			}
			continue
		}
		if d.Verb != nil && !DescribesName(a, d) && !(d.Verb.Suffix && grammar.DescribesNoun(a, d.Pos)) {
			return k
		}
	}
	return last
}

// passesOn reports a cue by which media alone pass on what its sentence tells: بيان بثته القناة,
// وفق ما نقلت الوكالة.
func passesOn(a *analysis.Article, c *analysis.Cue) bool {
	if c.Verb != nil && !(c.Verb.Suffix && grammar.DescribesNoun(a, c.Pos)) || c.Verb == nil && (c.Of == nil || c.Of.Source != "after") {
		return false
	}
	return !slices.ContainsFunc(c.Sources, func(k int) bool { return !analysis.IsMedium(&a.Mentions[k]) })
}

// withinAside reports the subject m of the verb at token k in words that only tell more of a name
// before it: in a relative clause between commas, or, before a participle, which goes with the
// main clause, in any clause that tells of a noun or of since when.
func withinAside(a *analysis.Article, c *analysis.Cue, k int, m *analysis.Mention) bool {
	if c.Of.Has("participle") {
		return grammar.Subordinate(a, k) || a.Known(k-1).InAny("since")
	}
	if !a.Known(k-1).Is("rel") || !NeedsNoun(a, k-1) || !a.Tok(k-2).Is(",") {
		return false
	}
	for j := m.Last; j < c.Pos; j++ {
		if a.Tok(j).Is(",") {
			return true
		}
	}
	return false
}
