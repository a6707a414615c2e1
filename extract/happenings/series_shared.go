package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
)

// firstSubject gives the body that the first verb of a sentence has for its subject, where "and"
// joins to it a verb of the present that shows none: تسيطر الحركة على الجنوب وتشن هجمات على القوات.
func firstSubject(a *analysis.Article, h *analysis.Happening) []int {
	if a.Lang.Code != "ar" || h.Passive || h.Verb == nil || h.Verb.And == "" || h.Verb.Plural || h.Verb.Tense != pack.Present || a.Covering(h) >= 0 || h.Noun != h.Last && !a.Known(h.Last).Is("prep") {
		return nil
	}
	j := a.Sentences[h.Sent].First
	for j < h.Pos && (a.At(j) != nil || !otherVerb(a, j)) {
		if a.Known(j).Is("sub") {
			return nil
		}
		j++
	}
	for j++; j < h.Pos && a.Tok(j).Is(`"`); j++ {
	}
	m := a.At(j)
	if m == nil || m.First != j || j >= h.Pos || !analysis.IsBody(m) || m.Prefix != "" || m.Entity < 0 || grammar.FeminineName(a, m) != h.Verb.Feminine {
		return nil
	}
	return []int{m.Entity}
}
