package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// shipWords bounds the words of a phrase that tells what kind of ship one is.
const shipWords = 8

// englishShip takes the name of a ship by its kind beside it (the tanker Sea Falcon; the Sea
// Falcon, a Greek-owned bulk carrier; a cargo ship, the Sea Falcon) or by its crew (the captain
// of the Sea Falcon).
func englishShip(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !a.Tok(i).Upper || a.Nationality(i) || titleCase(a, i) {
		return analysis.Span{}, false
	}
	k := i
	for k < end && k < i+4 && a.Tok(k).Upper && a.Tok(k).Kind == text.Word {
		k++
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: k, Type: record.Base, Kind: "ship"}}
	if in, _ := a.Spelt(i - 1).In("ship-nouns"); in {
		s.Rule = "announced by " + a.Strict(i-1)
		return s, true
	}
	if !shipTold(a, i, k, end) {
		return analysis.Span{}, false
	}
	if c, ok := listed.CatalogueName(a, i, end); ok && c.Last >= k {
		return analysis.Span{}, false
	}
	s.Rule = "told to be a ship"
	return s, true
}

// shipTold reports words before or behind the capitals [i, k) that tell of a ship, whose name
// English writes with an article.
func shipTold(a *analysis.Article, i, k, end int) bool {
	d := i - 1
	if a.Strict(d) != "the" {
		return false
	}
	before := a.Spelt(d - 1)
	switch {
	case a.Tok(k).Is(",") && indefiniteBefore(a, k+2) && shipPhrase(a, k+2, end):
		return true
	case before.InAny("aboard"):
		return true
	case a.Strict(d-1) == "of" && a.Spelt(d-2).InAny("ship-crews"):
		return true
	case before.InAny("as-named") && a.Spelt(d-2).InAny("ship-nouns"):
		return true
	case a.Tok(d-1).Is(",") && a.Spelt(d-2).InAny("ship-nouns"):
		return true
	}
	return false
}

// shipPhrase reports that a noun for a ship closes the plain words from j.
func shipPhrase(a *analysis.Article, j, end int) bool {
	for n := j; n < end && n < j+shipWords; n++ {
		if a.Spelt(n).InAny("ship-nouns") && !grammar.Joint(a, n+1) {
			return true
		}
		if t := a.Tok(n); t.Kind == text.Break || t.Kind == text.Punct && !grammar.Joint(a, n) || a.Spelt(n).Is("prep", "conj", "rel") {
			return false
		}
	}
	return false
}

// sameThing makes of a site or ship that a phrase between commas describes the one named right
// before it: the Sea Falcon, a Greek-owned tanker; T-5, an air base near Homs. What only its
// preposition made a place is the site that the phrase says it is.
func sameThing(a *analysis.Article, s *analysis.Span) {
	if !indefiniteBefore(a, s.First) || !a.Tok(s.First-2).Is(",") {
		return
	}
	m := a.At(s.First - 3)
	if m == nil || m.Last != s.First-2 || m.Parent >= 0 || a.Spelt(s.Last).Is("conj") || a.Tok(s.Last).Is(",") && a.Spelt(s.Last+1).Is("conj") {
		return
	}
	if m.Type == record.Town && m.Entry == nil && m.Rule == byPlacePreposition {
		m.Type, m.Kind, m.Rule = record.Base, s.Kind, s.Rule
	}
	if m.Type != record.Base || grammar.SiteNounAt(a, m) >= 0 {
		return
	}
	if m.Core == "" {
		m.Core = m.Name
	}
	s.Core, s.Entry, s.Anonymous, s.Kind = m.Core, m.Entry, m.Anonymous, m.Kind
}
