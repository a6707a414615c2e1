package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// datesOnly reports a person whose fall, death or rise only tells since when: منذ الإطاحة
// ببشار الأسد, since the fall of Assad. He has no part in what is told.
func (a *analysis) datesOnly(m *mention) bool {
	if m.typ != record.Official {
		return false
	}
	for j := m.first - 1; j >= 0 && j >= m.first-4; j-- {
		if a.tok(j).Kind != text.Word || a.outer[j] >= 0 {
			return false
		}
		if in, _ := a.known(j).In("since"); in {
			return true
		}
	}
	return false
}
