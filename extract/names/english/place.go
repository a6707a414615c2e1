package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// byPlacePreposition is the rule of a place that only the preposition before it tells.
const byPlacePreposition = "place by preposition"

// englishPlace takes a place: one of the catalogue, "town of X", or capitals
// behind a preposition of place.
func englishPlace(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if m, ok := englishCatalogue(a, i, end); ok && analysis.Locates(&m.Mention) {
		return m, true
	}
	return placeRun(a, i, end)
}

// placeByPreposition takes capitals behind a preposition of place.
func placeByPreposition(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !placeBefore(a, i) || a.Nationality(i) || tokenTitle(a, i) > i {
		return analysis.Span{}, false
	}
	return placeRun(a, i, end)
}

func placeRun(a *analysis.Article, i, end int) (analysis.Span, bool) {
	k := i
	for k < end && k < i+4 && (capital(a, k) || arabic.NameParticle(a, k) && k+1 < end && (grammar.Joint(a, k+1) || capital(a, k+1)) || grammar.Joint(a, k) && k > i || k > i && linked(a, k)) {
		k++
	}
	for k > i && (a.Tok(k-1).Kind != text.Word || arabic.NameParticle(a, k-1)) {
		k--
	}
	k = pastNumber(a, i, k)
	if k == i {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: k, Type: record.Town, Rule: byPlacePreposition}}
	return s, true
}

// pastNumber gives the token behind the number that is joined to a name of one word, [i, k), or
// k: K-2.
func pastNumber(a *analysis.Article, i, k int) int {
	if k == i+1 && grammar.Joint(a, k) && a.Tok(k+1).Kind == text.Number {
		return k + 2
	}
	return k
}

// shortOf gives a place or medium the capitals right before its noun at token at as a second
// name: the Tarmin of the Tarmin district.
func shortOf(a *analysis.Article, s *analysis.Span, at int) {
	j := at
	for j > s.First && (capital(a, j-1) && !a.Nationality(j-1) || grammar.Joint(a, j-1) || linked(a, j-1) || arabic.NameParticle(a, j-1) && j < at) {
		j--
	}
	for j < at && a.Tok(j).Kind != text.Word {
		j++
	}
	if j < at && s.Short == "" {
		s.Short, _, _ = a.Slice(j, at)
	}
}
