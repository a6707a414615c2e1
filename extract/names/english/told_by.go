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
	if m, ok := englishCatalogue(a, k, end); ok && m.Type != record.Country && !a.Nationality(k) || capital(a, k) && capital(a, k+1) && !a.Nationality(k) {
		return k
	}
	return 0
}
