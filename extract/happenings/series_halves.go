package happenings

import (
	"slices"

	"isnad/extract/accused"
	"isnad/extract/analysis"
	"isnad/extract/roles"
)

// A series is often told in two halves: who suffered it, and behind it who waged or claims it:
// تعرضت المدينة لهجمات شنتها الجماعة, لهجمات متكررة تتبناها الجماعة.

// meantDoer lists whom a pronoun means as the doer of a series.
func meantDoer(a *analysis.Article, h *analysis.Happening) []int {
	if m := roles.SeriesDoer(a, h); m >= 0 {
		return []int{a.Mentions[m].Entity}
	}
	return nil
}

// otherHalf completes a series that lacks an end by the one that the same sentence told before of
// the same attacks, or notes it for one to come. It is nil for none.
func otherHalf(a *analysis.Article, h *analysis.Happening, s *analysis.Serial) *analysis.Serial {
	if s.Noun = h.Noun; h.Nominal {
		s.Noun = h.Pos
	}
	if len(s.Targets) > 0 && len(s.Agents) == 0 {
		s.Agents = claimedBehind(a, h)
		s.Targets = slices.DeleteFunc(s.Targets, func(e int) bool { return slices.Contains(s.Agents, e) })
		if whole(s) {
			return s
		}
		s.Agents = nil
	}
	if len(s.Agents) > 0 && len(s.Targets) == 0 && h.Verb != nil && h.Verb.Suffix {
		for k := range a.Halves {
			p := &a.Halves[k]
			if p.Sent == s.Sent && p.Noun >= 0 && p.Noun == s.Noun && len(p.Targets) > 0 && len(p.Agents) == 0 {
				s.Targets, s.Pos, s.Last, s.From = p.Targets, p.Pos, p.Last, p.From
				return s
			}
		}
	}
	a.Halves = append(a.Halves, *s)
	return nil
}

// claimedBehind lists who claims the attacks of a series behind their noun, or is accused of them:
// لهجمات متكررة تتبناها الجماعة, لهجمات تحمّل واشنطن الجماعة مسؤوليتها.
func claimedBehind(a *analysis.Article, h *analysis.Happening) []int {
	noun := h.StruckBy()
	if a.Lang.Code != "ar" || noun < 0 || h.Nominal {
		return nil
	}
	for k := range a.Cues {
		c := &a.Cues[k]
		charged := c.Class == "accusation"
		if !charged && (c.Class != "claim" || c.Verb == nil || !c.Verb.Suffix) || c.Negated || c.Sent != h.Sent || c.Pos < noun || charged && (c.Verb == nil || c.Verb.And != "") {
			continue
		}
		for j := noun + 1; j < c.Pos; j++ {
			if a.Outer[j] < 0 && a.Known(j).Is("rel", "sub", "conj") && !a.Known(j).Is("prep") {
				return nil // وهي العملية التي تبناها, كما يحمّله
			}
		}
		if charged {
			out, _ := accused.Whom(a, c)
			return out
		}
		return bodiesOf(a, c.Sources)
	}
	return nil
}
