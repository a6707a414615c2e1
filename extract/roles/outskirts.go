package roles

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// strikesAround reports a place whose surroundings an attack is told to have hit: غارات
// على محيط المدينة, قصفت المدفعية أطراف البلدة. What happened in them did not hit it.
func strikesAround(a *analysis.Article, m *analysis.Mention, h *analysis.Happening, stop int) bool {
	j := m.First - 1
	if h.Type != record.Attack || j <= stop || a.Outer[j] >= 0 || m.Prefix != "" {
		return false
	}
	if in, _ := a.Lang.In("outskirts", a.Bare(j)); !in && struckNoun(a, j) && j-1 > stop {
		j-- // أطراف بلدتي كذا
	}
	around := strings.TrimPrefix(a.Bare(j), "و")
	if in, _ := a.Lang.In("outskirts", around); !in || a.Outer[j] >= 0 {
		return false
	}
	if o := a.At(j - 1); o != nil && around != a.Bare(j) {
		return slices.Contains(h.Targets, a.Outer[j-1]) // على المطار ومحيط الحي
	}
	if a.Lang.Role(a.Bare(j-1)) == "target" {
		return true
	}
	for j--; j > stop; j-- {
		if o := a.At(j); o != nil && analysis.IsBody(o) && o.Prefix == "" {
			j = o.First
			continue
		}
		if !a.IsTime(j) && !partWord(a, j) {
			return false
		}
	}
	return true
}
