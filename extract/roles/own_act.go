package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// BodyBehind gives the group or state body whose word a speaker's is, or -1.
func BodyBehind(a *analysis.Article, sp int) int {
	b := entities.BodyOf(a, sp)
	if b < 0 || !entities.SpeaksFor(a, sp) {
		return -1
	}
	if t := a.Entities[b].Type; t != record.Group && t != record.Actor {
		return -1
	}
	return b
}

// PerformedBehind reports a verbal noun that completes a verb within the same words:
// تمكنت طائراتها من تحييد.
func PerformedBehind(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || !h.Nominal || h.Definite {
		return false
	}
	for j := h.Pos - 1; j >= c.Last && j > h.Pos-10; j-- {
		if a.Outer[j] >= 0 || a.Tok(j).Kind != text.Word {
			continue
		}
		if a.Known(j).Is("sub") {
			return false
		}
		v, ok := a.Finite(j)
		if !ok || !arabic.VerbHere(a, j) {
			continue
		}
		in, _ := a.Lang.In("performing", v.Lemma)
		return in && !v.Passive
	}
	return false
}
