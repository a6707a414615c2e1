package extract

import (
	"strings"

	"isnad/extract/record"
)

// strikesAround reports a place whose surroundings an attack is told to have hit: غارات
// على محيط المدينة, قصفت المدفعية أطراف البلدة. What happened in them did not hit it.
func (a *analysis) strikesAround(m *mention, h *happening, stop int) bool {
	j := m.first - 1
	if h.typ != record.Attack || j <= stop || a.outer[j] >= 0 || m.prefix != "" {
		return false
	}
	if in, _ := a.lang.In("outskirts", a.bare(j)); !in && a.struckNoun(j) && j-1 > stop {
		j-- // أطراف بلدتي كذا
	}
	around := strings.TrimPrefix(a.bare(j), "و")
	if in, _ := a.lang.In("outskirts", around); !in || a.outer[j] >= 0 {
		return false
	}
	if o := a.at(j - 1); o != nil && around != a.bare(j) {
		return has(h.targets, a.outer[j-1]) // على المطار ومحيط الحي
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
