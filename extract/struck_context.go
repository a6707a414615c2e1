package extract

import "isnad/extract/text"

// hitBehind reports that token k is a preposition for what is hit, with a word of attack
// or blast before it: انفجرت قنبلة خارج كنيسة, a bomb went off outside a church.
func (a *analysis) hitBehind(k int) bool {
	if !a.spelt(k).InAny("hit-links") {
		return false
	}
	for j := k - 1; j >= max(a.sentenceStart(k), k-struckSiteReach); j-- {
		if t := a.tok(j); t.Kind == text.Punct && !a.joint(j) && !t.Is(`"`) || a.known(j).Is("rel", "sub") {
			return false
		}
		if m := a.at(j); m != nil && locates(m) {
			return false
		}
		if a.violent(j) {
			return true
		}
	}
	return false
}

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
