package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// shipWords bounds the words of a phrase that tells what kind of ship one is.
const shipWords = 8

// englishShip takes the name of a ship by its kind beside it (the tanker Sea Falcon; the Sea
// Falcon, a Greek-owned bulk carrier; a cargo ship, the Sea Falcon) or by its crew (the captain
// of the Sea Falcon).
func (a *analysis) englishShip(i, end int) (span, bool) {
	if !a.tok(i).Upper || a.nationality(i) || a.titleCase(i) {
		return span{}, false
	}
	k := i
	for k < end && k < i+4 && a.tok(k).Upper && a.tok(k).Kind == text.Word {
		k++
	}
	s := span{mention: mention{first: i, last: k, typ: record.Base, kind: "ship"}}
	if in, _ := a.spelt(i - 1).In("ship-nouns"); in {
		s.rule = "announced by " + a.strict(i-1)
		return s, true
	}
	if !a.shipTold(i, k, end) {
		return span{}, false
	}
	if c, ok := a.catalogueName(i, end); ok && c.last >= k {
		return span{}, false
	}
	s.rule = "told to be a ship"
	return s, true
}

// shipTold reports words before or behind the capitals [i, k) that tell of a ship, whose name
// English writes with an article.
func (a *analysis) shipTold(i, k, end int) bool {
	d := i - 1
	if a.strict(d) != "the" {
		return false
	}
	before := a.spelt(d - 1)
	switch {
	case a.tok(k).Is(",") && a.indefiniteBefore(k+2) && a.shipPhrase(k+2, end):
		return true
	case before.InAny("aboard"):
		return true
	case a.strict(d-1) == "of" && a.spelt(d-2).InAny("ship-crews"):
		return true
	case before.InAny("as-named") && a.spelt(d-2).InAny("ship-nouns"):
		return true
	case a.tok(d-1).Is(",") && a.spelt(d-2).InAny("ship-nouns"):
		return true
	}
	return false
}

// shipPhrase reports that a noun for a ship closes the plain words from j.
func (a *analysis) shipPhrase(j, end int) bool {
	for n := j; n < end && n < j+shipWords; n++ {
		if a.spelt(n).InAny("ship-nouns") && !a.joint(n+1) {
			return true
		}
		if t := a.tok(n); t.Kind == text.Break || t.Kind == text.Punct && !a.joint(n) || a.spelt(n).Is("prep", "conj", "rel") {
			return false
		}
	}
	return false
}

// sameThing makes of a site or ship that a phrase between commas describes the one named right
// before it: the Sea Falcon, a Greek-owned tanker; T-5, an air base near Homs. What only its
// preposition made a place is the site that the phrase says it is.
func (a *analysis) sameThing(s *span) {
	if !a.indefiniteBefore(s.first) || !a.tok(s.first-2).Is(",") {
		return
	}
	m := a.at(s.first - 3)
	if m == nil || m.last != s.first-2 || m.parent >= 0 || a.spelt(s.last).Is("conj") || a.tok(s.last).Is(",") && a.spelt(s.last+1).Is("conj") {
		return
	}
	if m.typ == record.Town && m.entry == nil && m.rule == byPlacePreposition {
		m.typ, m.kind, m.rule = record.Base, s.kind, s.rule
	}
	if m.typ != record.Base || a.siteNounAt(m) >= 0 {
		return
	}
	if m.core == "" {
		m.core = m.name
	}
	s.core, s.entry, s.anonymous, s.kind = m.core, m.entry, m.anonymous, m.kind
}
