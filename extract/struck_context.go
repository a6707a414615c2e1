package extract

import "isnad/extract/text"

// hitNear reports that the site at token i stands behind a preposition for what is hit, with
// a word of attack or blast before it: انفجرت قنبلة خارج كنيسة.
func (a *analysis) hitNear(i int) bool {
	if !a.spelt(i - 1).InAny("hit-links") {
		return false
	}
	for j := i - 2; j >= max(a.sentenceStart(i), i-struckSiteReach); j-- {
		if t := a.tok(j); t.Kind == text.Punct && !t.Is(`"`) || a.known(j).Is("rel", "sub") {
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
		s.short, _, _ = a.slice(s.first, s.last)
		s.name, _, _ = a.slice(s.first, m.last)
		if n := len([]rune(s.prefix)); n > 0 {
			s.short, s.name = string([]rune(s.short)[n:]), string([]rune(s.name)[n:])
		}
		return true
	}
	return false
}
