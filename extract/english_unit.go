package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishUnitWords bounds the words between a unit's number and its noun.
const englishUnitWords = 5

// numberedUnit is the rule of a military unit that its number tells apart.
const numberedUnit = "numbered unit"

// englishUnit takes a military unit by its number: the 104th brigade, the Fifth Infantry
// Division of the army, the army's 2nd battalion. It is a state's unless a group owns it.
func (a *analysis) englishUnit(i, end int) (span, bool) {
	n := i
	if a.spelt(i).InAny("unit-owners") && a.possessive(i+1) { // the army's
		n = i + 2
	}
	j := a.ordinalEnd(n)
	if j == n || a.titleCase(i) {
		return span{}, false
	}
	last := a.unitNoun(j, end)
	if last == 0 {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: last, typ: record.Actor, kind: "army", rule: numberedUnit}}
	if m := a.at(n - 2); n == i && m != nil && a.possessive(n-1) && m.typ == record.Group {
		s.typ, s.kind = record.Group, "militia"
	}
	if n > i {
		s.inner = append(s.inner, span{mention: mention{first: i, last: i + 1, typ: record.Actor, kind: "body", rule: "standing body"}})
	}
	a.unitOwner(&s, end)
	if m := a.partOfEarlier(n, last); m != nil && m.rule == s.rule {
		s.entry, s.core, s.typ, s.kind = m.entry, m.core, m.typ, m.kind
	}
	if a.possessive(s.last) {
		if h, ok := a.headAt(s.last+1, end); ok && h.typ == record.Base { // the 48th Brigade's base
			return span{mention: mention{first: i, last: h.last, typ: record.Base, kind: h.kind, rule: "head " + a.strict(h.last-1)}, inner: []span{s}}, true
		}
	}
	return s, true
}

// ordinalEnd gives the token behind an ordinal at n (104th, Fifth), else n.
func (a *analysis) ordinalEnd(n int) int {
	if t := a.tok(n); t.Kind == text.Number {
		if a.spelt(n+1).InAny("ordinal-endings") && a.tok(n+1).Start == t.End {
			return n + 2
		}
		return n
	}
	if a.spelt(n).InAny("ordinals") {
		return n + 1
	}
	return n
}

// unitNoun gives the token behind the noun of a unit that closes the phrase at j, or 0.
func (a *analysis) unitNoun(j, end int) int {
	for k := j; k < end && k < j+englishUnitWords; k++ {
		if t := a.tok(k); t.Kind != text.Word || t.Arabic || a.possessive(k) || a.lang.Closed(t.Strict) {
			return 0
		}
		if in, region := a.spelt(k).In("units"); in && (!region || a.tok(k).Upper) && !a.joint(k+1) && !(a.capital(k) && a.capital(k+1)) {
			return k + 1
		}
		if !a.tok(k).Upper && !a.modifier(k) && !a.spelt(k).InAny("arms-of-service") {
			return 0
		}
	}
	return 0
}

// unitOwner lets the name of a unit run on to the body it is of: of the army, of the Iranian
// Army.
func (a *analysis) unitOwner(s *span, end int) {
	k := s.last
	if a.strict(k) != "of" {
		return
	}
	k++
	if a.strict(k) == "the" {
		k++
	}
	if a.spelt(k).InAny("unit-owners") {
		s.short, _, _ = a.slice(s.first, s.last)
		s.last = k + 1
		return
	}
	for _, find := range []func(int, int) (span, bool){a.englishBody, a.englishCatalogue} {
		m, ok := find(k, end)
		if !ok || m.typ != record.Actor && m.typ != record.Group {
			continue
		}
		s.short, _, _ = a.slice(s.first, s.last)
		if m.typ == record.Group {
			s.typ, s.kind = record.Group, "militia"
		}
		inner := m.inner
		m.inner = nil
		s.inner = append(append(s.inner, m), inner...)
		s.last = m.last
		return
	}
}
