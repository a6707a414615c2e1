package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// besideHyphen takes what stands before the hyphen of such words as a name of its own, where it
// is one, and none else.
func besideHyphen(a *analysis.Article, i, end int) (s analysis.Span, named, apartHere bool) {
	if grammar.Joint(a, i-1) && !a.Tok(i).Upper && a.Spelt(i).InAny("hyphen-links") && capital(a, i+1) {
		return s, false, true // the link itself
	}
	if !grammar.Joint(a, i+1) && !a.Tok(i).Upper || apart(a, i, end) == 0 {
		return s, false, false
	}
	s, named = englishCatalogue(a, i, end)
	return s, named, true
}

// apart gives the token at which a name begins behind what a hyphen joins to tell whose side it
// is on or where it sits: London-based Sahel Monitor, state-run Anadolu. 0 where nothing does, or
// where the name has no other word than its noun: the US-led Coalition.
func apart(a *analysis.Article, i, end int) int {
	h := i + 1
	if m, ok := englishCatalogue(a, i, end); ok {
		h = m.Last
	} else if a.Spelt(i).Closed() {
		return 0
	}
	k := h + 2
	if k >= end || !grammar.Joint(a, h) || a.Tok(h+1).Kind != text.Word || a.Tok(h+1).Upper || !a.Spelt(h+1).InAny("hyphen-links") {
		return 0
	}
	m, ok := englishCatalogue(a, k, end)
	if a.Nationality(k) { // the U.S.-backed Syrian Democratic Forces
		if ok && m.Last > k+2 && capital(a, m.Last-1) {
			return k
		}
		return 0
	}
	if ok && m.Type != record.Country || capital(a, k) && capital(a, k+1) {
		return k
	}
	return 0
}

// listedBehind gives the token at which a listed name of several words begins that ends the
// phrase [i, n), behind nothing but small adjectives, which are none of it: the occupied West
// Bank, the paramilitary Rapid Support Forces. 0 where none does.
func listedBehind(a *analysis.Article, i, n int) int {
	for j := i; j+1 < n && !a.Tok(j).Upper && !a.Nationality(j) && a.Tok(j).Kind == text.Word; j++ {
		if !a.Tok(j+1).Upper || grammar.Joint(a, j+1) {
			continue
		}
		if m, ok := englishCatalogue(a, j+1, n); ok && m.Last == n && m.Last > j+2 && m.Type != record.Official {
			return j + 1
		}
		return 0
	}
	return 0
}
