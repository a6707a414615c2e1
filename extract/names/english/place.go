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

// calledPlace reports a noun for a place or several with "of" right before token i, or such a
// place before that "and" joins to it: the neighbourhoods of X and Y.
func calledPlace(a *analysis.Article, i int) bool {
	if a.Strict(i-1) == "of" {
		return a.Spelt(i-2).InAny("place-nouns", "of-place") && !a.Spelt(i-2).InAny("people-of-place") && a.Spelt(i-2).Anonymous() == nil
	}
	m := a.At(i - 2)
	return a.Strict(i-1) == "and" && m != nil && m.Type == record.Town && m.Last == i-1 && calledPlace(a, m.First)
}

// placeOpener reports that the capitals [i, n) open with a noun by which names of places open and
// those of persons do not: Deir Hafir, Puerto Rondon. One that is a given name too needs the
// article of an Arabic name behind it: Tal al-Hawa.
func placeOpener(a *analysis.Article, i, n int) bool {
	if !a.Spelt(i).InAny("place-openers") || grammar.SaysNext(a, n) || tokenTitle(a, i-1) > i-1 {
		return false
	}
	return !GivenAt(a, i) || arabic.NameParticle(a, i+1)
}
