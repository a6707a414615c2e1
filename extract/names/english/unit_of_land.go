package english

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// unitOf reports a noun for a body at token at that stands for a unit of a state's land or for a
// part of a town, by the place that it is joined to: the Arauca department, the department of
// Cauca, the Khyber Agency, the centre of Marawi.
func unitOf(a *analysis.Article, s *analysis.Span, i, at int, h headWord, tailed bool) bool {
	if h.last != at+1 || s.Type != record.Actor || !a.Spelt(at).InAny("land-units", "middles") {
		return false
	}
	if tailed && a.Strict(h.last) == "of" && !a.Tok(at).Upper {
		in := s.Inner
		return len(in) > 0 && in[len(in)-1].Type == record.Town && in[len(in)-1].Last == s.Last
	}
	if tailed || at == i || a.Spelt(at).InAny("middles") {
		return false
	}
	m, ok := englishCatalogue(a, i, at)
	return ok && m.Type == record.Town && m.Last == at
}

// capitalOf makes a capital that is told by its state the city: Mali's capital, the Tigrayan
// capital is no state's and stays a place of its own.
func capitalOf(a *analysis.Article, s *analysis.Span, at, end int) {
	if m, ok := englishCatalogue(a, at+1, end); ok && m.Type == record.Town { // Chad's capital N'Djamena
		s.Last, s.Entry, s.Kind = m.Last, m.Entry, "capital"
		s.Short, _, _ = a.Slice(m.First, m.Last)
		s.Core = s.Short
		return
	}
	state := s.Nationality
	for k := range s.Inner {
		if in := &s.Inner[k]; in.Type == record.Country && in.Entry != nil {
			state = in.Entry
		}
	}
	if state == nil || !strings.HasPrefix(state.ID, "country/") {
		return
	}
	if e := a.Catalog.Get(state.Capital); e != nil {
		s.Entry, s.Kind = e, "capital"
	}
}
