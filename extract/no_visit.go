package extract

import (
	"slices"

	"isnad/extract/record"
	"isnad/extract/text"
)

// throng reports gunmen, rescuers or a crowd as what stands before or behind the Arabic verb
// of an arrival, with its number: ثلاثة مسلحين دخلوا, وصل المسعفون.
func (a *analysis) throng(h *happening) bool {
	return !h.nominal && (a.readAs(h.pos-1, "no-visitors") || a.readAs(h.pos+1, "no-visitors"))
}

// onlyExpected reports a noun of a visit or meeting that is said to be expected: زيارة
// مرتقبة.
func (a *analysis) onlyExpected(h *happening) bool {
	if h.typ != record.Visit && h.typ != record.Meeting {
		return false
	}
	for j := h.last; j < h.last+3 && a.tok(j).Kind == text.Word; j++ {
		if a.known(j).InAny("to-be-expected") {
			return true
		}
	}
	return false
}

// ofWar reports a verb of killing whose subject is a war or a famine, which tells of no
// one happening: النزاع الذي أودى بحياة الآلاف.
func (a *analysis) ofWar(i int, first int) bool {
	for j := i - 1; j >= first && j >= i-4; j-- {
		if a.tok(j).Kind == text.Punct {
			return false
		}
		if a.readAs(j, "wars") {
			return !a.afterPreposition(j)
		}
		if _, ok := a.finite(j); ok && a.verbHere(j) {
			return false
		}
	}
	return a.readAs(i+1, "wars")
}

// toHospital reports an arrival at a hospital of somebody without a name, where hardly
// anybody comes but the wounded: وصل الشاب إلى مستشفى.
func (a *analysis) toHospital(h *happening) bool {
	for _, m := range h.agents {
		if !a.mentions[m].anonymous {
			return false
		}
	}
	to := slices.Concat(h.targets, h.places)
	return len(to) > 0 && !slices.ContainsFunc(to, func(m int) bool { return a.mentions[m].kind != "hospital" })
}
