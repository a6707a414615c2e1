package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// supposed gives the role of a body of which people or posts are only thought to be: هاجم مسلحون
// يعتقد أنهم من الجماعة, قصفت مواقع يعتقد أنها للحزب. It is "" where none is.
func (a *analysis) supposed(m *mention, h *happening) string {
	if a.lang.Code != "ar" || h.typ != record.Attack || h.nominal || h.passive || !isBody(m) {
		return ""
	}
	k := m.first - 1
	if k > h.last && a.outer[k] < 0 && a.partWord(k) {
		k-- // من عناصر الجماعة
	}
	switch {
	case m.prefix == "ل":
	case m.prefix == "" && a.known(k).Role() == "launch":
		k--
	default:
		return ""
	}
	if k-2 < h.last || a.outer[k] >= 0 || !a.known(k).Is("sub") || !a.hedgeAt(k-1) {
		return ""
	}
	j := k - 2
	for j > h.last && a.outer[j] < 0 && a.tok(j).Kind == text.Word && a.describingWord(j) {
		j--
	}
	switch {
	case a.outer[j] >= 0:
		return ""
	case a.held(j):
		return "target"
	case j == h.last && a.partWord(j):
		return "agent"
	}
	return ""
}
