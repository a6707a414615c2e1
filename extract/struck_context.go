package extract

// usedBy takes the name of who uses or runs a site, told by a verb behind it: تستخدمه ميليشيا
// كذا, تديره شركة كذا. The name runs on; whose it is stays a name of its own.
func (a *analysis) usedBy(s *span, j, end int) bool {
	if j+1 >= end || !a.spelt(j).InAny("used-by") {
		return false
	}
	for _, find := range []func(int, int) (span, bool){a.catalogueName, a.headedName} {
		m, ok := find(j+1, end)
		if !ok || m.definite {
			continue
		}
		a.runOn(s, m.last)
		return true
	}
	return false
}
