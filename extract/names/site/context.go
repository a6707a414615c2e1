package site

import (
	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
)

// usedBy takes the name of who uses or runs a site, told by a verb behind it: تستخدمه ميليشيا
// كذا, تديره شركة كذا. The name runs on; whose it is stays a name of its own.
func usedBy(a *analysis.Article, s *analysis.Span, j, end int) bool {
	if j+1 >= end || !a.Spelt(j).InAny("used-by") {
		return false
	}
	for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return listed.CatalogueName(a, i, end) }, func(i, end int) (analysis.Span, bool) { return arabic.HeadedName(a, i, end) }} {
		m, ok := find(j+1, end)
		if !ok || m.Definite {
			continue
		}
		arabic.RunOn(a, s, m.Last)
		return true
	}
	return false
}
