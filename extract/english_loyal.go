package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// loyalForces takes armed men who go by whom they follow: forces loyal to Field Marshal X, men
// loyal to X. Those of a leader whose forces the catalogue knows are these.
func (a *analysis) loyalForces(i, end int) (span, bool) {
	t := i
	if t+1 < end && a.modifier(t) {
		t++ // security forces
	}
	if !a.spelt(t).InAny("troops") || !a.spelt(t+1).InAny("following") || a.strict(t+2) != "to" || a.titleCase(i) {
		return span{}, false
	}
	k := t + 3
	for k < end && a.determiner(k) {
		k++
	}
	for n := 0; n < 2 && a.tok(k).Kind == text.Word && !a.tok(k).Upper && !a.spelt(k).Closed() && a.tokenTitle(k) == k; n++ {
		k++ // a renegade commander
	}
	m, ok := a.englishOffice(k, end)
	if !ok || m.anonymous {
		if m, ok = a.englishPerson(k, end); !ok {
			if m, ok = a.englishCatalogue(k, end); !ok {
				return span{}, false
			}
		}
	}
	if m.typ != record.Official {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: m.last, typ: record.Group, kind: "militia", rule: "forces loyal to somebody"}}
	s.core, _, _ = a.slice(i, m.last)
	if c, ok := a.find(i, end); ok && c.Last > t+1 {
		s.typ, s.entry = c.Entries[0].Type, c.Entries[0]
	}
	if s.entry == nil && m.entry != nil {
		for _, o := range m.entry.Offices {
			if e := a.catalog.Get(o.Of); e != nil && o.To == "" && e.Type != record.Country {
				s.typ, s.entry = e.Type, e
			}
		}
	}
	s.inner = append(s.inner, m)
	return s, true
}
