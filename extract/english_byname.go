package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// byname ties a name to the one right before that goes by it: X, alias Y; the mission, known as
// Z. Somebody told by role alone gets it for his name: a commander known as Y.
func (a *analysis) byname(s *span) {
	k := s.first - 1
	for a.tok(k).Is(`"`) || a.spelt(k).InAny("definites") {
		k--
	}
	p := a.beforeNaming(k)
	if p == k {
		return
	}
	for a.spelt(p).Is("adv") || a.spelt(p).InAny("widely") {
		p--
	}
	if a.tok(p).Is(",") || a.tok(p).Is("(") {
		p--
	}
	m := a.at(p)
	if m == nil || m.parent >= 0 || m.last != p+1 {
		return
	}
	_, verb := a.spelt(k).In("naming") // X called Y may have rung him up
	body := m.typ == record.Group || m.typ == record.Actor
	switch {
	case m.typ == record.Official && s.typ == record.Official && m.anonymous:
		m.core, m.anonymous = a.coreOf(s), false
		if m.role == "" {
			m.role = m.name
		}
	case verb && !m.anonymous:
	case m.typ == record.Official && s.typ == record.Official, body && s.typ == m.typ && s.entry == nil:
		s.name, _, _ = a.slice(s.first, s.last)
		s.core, s.entry, s.anonymous = m.core, m.entry, false
	}
}

func (a *analysis) coreOf(s *span) string {
	if s.core == "" {
		s.core, _, _ = a.slice(s.first, s.last)
	}
	return s.core
}

// englishShortened takes a person whose family name a court's report cuts to its first letter:
// Muwafaq D., 55.
func (a *analysis) englishShortened(i, end int) (span, bool) {
	if i+2 >= end || !a.tok(i).Upper || a.allCapitals(i) || a.spelt(i).Closed() || a.nationality(i) || a.headed(i) {
		return span{}, false
	}
	if t := a.tok(i + 1); t.Kind != text.Word || !t.Upper || t.End-t.Start != 1 || !a.tok(i+2).Is(".") || a.tok(i+2).Start != t.End {
		return span{}, false
	}
	aged := a.tok(i+3).Is(",") && a.tok(i+4).Kind == text.Number
	if next := a.tok(i + 3); !aged && (!a.givenAt(i) || next.Kind == text.Word && next.Upper) {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: i + 3, typ: record.Official, rule: "given name and initial"}}
	s.core, _, _ = a.slice(i, i+3)
	s.name = s.core
	return s, true
}

// headed reports a noun that opens or closes a name at token i: Route B., Group C.
func (a *analysis) headed(i int) bool {
	return a.lang.Head(a.strict(i)) != nil || a.nounOfName(i) || a.tokenTitle(i) > i
}
