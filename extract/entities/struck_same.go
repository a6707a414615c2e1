package entities

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// sameSite reports that nothing tells two struck sites without a name apart: neither the
// nouns for what they are nor the places where they lie. An English base with a name may be
// told again by any noun.
func sameSite(a *analysis.Article, x, y *analysis.Entity) bool {
	if a.Lang.Code == "en" && x.Anonymous && !sameEnglishSite(a, &a.Mentions[x.Mentions[0]], &a.Mentions[y.Mentions[0]]) {
		return false
	}
	if a.Lang.Code == "en" && !x.Anonymous && otherNoun(a, &a.Mentions[x.Mentions[0]], &a.Mentions[y.Mentions[0]]) {
		return false
	}
	if !strings.HasSuffix(x.Kind, "site") || !strings.HasSuffix(y.Kind, "site") {
		return true
	}
	m, n := &a.Mentions[x.Mentions[0]], &a.Mentions[y.Mentions[0]]
	if siteNoun(a, m) != siteNoun(a, n) {
		return false
	}
	p, q := siteTail(m), siteTail(n)
	return p == "" || q == "" || p == q
}

// siteNoun gives the noun for what a struck site is.
func siteNoun(a *analysis.Article, m *analysis.Mention) string {
	if a.Lang.Code == "en" {
		return a.Strict(m.Last - 1)
	}
	w := strings.TrimPrefix(strings.TrimPrefix(a.Strict(m.First), m.Prefix), "ال")
	return strings.TrimSuffix(w, "ا")
}

// siteTail gives what the name of a struck site tells of the place where it lies.
func siteTail(m *analysis.Mention) string {
	if m.Short == "" {
		return ""
	}
	return strings.TrimPrefix(m.Name, m.Short)
}

// sameEnglishSite reports that the nouns of two bases may mean one and that no other place is
// told of the second: a depot is no checkpoint, the base in one town none in another, while a
// camp may be told again as a base.
func sameEnglishSite(a *analysis.Article, m, n *analysis.Mention) bool {
	i, j := grammar.SiteNounAt(a, m), grammar.SiteNounAt(a, n)
	if i < 0 || j < 0 {
		return i < 0 && (j < 0 || a.Spelt(j).InAny("military-sites"))
	}
	if a.Strict(i) != a.Strict(j) && !(a.Spelt(i).InAny("military-sites") && a.Spelt(j).InAny("military-sites")) {
		return false
	}
	p, q := sitePlace(a, i), sitePlace(a, j)
	return p < 0 || q < 0 || p == q
}

// otherNoun reports a named base whose name ends in a noun for what is no military site, and
// another noun for the second: the X pipeline is no academy.
func otherNoun(a *analysis.Article, m, n *analysis.Mention) bool {
	i, j := grammar.SiteNounAt(a, m), grammar.SiteNounAt(a, n)
	return i >= 0 && j >= 0 && !a.Spelt(i).InAny("military-sites") && a.Strict(i) != a.Strict(j)
}

// sitePlace gives the entity of the place told right behind the noun of a site, or -1.
func sitePlace(a *analysis.Article, noun int) int {
	k := noun + 1
	if !a.Spelt(k).InAny("lying-at") {
		return -1
	}
	k++
	if grammar.Determiner(a, k) {
		k++
	}
	if m := a.At(k); m != nil && m.Type == record.Town {
		return m.Entity
	}
	return -1
}
