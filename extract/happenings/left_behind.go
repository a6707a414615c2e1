package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
)

// leftBehind reports words of somebody on his way from a place, of which the text tells
// nothing more: وصل إلى الكويت قادما من الدوحة.
func leftBehind(a *analysis.Article, h *analysis.Happening) bool {
	for j := h.Pos + 1; j <= h.Pos+2; j++ {
		if m := a.At(j); m != nil && m.First == j {
			return grammar.OnlyLeft(a, m)
		}
	}
	return false
}
