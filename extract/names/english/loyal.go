package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// loyalForces takes armed men who go by whom they follow: forces loyal to Field Marshal X, men
// loyal to X. Those of a leader whose forces the catalogue knows are these.
func loyalForces(a *analysis.Article, i, end int) (analysis.Span, bool) {
	t := i
	if t+1 < end && grammar.Modifier(a, t) {
		t++ // security forces
	}
	if !a.Spelt(t).InAny("troops") || !a.Spelt(t+1).InAny("following") || a.Strict(t+2) != "to" || titleCase(a, i) {
		return analysis.Span{}, false
	}
	k := t + 3
	for k < end && grammar.Determiner(a, k) {
		k++
	}
	for n := 0; n < 2 && a.Tok(k).Kind == text.Word && !a.Tok(k).Upper && !a.Spelt(k).Closed() && tokenTitle(a, k) == k; n++ {
		k++ // a renegade commander
	}
	m, ok := englishOffice(a, k, end)
	if !ok || m.Anonymous {
		if m, ok = englishPerson(a, k, end); !ok {
			if m, ok = englishCatalogue(a, k, end); !ok {
				return analysis.Span{}, false
			}
		}
	}
	if m.Type != record.Official {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: m.Last, Type: record.Group, Kind: "militia", Rule: "forces loyal to somebody"}}
	s.Core, _, _ = a.Slice(i, m.Last)
	if c, ok := a.Find(i, end); ok && c.Last > t+1 {
		s.Type, s.Entry = c.Entries[0].Type, c.Entries[0]
	}
	if s.Entry == nil && m.Entry != nil {
		for _, o := range m.Entry.Offices {
			if e := a.Catalog.Get(o.Of); e != nil && o.To == "" && e.Type != record.Country {
				s.Type, s.Entry = e.Type, e
			}
		}
	}
	s.Inner = append(s.Inner, m)
	return s, true
}
