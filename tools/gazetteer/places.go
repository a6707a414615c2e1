package main

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
)

// Populations that set a place's kind, and the one from which a place keeps
// its entry although a weightier one owns its name.
const (
	cityFrom   = 50_000
	townFrom   = 5_000
	keepAlways = 150_000
)

// wanted reports whether the settings let the city in.
func (s settings) wanted(c City) bool {
	if o, ok := s.overrides[c.ID]; ok {
		return !o.Drop
	}
	country := s.countries[c.Country]
	return country.Capital == c.ID || c.Population >= country.threshold()
}

// places builds the catalogue's entries of the cities, sorted by id. The
// known entries, hand-written ones and countries, win every contest for a
// name and are not written again.
func (s settings) places(cities []City, known []Entry) []Entry {
	var all []place
	countryNames := map[string]bool{}
	for _, e := range known {
		all = append(all, place{Entry: e, fixed: true})
		if e.Type == "Country" {
			for _, n := range []string{e.Ar, e.En} {
				countryNames[fold(n)] = true
			}
		}
	}
	for _, c := range cities {
		if p, ok := s.place(c, countryNames); ok {
			all = append(all, p)
		}
	}
	settled := settle(all, keepAlways)
	slices.SortFunc(settled, func(a, b place) int { return cmp.Compare(b.population, a.population) })
	taken := map[string]bool{}
	for _, e := range known {
		taken[e.ID] = true
	}
	var out []Entry
	for _, p := range settled {
		if taken[p.ID] {
			p.ID += "-" + strings.TrimPrefix(p.Source, "geonames:")
		}
		taken[p.ID] = true
		out = append(out, p.Entry)
	}
	slices.SortFunc(out, func(a, b Entry) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// place turns a city into an entry; ok is false where no usable name is left.
func (s settings) place(c City, countryNames map[string]bool) (p place, ok bool) {
	country := s.countries[c.Country]
	tier, o := country.tier(), s.overrides[c.ID]
	capital := country.Capital == c.ID
	e := Entry{
		Type:    "Town",
		Kind:    kind(c.Population, capital),
		En:      cmp.Or(o.En, englishName(c.Name, romanisedArabic(c.Country))),
		Country: c.Country,
		Parent:  s.parents[[2]string{c.Country, c.Admin1}],
		Lat:     round(c.Lat),
		Lon:     round(c.Lon),
		Source:  fmt.Sprintf("geonames:%d", c.ID),
	}
	e.Kind = cmp.Or(o.Kind, e.Kind)
	arabic := chooseArabic(c)
	if len(arabic) > 0 {
		e.Ar = arabic[0]
	}
	e.Ar = cmp.Or(o.Ar, e.Ar)
	if e.Ar == "" && !c.worthEnglish(tier) || e.En == "" {
		return place{}, false
	}
	e.ID = "town/" + strings.ToLower(c.Country) + "-" + cmp.Or(o.Slug, slug(e.En))
	e.Aliases = s.aliases(c, e, arabic, tier)
	e.Aliases = append(e.Aliases, o.Aliases...)

	// A capital that is called like its country needs "city of".
	if countryNames[fold(e.Ar)] {
		e.Ar = "مدينة " + e.Ar
	}
	if countryNames[fold(e.En)] {
		e.En += " City"
	}
	e.Guarded = append(e.Guarded, o.Guarded...)
	stand := standing{population: c.Population, foreign: tier == 2, capital: capital}
	var free []string
	for _, n := range e.Aliases {
		switch {
		case countryNames[fold(n)], n == e.Ar, n == e.En, slices.Contains(free, n), slices.Contains(e.Guarded, n):
		case s.guard.guards(n, stand):
			e.Guarded = append(e.Guarded, n)
		default:
			free = append(free, n)
		}
	}
	e.Aliases = free
	for _, n := range []string{e.Ar, e.En} {
		if n != "" && s.guard.guards(n, stand) && !slices.Contains(e.Guarded, n) {
			e.Guarded = append(e.Guarded, n)
		}
	}
	return place{Entry: e, population: c.Population, weight: weigh(c.Population, tier, capital)}, true
}

// aliases lists the other spellings: more of them the nearer the place is to
// the conflicts.
func (s settings) aliases(c City, e Entry, arabic []string, tier int) []string {
	limit := 4 - tier
	var out []string
	for i, a := range arabic {
		if i > 0 && len(out) < limit {
			out = append(out, a)
		}
	}
	if rest, ok := withoutArticle(e.En); ok && len(rest) >= 5 {
		out = append(out, rest)
	}
	return append(out, chooseLatin(c, e.En, limit)...)
}

// worthEnglish reports whether a place without an Arabic name is worth an
// entry for English articles: only where every village may be in the news.
func (c City) worthEnglish(tier int) bool {
	return tier == 0 && c.Population >= 1_000 || tier == 1 && c.Population >= townFrom || c.Population >= cityFrom
}

// kind follows from the population; it is empty where that is unknown.
func kind(population int, capital bool) string {
	switch {
	case capital:
		return "capital"
	case population >= cityFrom:
		return "city"
	case population >= townFrom:
		return "town"
	case population > 0:
		return "village"
	}
	return ""
}

// romanisedArabic reports whether "Ar", "Es" and the like at the head of the
// country's place names are the Arabic article.
func romanisedArabic(country string) bool {
	switch country {
	case "IQ", "SY", "LB", "YE", "JO", "PS", "EG", "SA", "AE", "QA", "KW", "BH", "OM", "LY", "SD", "TN", "DZ", "MA", "MR":
		return true
	}
	return false
}

// round keeps four decimals of a degree, about ten metres.
func round(degrees float64) float64 { return math.Round(degrees*1e4) / 1e4 }
