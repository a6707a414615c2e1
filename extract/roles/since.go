package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
)

// DatesOnly reports a person whose fall, death or rise only tells since when: منذ الإطاحة
// ببشار الأسد, since the fall of Assad. He has no part in what is told.
func DatesOnly(a *analysis.Article, m *analysis.Mention) bool {
	if m.Type != record.Official {
		return false
	}
	for j := m.First - 1; j >= 0 && j >= m.First-4; j-- {
		if a.Tok(j).Kind != text.Word || a.Outer[j] >= 0 {
			return false
		}
		if in, _ := a.Known(j).In("since"); in {
			return true
		}
	}
	return false
}
