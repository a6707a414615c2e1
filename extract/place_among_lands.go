package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// compassOf reads a compass point with a country (شمال العراق). It is a place of its
// own where its sentence gives no nearer one; the country is named either way.
func (a *analysis) compassOf(i, end int) (span, bool) {
	if known, ok := a.find(i, end); !ok || known.Last < i+2 {
		return span{}, false
	}
	m, ok := a.catalogueName(i, end)
	if !ok || m.typ != record.Town || m.last < i+2 || !a.lang.Is(strings.TrimPrefix(a.strict(i), m.prefix), "dir") {
		return span{}, false
	}
	for k := i + 1; k < m.last; k++ {
		c, ok := a.catalogueName(k, end)
		if !ok || c.typ != record.Country || c.last != m.last {
			continue
		}
		if k == i+1 && a.nearerPlace(i, m.last) { // شمال شرق سوريا is a region of its own
			return c, true
		}
		m.inner = append(m.inner, c)
		return m, true
	}
	return span{}, false
}

// nearerPlace reports another place in the sentence around tokens [i, j).
func (a *analysis) nearerPlace(i, j int) bool {
	for _, s := range a.sentences {
		if i < s.First || i >= s.Last {
			continue
		}
		for k := s.First; k < s.Last; k++ {
			if k >= i && k < j {
				continue
			}
			c, ok := a.find(k, s.Last)
			if ok && !c.Guarded && (c.Entries[0].Type == record.Town || c.Entries[0].Type == record.Base) {
				return true
			}
			if h := a.lang.Head(strings.TrimPrefix(a.strict(k), "ب")); h != nil && (h.Type == string(record.Town) || h.Type == string(record.Base)) {
				return true
			}
		}
	}
	return false
}

// theatre gives the countries that the article is about: those of its places that
// are no ordinary words, and of its adjectives of nationality.
func (a *analysis) theatre() map[string]bool {
	if a.countries != nil {
		return a.countries
	}
	a.countries = map[string]bool{}
	for _, s := range a.sentences {
		if s.noise != "" {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			if e := a.words[i].nation; e != nil {
				a.countries[e.Country] = true
				a.countries[strings.TrimPrefix(e.ID, "country/")] = true
			}
			m, ok := a.find(i, s.Last)
			if !ok || m.Guarded {
				continue
			}
			for _, e := range m.Entries {
				if e.Type == record.Country {
					a.countries[strings.TrimPrefix(e.ID, "country/")] = true
				} else if e.Country != "" && e.Type != record.Official {
					a.countries[e.Country] = true
				}
			}
		}
	}
	return a.countries
}

// lies reports words behind a place that say where it lies: بولاية كادونا, قرب
// دماوند, غرب الحديدة.
func (a *analysis) lies(j, end int) bool {
	if j+1 >= end || a.tok(j).Kind != text.Word {
		return false
	}
	w := a.strict(j)
	in, _ := a.lang.In("lying", w)
	if !in {
		if m, ok := a.catalogueName(j, end); ok && m.prefix == "ب" && m.typ == record.Town {
			return true
		}
		return false
	}
	for k := j + 1; k < end && k < j+3; k++ {
		if m, ok := a.catalogueName(k, end); ok && (m.typ == record.Town || m.typ == record.Country) {
			return true
		}
	}
	return false
}
