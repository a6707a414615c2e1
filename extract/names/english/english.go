package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
	"isnad/extract/record"
)

// English is read by the same stages as Arabic; what differs is the shape of
// its names and its word order, and lies in the files named english*.go:
//
//	chunk, body, person, apposition, unnamed, unknown, reference  names, by
//	  capital letters and by the nouns that close or open them
//	subject, verb, arguments, event  who did what, told by word order
//	cue, source  who speaks; what is said may stand before the verb of saying
//	presence  who holds or receives whom

// NameAt takes the widest name that starts at token i.
func NameAt(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if grammar.Possessive(a, i) || a.Tok(i).Arabic {
		return analysis.Span{}, false
	}
	if m, ok, apart := besideHyphen(a, i, end); apart {
		return m, ok
	}
	for _, way := range [...]struct {
		may  func(a *analysis.Article, i int) bool // what has to hold of token i
		find func(a *analysis.Article, i, end int) (analysis.Span, bool)
	}{
		{onCompass, compassOf},
		{upperOrParticle, englishShort},
		{upper, englishShip},
		{anyWord, Unit},
		{anyWord, officeBody},
		{anyWord, ownedBody},
		{upper, standingCapital},
		{anyWord, bareBody},
		{anyWord, loyalForces},
		{anyWord, englishOffice},
		{anyWord, englishUnnamed},
		{pointedAt, englishBackReference},
		{pointedAt, englishDescribed},
		{anyWord, englishStruck},
		{anyWord, englishBody},
		{upperOrParticle, englishCatalogue},
		{upper, englishInitialled},
		{upper, englishShortened},
		{anyWord, englishPerson},
		{upperOrParticle, englishUnknown},
	} {
		if !way.may(a, i) {
			continue
		}
		if m, ok := way.find(a, i, end); ok {
			byname(a, &m)
			return m, true
		}
	}
	return analysis.Span{}, false
}

func anyWord(*analysis.Article, int) bool { return true }

func upper(a *analysis.Article, i int) bool { return a.Tok(i).Upper }

func upperOrParticle(a *analysis.Article, i int) bool {
	return a.Tok(i).Upper || arabic.NameParticle(a, i)
}

func onCompass(a *analysis.Article, i int) bool { return a.Spelt(i).InAny("compass") }

// pointedAt reports a word behind one that points back: this, the said.
func pointedAt(a *analysis.Article, i int) bool { return a.Spelt(i - 1).InAny("pointing") }

// englishCatalogue takes a name of the catalogue, which English writes with a capital.
func englishCatalogue(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if t := a.Tok(i); !t.Upper && !arabic.NameParticle(a, i) {
		return analysis.Span{}, false
	}
	m, ok := listed.CatalogueName(a, i, end)
	if !ok && arabic.NameParticle(a, i) && grammar.Joint(a, i+1) && i+2 < end { // al-Shabaab
		if m, ok = listed.CatalogueName(a, i+2, end); ok {
			m.First = i
		}
	}
	if !ok && i+1 < end && arabicArticle(a, i) { // al Qaeda, Al Shabaab
		if m, ok = listed.CatalogueName(a, i+1, end); ok {
			m.First = i
		}
	}
	if !ok {
		return m, false
	}
	for m.Last > i+1 && grammar.Possessive(a, m.Last-1) {
		m.Last--
	}
	if m.Type == record.Official {
		m.Core, _, _ = a.Slice(i, m.Last)
		apposition(a, &m, end)
	}
	if m.Last > i+2 && grammar.Possessive(a, i+1) { // Turkey's defence ministry
		if c, ok := listed.CatalogueName(a, i, i+1); ok && c.Type == record.Country {
			m.Inner = append(m.Inner, c)
		}
	}
	upper := false
	for j := i; j < m.Last; j++ {
		upper = upper || a.Tok(j).Upper
	}
	if !upper || m.Type != record.Country && m.Last == i+1 && SentenceInitial(a, i) && ordinaryHere(a, i) {
		return analysis.Span{}, false
	}
	if n := languageEdition(a, m.Last); analysis.IsMedium(&m.Mention) && n > m.Last {
		m.Last, m.Entry = n, nil
	}
	if analysis.IsMedium(&m.Mention) && m.Last > i+1 && !a.Tok(m.Last-1).Upper {
		n := m.Last - 1
		for n > i+1 && !a.Tok(n-1).Upper {
			n--
		}
		shortOf(a, &m, n) // Tasnim of Tasnim news agency
	}
	if m.Type == record.Country && namesake(a, i, m.Last) {
		return analysis.Span{}, false
	}
	// A town's name that goes on in capitals is part of a longer name.
	if m.Type == record.Town && m.Last < end && capital(a, m.Last) && m.Last == i+1 {
		if n := englishNameWords(a, i, end, false); n > m.Last {
			if ok, _ := arabic.Given(a, i); ok {
				return analysis.Span{}, false
			}
		}
	}
	return m, true
}

// DefiniteBefore reports that the noun phrase that starts at i is definite: the
// army, this group, its spokesman, Turkey's army.
func DefiniteBefore(a *analysis.Article, i int) bool {
	return a.Spelt(i-1).InAny("definites") || grammar.Possessive(a, i-1)
}

// indefiniteBefore reports a, an or no article before i.
func indefiniteBefore(a *analysis.Article, i int) bool {
	return a.Spelt(i - 1).InAny("indefinites")
}
