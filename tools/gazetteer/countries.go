package main

import (
	"cmp"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// countryEntries builds the entries of all countries, sorted by id. capitals gives
// the catalogue id of a place by its GeoNames id.
func (s settings) countryEntries(capitals map[int]string) []Entry {
	arabic, english := display.Regions(language.Arabic), display.Regions(language.English)
	var out []Entry
	for _, r := range allRegions() {
		if english.Name(r) == "" { // a withdrawn code, such as AN
			continue
		}
		c := s.countries[r.String()]
		e := Entry{
			ID:      "country/" + r.String(),
			Type:    "Country",
			Ar:      cmp.Or(c.Ar, stripMarks(arabic.Name(r))),
			En:      cmp.Or(c.En, english.Name(r)),
			Country: r.String(),
			Capital: capitals[c.Capital],
			Source:  "x/text",
		}
		e.Short, e.Guarded = c.Short, c.Guarded
		for _, n := range append(c.Aliases, territory(c)...) {
			if n != e.Ar && n != e.En && !slices.Contains(e.Aliases, n) {
				e.Aliases = append(e.Aliases, n)
			}
		}
		e.Adjectives = adjectives(c)
		out = append(out, e)
	}
	slices.SortFunc(out, func(a, b Entry) int { return cmp.Compare(a.ID, b.ID) })
	return out
}

// allRegions lists the ISO 3166-1 countries that CLDR knows.
func allRegions() []language.Region {
	var out []language.Region
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			r, err := language.ParseRegion(string(a) + string(b))
			if err == nil && r.IsCountry() && r.Canonicalize() == r && !reserved(r) && !slices.Contains(out, r) {
				out = append(out, r)
			}
		}
	}
	return out
}

// reserved reports whether the code stands for no country: a part of one that
// ISO merely keeps free (AC for Ascension) or a union.
func reserved(r language.Region) bool {
	switch r.String() {
	case "AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN":
		return true
	}
	return false
}

// territory gives "the Syrian territory" in both languages: news uses it for
// the country as a place.
func territory(c CountrySetting) []string {
	var out []string
	for _, n := range c.Nisba {
		if !strings.Contains(n, " ") {
			out = append(out, "الأراضي ال"+n+"ة")
		}
	}
	for _, a := range c.Adjectives {
		if !isArabic(a) && !strings.Contains(a, ".") && strings.ToUpper(a) != a {
			return append(out, a+" territory", a+" soil")
		}
	}
	return out
}

// adjectives expands the relative adjectives to gender, number and case, and
// adds what is given.
func adjectives(c CountrySetting) []string {
	var out []string
	add := func(s string) {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	for _, n := range c.Nisba {
		if head, tail, ok := strings.Cut(n, " "); ok { // "جنوب سوداني": only the tail declines by gender here
			add(head + " " + tail)
			add(head + "ية " + tail + "ة")
			continue
		}
		for _, ending := range []string{"", "ة", "ون", "ين", "ان", "تان", "تين", "ات"} {
			add(n + ending)
		}
	}
	for _, a := range c.Adjectives {
		add(a)
	}
	return out
}

// stripMarks drops the vowel marks of CLDR's names ("عُمان").
func stripMarks(name string) string {
	if clean := cleanArabic(name); clean != "" {
		return clean
	}
	return name
}
