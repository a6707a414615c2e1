package happenings

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// throng reports gunmen, rescuers or a crowd as what stands before or behind the Arabic verb
// of an arrival, with its number: ثلاثة مسلحين دخلوا, وصل المسعفون.
func throng(a *analysis.Article, h *analysis.Happening) bool {
	return !h.Nominal && (a.ReadAs(h.Pos-1, "no-visitors") || a.ReadAs(h.Pos+1, "no-visitors"))
}

// onlyExpected reports a noun of a visit or meeting that is said to be expected: زيارة
// مرتقبة.
func onlyExpected(a *analysis.Article, h *analysis.Happening) bool {
	if h.Type != record.Visit && h.Type != record.Meeting {
		return false
	}
	for j := h.Last; j < h.Last+3 && a.Tok(j).Kind == text.Word; j++ {
		if a.Known(j).InAny("to-be-expected") {
			return true
		}
	}
	return false
}

// ofWar reports a verb of killing whose subject is a war or a famine, which tells of no
// one happening: النزاع الذي أودى بحياة الآلاف.
func ofWar(a *analysis.Article, i int, first int) bool {
	for j := i - 1; j >= first && j >= i-4; j-- {
		if a.Tok(j).Kind == text.Punct {
			return false
		}
		if a.ReadAs(j, "wars") {
			return !grammar.AfterPreposition(a, j)
		}
		if _, ok := a.Finite(j); ok && arabic.VerbHere(a, j) {
			return false
		}
	}
	return a.ReadAs(i+1, "wars")
}

// toHospital reports an arrival at a hospital of somebody without a name, where hardly
// anybody comes but the wounded: وصل الشاب إلى مستشفى.
func toHospital(a *analysis.Article, h *analysis.Happening) bool {
	for _, m := range h.Agents {
		if !a.Mentions[m].Anonymous {
			return false
		}
	}
	to := slices.Concat(h.Targets, h.Places)
	return len(to) > 0 && !slices.ContainsFunc(to, func(m int) bool { return a.Mentions[m].Kind != "hospital" })
}
