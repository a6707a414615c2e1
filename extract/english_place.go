package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// byPlacePreposition is the rule of a place that only the preposition before it tells.
const byPlacePreposition = "place by preposition"

// englishPlace takes a place: one of the catalogue, "town of X", or capitals
// behind a preposition of place.
func (a *analysis) englishPlace(i, end int) (span, bool) {
	if m, ok := a.englishCatalogue(i, end); ok && locates(&m.mention) {
		return m, true
	}
	return a.placeRun(i, end)
}

// placeByPreposition takes capitals behind a preposition of place.
func (a *analysis) placeByPreposition(i, end int) (span, bool) {
	if !a.placeBefore(i) || a.nationality(i) || a.tokenTitle(i) > i {
		return span{}, false
	}
	return a.placeRun(i, end)
}

func (a *analysis) placeRun(i, end int) (span, bool) {
	k := i
	for k < end && k < i+4 && (a.capital(k) || a.nameParticle(k) && k+1 < end && (a.joint(k+1) || a.capital(k+1)) || a.joint(k) && k > i || k > i && a.linked(k)) {
		k++
	}
	for k > i && (a.tok(k-1).Kind != text.Word || a.nameParticle(k-1)) {
		k--
	}
	k = a.pastNumber(i, k)
	if k == i {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: k, typ: record.Town, rule: byPlacePreposition}}
	return s, true
}

// pastNumber gives the token behind the number that is joined to a name of one word, [i, k), or
// k: K-2.
func (a *analysis) pastNumber(i, k int) int {
	if k == i+1 && a.joint(k) && a.tok(k+1).Kind == text.Number {
		return k + 2
	}
	return k
}
