package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
)

// jointly reports who acts with the doer in one deed: قصفت السرايا الموقع بالاشتراك مع الكتائب.
func jointly(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	if !analysis.IsBody(m) || h.Type == record.Visit || h.Type == record.Announcement {
		return false
	}
	j := m.First - 1
	for j > h.Last && a.Tok(j).Is(`"`) {
		j--
	}
	if j--; j < h.Last || !a.Spelt(j).InAny("jointly") {
		return false
	}
	_, verb := a.Finite(j - 1)
	return !verb || j == h.Last || !arabic.VerbHere(a, j-1) // اتهموه بالتعاون مع الجيش
}
