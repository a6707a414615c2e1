package english

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
)

// byname ties a name to the one right before that goes by it: X, alias Y; the mission, known as
// Z. Somebody told by role alone gets it for his name: a commander known as Y.
func byname(a *analysis.Article, s *analysis.Span) {
	k := s.First - 1
	for a.Tok(k).Is(`"`) || a.Spelt(k).InAny("definites") {
		k--
	}
	p := beforeNaming(a, k)
	if p == k {
		return
	}
	for a.Spelt(p).Is("adv") || a.Spelt(p).InAny("widely") {
		p--
	}
	if a.Tok(p).Is(",") || a.Tok(p).Is("(") {
		p--
	}
	m := a.At(p)
	if m == nil || m.Parent >= 0 || m.Last != p+1 {
		return
	}
	_, verb := a.Spelt(k).In("naming") // X called Y may have rung him up
	body := m.Type == record.Group || m.Type == record.Actor
	switch {
	case m.Type == record.Official && s.Type == record.Official && m.Anonymous:
		m.Core, m.Anonymous = coreOf(a, s), false
		if m.Role == "" {
			m.Role = m.Name
		}
	case verb && !m.Anonymous:
	case m.Type == record.Official && s.Type == record.Official, body && s.Type == m.Type && s.Entry == nil:
		s.Name, _, _ = a.Slice(s.First, s.Last)
		s.Core, s.Entry, s.Anonymous = m.Core, m.Entry, false
	}
}

func coreOf(a *analysis.Article, s *analysis.Span) string {
	if s.Core == "" {
		s.Core, _, _ = a.Slice(s.First, s.Last)
	}
	return s.Core
}

// englishShortened takes a person whose family name a court's report cuts to its first letter:
// Muwafaq D., 55.
func englishShortened(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if i+2 >= end || !a.Tok(i).Upper || allCapitals(a, i) || a.Spelt(i).Closed() || a.Nationality(i) || headed(a, i) {
		return analysis.Span{}, false
	}
	if t := a.Tok(i + 1); t.Kind != text.Word || !t.Upper || t.End-t.Start != 1 || !a.Tok(i+2).Is(".") || a.Tok(i+2).Start != t.End {
		return analysis.Span{}, false
	}
	aged := a.Tok(i+3).Is(",") && a.Tok(i+4).Kind == text.Number
	if next := a.Tok(i + 3); !aged && (!GivenAt(a, i) || next.Kind == text.Word && next.Upper) {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: i + 3, Type: record.Official, Rule: "given name and initial"}}
	s.Core, _, _ = a.Slice(i, i+3)
	s.Name = s.Core
	return s, true
}

// headed reports a noun that opens or closes a name at token i: Route B., Group C.
func headed(a *analysis.Article, i int) bool {
	return a.Lang.Head(a.Strict(i)) != nil || NounOfName(a, i) || tokenTitle(a, i) > i
}
