package english

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishInitialled takes a run of capitals behind which brackets give its initials,
// which is an organisation: Community Peacemaker Teams (CPT).
func englishInitialled(a *analysis.Article, i, end int) (analysis.Span, bool) {
	initials, k := "", i
	for ; k < end && k < i+maxChunk && !a.Tok(k).Is("("); k++ {
		t := a.Tok(k)
		switch {
		case t.Kind == text.Word && t.Upper:
			initials += t.Strict[:1]
		case k > i && grammar.Joint(a, k), k > i && a.Lang.Closed(t.Strict):
		default:
			return analysis.Span{}, false
		}
	}
	if k+2 >= end || len(initials) < 2 || !a.Tok(k+2).Is(")") || !allCapitals(a, k+1) || !strings.EqualFold(initials, a.Strict(k+1)) {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: k, Type: record.Actor, Kind: "organisation", Rule: "its initials in brackets"}}
	for t := k - 1; t > i; t-- { // Bangsamoro Islamic Freedom Fighters
		if h, ok := headAt(a, t, k); ok && h.last == k && h.typ == record.Group {
			s.Type, s.Kind = h.typ, h.kind
		}
	}
	return s, true
}

// namesake reports a country's name at i that is a person's given name here: a
// capital that is no noun follows, and the article calls the person by it alone or
// tells his age. Jordan Whitlock, 24.
func namesake(a *analysis.Article, i, k int) bool {
	if given, _ := arabic.Given(a, i); !given || k != i+1 || !capital(a, k) || capital(a, k+1) || titleCase(a, i) || grammar.Joint(a, k) {
		return false
	}
	w := a.Strict(k)
	if a.Lang.Head(w) != nil || a.Lang.NounTrigger(w) != nil || NounOfName(a, k) || a.Nationality(k) || grammar.Modifier(a, k) {
		return false
	}
	if m, ok := a.Catalog.Find(a.Doc.Tokens, i); ok && m.Last > k && m.Entries[0].Type != record.Country {
		return false
	}
	if a.Tok(k+1).Is(",") && a.Tok(k+2).Kind == text.Number && a.Tok(k+3).Is(",") {
		return true
	}
	for j := k + 1; j < len(a.Doc.Tokens); j++ {
		if t := a.Tok(j); t.Strict == w && t.Upper && !a.Tok(j-1).Upper && (grammar.SaysNext(a, j+1) || grammar.Possessive(a, j+1)) {
			return true
		}
	}
	return false
}
