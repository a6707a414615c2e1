package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishUnitWords bounds the words between a unit's number and its noun.
const englishUnitWords = 5

// numberedUnit is the rule of a military unit that its number tells apart.
const numberedUnit = "numbered unit"

// Unit takes a military unit by its number: the 104th brigade, the Fifth Infantry
// Division of the army, the army's 2nd battalion. It is a state's unless a group owns it.
func Unit(a *analysis.Article, i, end int) (analysis.Span, bool) {
	n := i
	if a.Spelt(i).InAny("unit-owners") && grammar.Possessive(a, i+1) { // the army's
		n = i + 2
	}
	j := ordinalEnd(a, n)
	if j == n || titleCase(a, i) {
		return analysis.Span{}, false
	}
	last := unitNoun(a, j, end)
	if last == 0 {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Actor, Kind: "army", Rule: numberedUnit}}
	if m := a.At(n - 2); n == i && m != nil && grammar.Possessive(a, n-1) && m.Type == record.Group {
		s.Type, s.Kind = record.Group, "militia"
	}
	if n > i {
		s.Inner = append(s.Inner, analysis.Span{Mention: analysis.Mention{First: i, Last: i + 1, Type: record.Actor, Kind: "body", Rule: "standing body"}})
	}
	unitOwner(a, &s, end)
	if m := partOfEarlier(a, n, last); m != nil && m.Rule == s.Rule {
		s.Entry, s.Core, s.Type, s.Kind = m.Entry, m.Core, m.Type, m.Kind
	}
	if grammar.Possessive(a, s.Last) {
		if h, ok := headAt(a, s.Last+1, end); ok && h.typ == record.Base { // the 48th Brigade's base
			return analysis.Span{Mention: analysis.Mention{First: i, Last: h.last, Type: record.Base, Kind: h.kind, Rule: "head " + a.Strict(h.last-1)}, Inner: []analysis.Span{s}}, true
		}
	}
	return s, true
}

// ordinalEnd gives the token behind an ordinal at n (104th, Fifth), else n.
func ordinalEnd(a *analysis.Article, n int) int {
	if t := a.Tok(n); t.Kind == text.Number {
		if a.Spelt(n+1).InAny("ordinal-endings") && a.Tok(n+1).Start == t.End {
			return n + 2
		}
		return n
	}
	if a.Spelt(n).InAny("ordinals") {
		return n + 1
	}
	return n
}

// unitNoun gives the token behind the noun of a unit that closes the phrase at j, or 0.
func unitNoun(a *analysis.Article, j, end int) int {
	for k := j; k < end && k < j+englishUnitWords; k++ {
		if t := a.Tok(k); t.Kind != text.Word || t.Arabic || grammar.Possessive(a, k) || a.Lang.Closed(t.Strict) {
			return 0
		}
		if in, region := a.Spelt(k).In("units"); in && (!region || a.Tok(k).Upper) && !grammar.Joint(a, k+1) && !(capital(a, k) && capital(a, k+1)) {
			return k + 1
		}
		if !a.Tok(k).Upper && !grammar.Modifier(a, k) && !a.Spelt(k).InAny("arms-of-service") {
			return 0
		}
	}
	return 0
}

// unitOwner lets the name of a unit run on to the body it is of: of the army, of the Iranian
// Army.
func unitOwner(a *analysis.Article, s *analysis.Span, end int) {
	k := s.Last
	if a.Strict(k) != "of" {
		return
	}
	k++
	if a.Strict(k) == "the" {
		k++
	}
	if a.Spelt(k).InAny("unit-owners") {
		s.Short, _, _ = a.Slice(s.First, s.Last)
		s.Last = k + 1
		return
	}
	for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return englishBody(a, i, end) }, func(i, end int) (analysis.Span, bool) { return englishCatalogue(a, i, end) }} {
		m, ok := find(k, end)
		if !ok || m.Type != record.Actor && m.Type != record.Group {
			continue
		}
		s.Short, _, _ = a.Slice(s.First, s.Last)
		if m.Type == record.Group {
			s.Type, s.Kind = record.Group, "militia"
		}
		inner := m.Inner
		m.Inner = nil
		s.Inner = append(append(s.Inner, m), inner...)
		s.Last = m.Last
		return
	}
}
