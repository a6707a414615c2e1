package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// supposed gives the role of a body of which people or posts are only thought to be: هاجم مسلحون
// يعتقد أنهم من الجماعة, قصفت مواقع يعتقد أنها للحزب. It is "" where none is.
func supposed(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) string {
	if a.Lang.Code != "ar" || h.Type != record.Attack || h.Nominal || h.Passive || !analysis.IsBody(m) {
		return ""
	}
	k := m.First - 1
	if k > h.Last && a.Outer[k] < 0 && partWord(a, k) {
		k-- // من عناصر الجماعة
	}
	switch {
	case m.Prefix == "ل":
	case m.Prefix == "" && a.Known(k).Role() == "launch":
		k--
	default:
		return ""
	}
	if k-2 < h.Last || a.Outer[k] >= 0 || !a.Known(k).Is("sub") || !hedgeAt(a, k-1) {
		return ""
	}
	j := k - 2
	for j > h.Last && a.Outer[j] < 0 && a.Tok(j).Kind == text.Word && grammar.DescribingWord(a, j) {
		j--
	}
	switch {
	case a.Outer[j] >= 0:
		return ""
	case Held(a, j):
		return "target"
	case j == h.Last && partWord(a, j):
		return "agent"
	}
	return ""
}
