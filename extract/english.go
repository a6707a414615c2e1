package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// English is read by the same stages as Arabic; what differs is the shape of
// its names and its word order, and lies in the files named english*.go:
//
//	chunk, body, person, apposition, unnamed, unknown, reference  names, by
//	  capital letters and by the nouns that close or open them
//	subject, verb, arguments, event  who did what, told by word order
//	cue, source  who speaks; what is said may stand before the verb of saying
//	presence  who holds or receives whom

// englishName takes the widest name that starts at token i.
func (a *analysis) englishName(i, end int) (span, bool) {
	if a.possessive(i) || a.tok(i).Arabic {
		return span{}, false
	}
	for _, find := range []func(int, int) (span, bool){
		a.englishShort, a.englishShip, a.englishUnit, a.officeBody, a.ownedBody, a.standingCapital, a.bareBody, a.loyalForces, a.englishOffice, a.englishUnnamed, a.englishBackReference, a.englishDescribed, a.englishStruck, a.englishBody, a.englishCatalogue, a.englishInitialled, a.englishShortened, a.englishPerson, a.englishUnknown,
	} {
		if m, ok := find(i, end); ok {
			a.byname(&m)
			return m, true
		}
	}
	return span{}, false
}

// englishCatalogue takes a name of the catalogue, which English writes with a capital.
func (a *analysis) englishCatalogue(i, end int) (span, bool) {
	if t := a.tok(i); !t.Upper && !a.nameParticle(i) {
		return span{}, false
	}
	m, ok := a.catalogueName(i, end)
	if !ok && a.nameParticle(i) && a.joint(i+1) && i+2 < end { // al-Shabaab
		if m, ok = a.catalogueName(i+2, end); ok {
			m.first = i
		}
	}
	if !ok && i+1 < end && a.arabicArticle(i) { // al Qaeda, Al Shabaab
		if m, ok = a.catalogueName(i+1, end); ok {
			m.first = i
		}
	}
	if !ok {
		return m, false
	}
	for m.last > i+1 && a.possessive(m.last-1) {
		m.last--
	}
	if m.typ == record.Official {
		m.core, _, _ = a.slice(i, m.last)
		a.apposition(&m, end)
	}
	if m.last > i+2 && a.possessive(i+1) { // Turkey's defence ministry
		if c, ok := a.catalogueName(i, i+1); ok && c.typ == record.Country {
			m.inner = append(m.inner, c)
		}
	}
	upper := false
	for j := i; j < m.last; j++ {
		upper = upper || a.tok(j).Upper
	}
	if !upper || m.typ != record.Country && m.last == i+1 && a.sentenceInitial(i) && a.ordinaryHere(i) {
		return span{}, false
	}
	if m.typ == record.Country && a.namesake(i, m.last) {
		return span{}, false
	}
	// A town's name that goes on in capitals is part of a longer name.
	if m.typ == record.Town && m.last < end && a.capital(m.last) && m.last == i+1 {
		if n := a.englishNameWords(i, end, false); n > m.last {
			if ok, _ := a.given(i); ok {
				return span{}, false
			}
		}
	}
	return m, true
}

// possessive reports the 's of a genitive, or the apostrophe that stands for it.
func (a *analysis) possessive(i int) bool {
	if i >= len(a.doc.Tokens) {
		return false
	}
	t := a.tok(i)
	if t.Kind == text.Word {
		return t.Strict == "'s"
	}
	return t.Is("'") && i > 0 && a.tok(i-1).End == t.Start && len(a.strict(i-1)) > 1 && a.strict(i - 1)[len(a.strict(i-1))-1] == 's'
}

// determiner reports a word that opens a noun phrase.
func (a *analysis) determiner(i int) bool {
	return i >= 0 && i < len(a.doc.Tokens) && a.tok(i).Kind == text.Word && a.spelt(i).Is("det")
}

// definiteBefore reports that the noun phrase that starts at i is definite: the
// army, this group, its spokesman, Turkey's army.
func (a *analysis) definiteBefore(i int) bool {
	return a.spelt(i-1).InAny("definites") || a.possessive(i-1)
}

// indefiniteBefore reports a, an or no article before i.
func (a *analysis) indefiniteBefore(i int) bool {
	return a.spelt(i - 1).InAny("indefinites")
}
