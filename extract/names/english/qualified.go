package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// qualifiedBody takes a body of which a country may have two, told apart by who backs or
// recognises it: the internationally recognised government, the eastern-based parliament.
func qualifiedBody(a *analysis.Article, i, end int) (analysis.Span, bool) {
	k := i + 1
	var in []analysis.Span
	if m, ok := englishCatalogue(a, i, end); ok {
		in, k = append(in, m), m.Last
	} else if a.Spelt(i).Closed() && !a.Spelt(i).Is("adv") {
		return analysis.Span{}, false
	}
	if grammar.Joint(a, k) {
		k++
	}
	if k+1 >= end || !a.Spelt(k).InAny("hyphen-links") || a.Tok(k+1).Upper || k+2 < end && (capital(a, k+2) || grammar.Joint(a, k+2)) {
		return analysis.Span{}, false
	}
	if found, loose := a.Lang.In("one-of-a-country", a.Strict(k+1)); !found || loose {
		return analysis.Span{}, false
	}
	if s, ok := governmentOf(a, i, k+2, end); ok {
		return s, true
	}
	return analysis.Span{Mention: analysis.Mention{First: i, Last: k + 2, Type: record.Actor, Kind: "body", Rule: "standing body"}, Inner: in}, true
}

// governmentOf takes a government [i, e) by who leads it, which stays a person of his own: the
// government of President X.
func governmentOf(a *analysis.Article, i, e, end int) (analysis.Span, bool) {
	if !a.Spelt(e-1).InAny("ruling-bodies") || a.Strict(e) != "of" || a.Spelt(e-1).Anonymous() != nil {
		return analysis.Span{}, false
	}
	k := e + 1
	for k < end && grammar.Determiner(a, k) {
		k++
	}
	m, ok := englishOffice(a, k, end)
	if !ok || m.Anonymous {
		if m, ok = englishPerson(a, k, end); !ok {
			m, ok = englishCatalogue(a, k, end)
		}
	}
	if !ok || m.Type != record.Official {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: m.Last, Type: record.Actor, Kind: "government", Rule: "government of somebody"}, Inner: []analysis.Span{m}}
	s.Short, _, _ = a.Slice(i, e)
	return s, true
}
