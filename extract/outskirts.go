package extract

import "isnad/extract/record"

// strikesAround reports a place whose surroundings an attack is told to have hit: غارات
// على محيط المدينة, قصفت المدفعية أطراف البلدة. What happened in them did not hit it.
func (a *analysis) strikesAround(m *mention, h *happening, stop int) bool {
	j := m.first - 1
	if h.typ != record.Attack || j <= stop || a.outer[j] >= 0 || m.prefix != "" {
		return false
	}
	if in, _ := a.lang.In("outskirts", a.bare(j)); !in {
		return false
	}
	if a.lang.Role(a.bare(j-1)) == "target" {
		return true
	}
	for j--; j > stop; j-- {
		if o := a.at(j); o != nil && isBody(o) && o.prefix == "" {
			j = o.first
			continue
		}
		if !a.isTime(j) && !a.partWord(j) {
			return false
		}
	}
	return true
}
