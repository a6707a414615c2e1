package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
)

// whoseMen gives the body right before "whose" and the men or arms that are the subject of a deed:
// Israel, whose jets have bombed the depot. It is -1 for none.
func whoseMen(a *analysis.Article, h *analysis.Happening, s cues.Subject) int {
	i := nounOfSubject(a, h, s)
	if i < 0 || !ForceNoun(a, i) {
		return -1
	}
	for j := i - 1; j > a.Sentences[h.Sent].First && j >= i-3; j-- {
		if a.Outer[j] >= 0 {
			return -1
		}
		if !a.Spelt(j).InAny("whose") {
			continue
		}
		k := j - 1
		for k > 0 && (a.Tok(k).Is(",") || a.Tok(k).Is(`"`) || a.Tok(k).Is(")")) {
			k--
		}
		if m := a.At(k); m != nil && m.Last == k+1 && analysis.MaySpeak(m.Type) && !analysis.IsMedium(m) {
			return a.Outer[k]
		}
		return -1
	}
	return -1
}
