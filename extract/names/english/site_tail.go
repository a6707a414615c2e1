package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// struckTail gives the token behind what tells where a site lies or who uses it: near X, in
// the village of X, west of X, used by Turkish trainers, under construction in X; j where
// nothing does.
func struckTail(a *analysis.Article, j, end int) int {
	if a.Spelt(j).Is("prep") && a.Spelt(j+1).InAny("site-conditions") {
		if n := struckTail(a, j+2, end); n > j+2 {
			return n
		}
		return j + 2
	}
	if a.Spelt(j).Is("dir") && a.Strict(j+1) == "of" {
		if m, ok := englishPlace(a, j+2, end); ok {
			return m.Last
		}
		return j
	}
	if a.Spelt(j).InAny("site-carrying") {
		return loadEnd(a, j, end)
	}
	k := j + 1
	scene := a.Spelt(j).Is("prep") && a.Spelt(j).InAny("lying-at")
	if !scene {
		if !a.Spelt(j).InAny("site-participles") {
			return j
		}
		if a.Spelt(k).Is("prep") {
			k++
		}
	}
	for k < end && (grammar.Determiner(a, k) || scene && (a.Spelt(k).Is("dir") || a.Spelt(k).InAny("place-nouns") || a.Strict(k) == "of" && k > j+1)) {
		k++
	}
	switch {
	case k >= end:
		return j
	case scene:
		return siteScene(a, j, k, end)
	}
	n := ownerEnd(a, j, k, end)
	if n > j && a.Spelt(n).Is("prep") && a.Spelt(n).InAny("lying-at") { // used by trainers in the Jazeera district
		if m, ok := englishPlace(a, n+1, end); ok {
			return m.Last
		}
	}
	return n
}

// loadEnd gives the token behind what a vehicle carries, by the participle at j: carrying
// Chinese engineers, taking tea pickers.
func loadEnd(a *analysis.Article, j, end int) int {
	k := j + 1
	for k < end && k < j+6 && a.Tok(k).Kind == text.Word && (!a.Spelt(k).Closed() || grammar.Determiner(a, k) || a.Spelt(k).Is("num", "conj")) && (k == j+1 || !grammar.FiniteAt(a, k)) || k < end && grammar.Joint(a, k) {
		k++
	}
	for k > j+1 && a.Spelt(k-1).Closed() {
		k--
	}
	if k == j+1 {
		return j
	}
	return k
}

// ownerEnd gives the token behind the name of a body or unit at k, or of a person where a
// capital run has no other reading; j for none.
func ownerEnd(a *analysis.Article, j, k, end int) int {
	for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return Unit(a, i, end) }, func(i, end int) (analysis.Span, bool) { return englishBody(a, i, end) }, func(i, end int) (analysis.Span, bool) { return englishCatalogue(a, i, end) }} {
		if m, ok := find(k, end); ok && m.Type != record.Official {
			return m.Last
		}
	}
	if m, ok := englishOffice(a, k, end); ok { // the residence of the governor of X
		return m.Last
	}
	n := k
	for n < end && (capital(a, n) || n > k && (grammar.Joint(a, n) || grammar.Possessive(a, n) && capital(a, n+1))) {
		n++
	}
	if n == k+1 && a.Nationality(k) {
		return j // the Pakistani side
	}
	if n > k {
		return n
	}
	for n < end && n < k+4 && a.Tok(n).Kind == text.Word && !a.Spelt(n).Closed() && !grammar.TellsPast(a, n) { // the northern corps, a charity
		n++
		if a.Spelt(n-1).InAny("units", "body-nouns", "troops") || n > k && a.Spelt(n-1).Anonymous() != nil {
			if capital(a, n) { // the charity Project Hope
				return ownerEnd(a, n, n, end)
			}
			return n
		}
	}
	return j
}

// placeWhole passes over the noun of a place that its name ends in, with the place of which
// it is one: the Swat Valley, the Odesa suburb of Usatove.
func placeWhole(a *analysis.Article, j, end int) int {
	if j >= end || !a.Spelt(j).InAny("place-nouns") {
		return j
	}
	if j+2 < end && a.Strict(j+1) == "of" {
		if m, ok := englishPlace(a, j+2, end); ok {
			return m.Last
		}
	}
	return j + 1
}

// siteScene gives the token behind the place at k that a site lies at, a name or a noun
// with its place: near Lviv, at the sea terminal, near the airport in Timbuktu; j for none.
func siteScene(a *analysis.Article, j, k, end int) int {
	if a.Nationality(k) { // a convoy of Ugandan peacekeepers
		if n := chunk(a, k, end); n > k+1 {
			return n
		}
		return j
	}
	if m, ok := englishPlace(a, k, end); ok {
		if grammar.Possessive(a, m.Last) {
			return j // at Iran's main plant
		}
		return placeWhole(a, m.Last, end)
	}
	if a.Strict(j) == "of" {
		return ownerEnd(a, j, k, end)
	}
	if !grammar.Determiner(a, k-1) {
		return j
	}
	n := struckNounEnd(a, k, end, false)
	if n == k {
		return j
	}
	if a.Spelt(n).InAny("lying-at") {
		if m, ok := englishPlace(a, n+1, end); ok {
			return m.Last
		}
	}
	return n
}
