package extract

import (
	"strings"

	"isnad/extract/record"
)

// sameSite reports that nothing tells two struck sites without a name apart: neither the
// nouns for what they are nor the places where they lie. An English base with a name may be
// told again by any noun.
func (a *analysis) sameSite(x, y *entity) bool {
	if a.lang.Code == "en" && x.anonymous && !a.sameEnglishSite(&a.mentions[x.mentions[0]], &a.mentions[y.mentions[0]]) {
		return false
	}
	if a.lang.Code == "en" && !x.anonymous && a.otherNoun(&a.mentions[x.mentions[0]], &a.mentions[y.mentions[0]]) {
		return false
	}
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

// sameEnglishSite reports that the nouns of two bases may mean one and that no other place is
// told of the second: a depot is no checkpoint, the base in one town none in another, while a
// camp may be told again as a base.
func (a *analysis) sameEnglishSite(m, n *mention) bool {
	i, j := a.siteNounAt(m), a.siteNounAt(n)
	if i < 0 || j < 0 {
		return i < 0 && (j < 0 || a.spelt(j).InAny("military-sites"))
	}
	if a.strict(i) != a.strict(j) && !(a.spelt(i).InAny("military-sites") && a.spelt(j).InAny("military-sites")) {
		return false
	}
	p, q := a.sitePlace(i), a.sitePlace(j)
	return p < 0 || q < 0 || p == q
}

// otherNoun reports a named base whose name ends in a noun for what is no military site, and
// another noun for the second: the X pipeline is no academy.
func (a *analysis) otherNoun(m, n *mention) bool {
	i, j := a.siteNounAt(m), a.siteNounAt(n)
	return i >= 0 && j >= 0 && !a.spelt(i).InAny("military-sites") && a.strict(i) != a.strict(j)
}

// siteNounAt gives the token of the noun for what an English site is, or -1.
func (a *analysis) siteNounAt(m *mention) int {
	at := -1
	for j := m.first; j < m.last && !a.spelt(j).Is("prep"); j++ {
		if a.spelt(j).InAny("base-nouns", "hit-sites") {
			at = j
		}
	}
	return at
}

// sitePlace gives the entity of the place told right behind the noun of a site, or -1.
func (a *analysis) sitePlace(noun int) int {
	k := noun + 1
	if !a.spelt(k).InAny("lying-at") {
		return -1
	}
	k++
	if a.determiner(k) {
		k++
	}
	if m := a.at(k); m != nil && m.typ == record.Town {
		return m.entity
	}
	return -1
}
