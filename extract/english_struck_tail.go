package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// struckTail gives the token behind what tells where a site lies or who uses it: near X, in
// the village of X, west of X, used by Turkish trainers, under construction in X; j where
// nothing does.
func (a *analysis) struckTail(j, end int) int {
	if a.spelt(j).Is("prep") && a.spelt(j+1).InAny("site-conditions") {
		if n := a.struckTail(j+2, end); n > j+2 {
			return n
		}
		return j + 2
	}
	if a.spelt(j).Is("dir") && a.strict(j+1) == "of" {
		if m, ok := a.englishPlace(j+2, end); ok {
			return m.last
		}
		return j
	}
	if a.spelt(j).InAny("site-carrying") {
		return a.loadEnd(j, end)
	}
	k := j + 1
	scene := a.spelt(j).Is("prep") && a.spelt(j).InAny("lying-at")
	if !scene {
		if !a.spelt(j).InAny("site-participles") {
			return j
		}
		if a.spelt(k).Is("prep") {
			k++
		}
	}
	for k < end && (a.determiner(k) || scene && (a.spelt(k).Is("dir") || a.spelt(k).InAny("place-nouns") || a.strict(k) == "of" && k > j+1)) {
		k++
	}
	switch {
	case k >= end:
		return j
	case scene:
		return a.siteScene(j, k, end)
	}
	n := a.ownerEnd(j, k, end)
	if n > j && a.spelt(n).Is("prep") && a.spelt(n).InAny("lying-at") { // used by trainers in the Jazeera district
		if m, ok := a.englishPlace(n+1, end); ok {
			return m.last
		}
	}
	return n
}

// loadEnd gives the token behind what a vehicle carries, by the participle at j: carrying
// Chinese engineers, taking tea pickers.
func (a *analysis) loadEnd(j, end int) int {
	k := j + 1
	for k < end && k < j+6 && a.tok(k).Kind == text.Word && (!a.spelt(k).Closed() || a.determiner(k) || a.spelt(k).Is("num", "conj")) && (k == j+1 || !a.finiteAt(k)) || k < end && a.joint(k) {
		k++
	}
	for k > j+1 && a.spelt(k-1).Closed() {
		k--
	}
	if k == j+1 {
		return j
	}
	return k
}

// ownerEnd gives the token behind the name of a body or unit at k, or of a person where a
// capital run has no other reading; j for none.
func (a *analysis) ownerEnd(j, k, end int) int {
	for _, find := range []func(int, int) (span, bool){a.englishUnit, a.englishBody, a.englishCatalogue} {
		if m, ok := find(k, end); ok && m.typ != record.Official {
			return m.last
		}
	}
	if m, ok := a.englishOffice(k, end); ok { // the residence of the governor of X
		return m.last
	}
	n := k
	for n < end && (a.capital(n) || n > k && (a.joint(n) || a.possessive(n) && a.capital(n+1))) {
		n++
	}
	if n > k {
		return n
	}
	for n < end && n < k+4 && a.tok(n).Kind == text.Word && !a.spelt(n).Closed() && !a.tellsPast(n) { // the northern corps, a charity
		n++
		if a.spelt(n-1).InAny("units", "body-nouns", "troops") || n > k && a.spelt(n-1).Anonymous() != nil {
			if a.capital(n) { // the charity Project Hope
				return a.ownerEnd(n, n, end)
			}
			return n
		}
	}
	return j
}

// placeWhole passes over the noun of a place that its name ends in, with the place of which
// it is one: the Swat Valley, the Odesa suburb of Usatove.
func (a *analysis) placeWhole(j, end int) int {
	if j >= end || !a.spelt(j).InAny("place-nouns") {
		return j
	}
	if j+2 < end && a.strict(j+1) == "of" {
		if m, ok := a.englishPlace(j+2, end); ok {
			return m.last
		}
	}
	return j + 1
}

// siteScene gives the token behind the place at k that a site lies at, a name or a noun
// with its place: near Lviv, at the sea terminal, near the airport in Timbuktu; j for none.
func (a *analysis) siteScene(j, k, end int) int {
	if a.nationality(k) { // a convoy of Ugandan peacekeepers
		if n := a.chunk(k, end); n > k+1 {
			return n
		}
		return j
	}
	if m, ok := a.englishPlace(k, end); ok {
		return a.placeWhole(m.last, end)
	}
	if a.strict(j) == "of" {
		return a.ownerEnd(j, k, end)
	}
	if !a.determiner(k - 1) {
		return j
	}
	n := a.struckNounEnd(k, end, false)
	if n == k {
		return j
	}
	if a.spelt(n).InAny("lying-at") {
		if m, ok := a.englishPlace(n+1, end); ok {
			return m.last
		}
	}
	return n
}
