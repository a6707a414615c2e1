package extract

import "strings"

// sameSite reports that nothing tells two struck sites without a name apart: neither the
// nouns for what they are nor the places where they lie.
func (a *analysis) sameSite(x, y *entity) bool {
	if x.kind != "site" || y.kind != "site" {
		return true
	}
	m, n := &a.mentions[x.mentions[0]], &a.mentions[y.mentions[0]]
	if a.siteNoun(m) != a.siteNoun(n) {
		return false
	}
	p, q := siteTail(m), siteTail(n)
	return p == "" || q == "" || p == q
}

// siteNoun gives the noun for what a struck site is.
func (a *analysis) siteNoun(m *mention) string {
	if a.lang.Code == "en" {
		return a.strict(m.last - 1)
	}
	w := strings.TrimPrefix(strings.TrimPrefix(a.strict(m.first), m.prefix), "ال")
	return strings.TrimSuffix(w, "ا")
}

// siteTail gives what the name of a struck site tells of the place where it lies.
func siteTail(m *mention) string {
	if m.short == "" {
		return ""
	}
	return strings.TrimPrefix(m.name, m.short)
}
