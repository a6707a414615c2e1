package names

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// compassOf reads a compass point with a country (شمال العراق). It is a place of its
// own where its sentence gives no nearer one; the country is named either way.
func compassOf(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if known, ok := a.Find(i, end); !ok || known.Last < i+2 {
		return analysis.Span{}, false
	}
	m, ok := listed.CatalogueName(a, i, end)
	if !ok || m.Type != record.Town || m.Last < i+2 || !a.Lang.Is(strings.TrimPrefix(a.Strict(i), m.Prefix), "dir") {
		return analysis.Span{}, false
	}
	for k := i + 1; k < m.Last; k++ {
		c, ok := listed.CatalogueName(a, k, end)
		if !ok || c.Type != record.Country || c.Last != m.Last {
			continue
		}
		if k == i+1 && nearerPlace(a, i, m.Last) { // شمال شرق سوريا is a region of its own
			return c, true
		}
		m.Inner = append(m.Inner, c)
		return m, true
	}
	return analysis.Span{}, false
}

// nearerPlace reports another place in the sentence around tokens [i, j).
func nearerPlace(a *analysis.Article, i, j int) bool {
	for _, s := range a.Sentences {
		if i < s.First || i >= s.Last {
			continue
		}
		for k := s.First; k < s.Last; k++ {
			if k >= i && k < j {
				continue
			}
			c, ok := a.Find(k, s.Last)
			if ok && !c.Guarded && (c.Entries[0].Type == record.Town || c.Entries[0].Type == record.Base) {
				return true
			}
			if h := a.Lang.Head(strings.TrimPrefix(a.Strict(k), "ب")); h != nil && (h.Type == string(record.Town) || h.Type == string(record.Base)) {
				return true
			}
		}
	}
	return false
}

// Theatre gives the countries that the article is about: those of its places that
// are no ordinary words, and of its adjectives of nationality.
func Theatre(a *analysis.Article) map[string]bool {
	if a.Countries != nil {
		return a.Countries
	}
	a.Countries = map[string]bool{}
	for _, s := range a.Sentences {
		if s.Noise != "" {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			if e := a.Words[i].Nation; e != nil {
				a.Countries[e.Country] = true
				a.Countries[strings.TrimPrefix(e.ID, "country/")] = true
			}
			m, ok := a.Find(i, s.Last)
			if !ok || m.Guarded {
				continue
			}
			for _, e := range m.Entries {
				if e.Type == record.Country {
					a.Countries[strings.TrimPrefix(e.ID, "country/")] = true
				} else if e.Country != "" && e.Type != record.Official {
					a.Countries[e.Country] = true
				}
			}
		}
	}
	return a.Countries
}

// lies reports words behind a place that say where it lies: بولاية كادونا, قرب
// دماوند, غرب الحديدة.
func lies(a *analysis.Article, j, end int) bool {
	if j+1 >= end || a.Tok(j).Kind != text.Word {
		return false
	}
	w := a.Strict(j)
	in, _ := a.Lang.In("lying", w)
	if !in {
		if m, ok := listed.CatalogueName(a, j, end); ok && m.Prefix == "ب" && m.Type == record.Town {
			return true
		}
		return false
	}
	for k := j + 1; k < end && k < j+3; k++ {
		if m, ok := listed.CatalogueName(a, k, end); ok && (m.Type == record.Town || m.Type == record.Country) {
			return true
		}
	}
	return false
}
