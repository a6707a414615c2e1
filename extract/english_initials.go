package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// englishInitialled takes a run of capitals behind which brackets give its initials,
// which is an organisation: Community Peacemaker Teams (CPT).
func (a *analysis) englishInitialled(i, end int) (span, bool) {
	initials, k := "", i
	for ; k < end && k < i+maxChunk && !a.tok(k).Is("("); k++ {
		t := a.tok(k)
		switch {
		case t.Kind == text.Word && t.Upper:
			initials += t.Strict[:1]
		case k > i && a.joint(k), k > i && a.lang.Closed(t.Strict):
		default:
			return span{}, false
		}
	}
	if k+2 >= end || len(initials) < 2 || !a.tok(k+2).Is(")") || !a.allCapitals(k+1) || !strings.EqualFold(initials, a.strict(k+1)) {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: k, typ: record.Actor, kind: "organisation", rule: "its initials in brackets"}}
	for t := k - 1; t > i; t-- { // Bangsamoro Islamic Freedom Fighters
		if h, ok := a.headAt(t, k); ok && h.last == k && h.typ == record.Group {
			s.typ, s.kind = h.typ, h.kind
		}
	}
	return s, true
}

// namesake reports a country's name at i that is a person's given name here: a
// capital that is no noun follows, and the article calls the person by it alone or
// tells his age. Jordan Whitlock, 24.
func (a *analysis) namesake(i, k int) bool {
	if given, _ := a.given(i); !given || k != i+1 || !a.capital(k) || a.capital(k+1) || a.titleCase(i) || a.joint(k) {
		return false
	}
	w := a.strict(k)
	if a.lang.Head(w) != nil || a.lang.NounTrigger(w) != nil || a.nounOfName(k) || a.nationality(k) || a.modifier(k) {
		return false
	}
	if m, ok := a.catalog.Find(a.doc.Tokens, i); ok && m.Last > k && m.Entries[0].Type != record.Country {
		return false
	}
	if a.tok(k+1).Is(",") && a.tok(k+2).Kind == text.Number && a.tok(k+3).Is(",") {
		return true
	}
	for j := k + 1; j < len(a.doc.Tokens); j++ {
		if t := a.tok(j); t.Strict == w && t.Upper && !a.tok(j-1).Upper && (a.saysNext(j+1) || a.possessive(j+1)) {
			return true
		}
	}
	return false
}
