package english

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// apposition takes the role that stands behind a name between commas: X, the
// group's spokesman, said.
func apposition(a *analysis.Article, s *analysis.Span, end int) {
	j := s.Last
	if j+1 < end && a.Tok(j).Is("(") {
		return
	}
	if j+2 >= end || !a.Tok(j).Is(",") {
		return
	}
	if a.Tok(j+1).Kind == text.Number && a.Tok(j+2).Is(",") { // an age
		j += 2
	}
	if a.Strict(j+1) == "who" {
		return
	}
	p := j + 1
	if a.Spelt(p).InAny("oneself") {
		p++
	}
	det := p
	for p < end && (grammar.Determiner(a, p) || a.Strict(p) == "one" || a.Strict(p) == "of") {
		p++
	}
	if p+2 < end && !a.Tok(p).Upper && !chunkWord(a, p) && grammar.Possessive(a, p+1) {
		p += 2 // the group's spokesman
	}
	if p >= end {
		return
	}
	e := chunk(a, p, end)
	if e == p {
		return
	}
	t := -1
	for k := p; k < e; k++ {
		if n := tokenTitle(a, k); n > k && n <= e {
			if given := englishNameWords(a, n, end, true); given > n && a.Tok(n).Upper {
				return // the next person
			}
			t, k = n, n-1
		} else if a.Spelt(k).Anonymous() != nil {
			t = k + 1
		}
	}
	if t < 0 {
		return
	}
	in, last := complements(a, t, end)
	switch {
	case last >= end, a.Tok(last).Kind != text.Word:
	case a.Strict(last) == "and", a.Strict(last) == "who", a.Spelt(last).Is("time", "prep"):
	case a.Spelt(last - 1).Is("time"):
	default:
		return
	}
	if s.Name == "" {
		s.Name, _, _ = a.Slice(s.First, s.Last)
	}
	if s.Core == "" {
		s.Core = s.Name
	}
	role, _, _ := a.Slice(det, last)
	s.Role = strings.TrimSpace(s.Role + " " + role)
	s.Inner = append(s.Inner, bodiesWithin(a, p, t)...)
	s.Inner = append(s.Inner, in...)
	if det < p {
		s.Possessor(a, p)
	}
	s.Last = last
}

// complements takes what an office or a source is of: of the Pentagon, at the
// mission, for security affairs, in the town. It returns the names found.
func complements(a *analysis.Article, i, end int) ([]analysis.Span, int) {
	var in []analysis.Span
	j := i
	for n := 0; n < 3 && j+1 < end; n++ {
		if !a.Spelt(j).InAny("complement-links", "office-links", "allied-links") {
			return in, j
		}
		k := j + 1
		if a.Spelt(j).InAny("allied-links") {
			if a.Strict(k) != "to" {
				return in, j
			}
			k++
		}
		for k < end && (grammar.Determiner(a, k) || a.Spelt(k).Is("num") && a.Strict(j) == "of") {
			k++
		}
		if k < end && tokenTitle(a, k) > k && englishNameWords(a, tokenTitle(a, k), end, true) > tokenTitle(a, k) {
			return in, j // a person with a name of his own
		}
		if k < end && IsTimeWord(a, k) {
			return in, j
		}
		e := beforePerson(a, k, phrase(a, k, end), n > 0)
		if b, ok := englishBody(a, k, end); ok && b.Last > e && beforePerson(a, k, b.Last, true) == b.Last {
			e = b.Last
		} else if b, ok := listed.CatalogueName(a, k, end); ok && b.Last > e {
			e = b.Last
		}
		if e == k {
			// plain nouns of an office: for security affairs, of the crossing's administration
			if !a.Spelt(j).InAny("name-links") || k >= end || a.Tok(k).Kind != text.Word || a.Spelt(k).Closed() || grammar.FiniteAt(a, k) {
				return in, j
			}
			e = k + 1
			for e < end && e < k+3 && a.Tok(e).Kind == text.Word && !a.Spelt(e).Closed() && !grammar.FiniteAt(a, e) {
				e++
			}
		} else if e < end && a.Strict(j) == "for" && a.Tok(e).Kind == text.Word && !a.Spelt(e).Closed() && !grammar.FiniteAt(a, e) && !anyCapital(a, k, e) {
			e++ // security affairs
		}
		in = append(in, bodiesWithin(a, k, e)...)
		j = e
	}
	return in, j
}

// beforePerson gives the token at which a person's name begins that closes the phrase [i, e)
// behind the name of a body, or the rest of one: head of the Central Command Kenneth Hale; e
// where none does.
func beforePerson(a *analysis.Article, i, e int, within bool) int {
	for x := i + 1; x < e-1; x++ {
		if given, ambiguous := arabic.Given(a, x); !given || ambiguous || !a.Tok(x).Upper || grammar.Joint(a, x-1) || englishNameWords(a, x, e, false) != e {
			continue
		}
		if within {
			return x
		}
		for j := i; j < x; j++ {
			if m, ok := englishCatalogue(a, j, x); ok && m.Last == x && m.Type != record.Official {
				return x
			}
			if b, ok := englishBody(a, j, x); ok && b.Last == x {
				return x
			}
		}
	}
	return e
}

// bodiesWithin finds the names of bodies, groups and places inside a phrase.
func bodiesWithin(a *analysis.Article, from, to int) []analysis.Span {
	var out []analysis.Span
	for j := from; j < to; {
		found := false
		for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return englishShort(a, i, end) }, func(i, end int) (analysis.Span, bool) { return englishBackReference(a, i, end) }, func(i, end int) (analysis.Span, bool) { return englishBody(a, i, end) }, func(i, end int) (analysis.Span, bool) { return englishCatalogue(a, i, end) }, func(i, end int) (analysis.Span, bool) { return placeByPreposition(a, i, end) }} {
			if grammar.Possessive(a, j) {
				break
			}
			if m, ok, apart := besideHyphen(a, j, to); apart { // a commander of the Kurdish-led X
				if found = ok && m.Type != record.Official; found {
					out = append(out, m)
					j = m.Last
				}
				break
			}
			if m, ok := find(j, to); ok && m.Type != record.Official {
				inner := m.Inner
				m.Inner = nil
				out = append(append(out, m), inner...)
				j, found = m.Last, true
				break
			}
		}
		if !found {
			j++
		}
	}
	return out
}

// titlesFrom passes over the titles and ranks at i.
func titlesFrom(a *analysis.Article, i, end int) int {
	for i < end && tokenTitle(a, i) > i {
		i = tokenTitle(a, i)
	}
	return i
}

// phrase is a chunk that ends before a person with a title of his own.
func phrase(a *analysis.Article, i, end int) int {
	e := chunk(a, i, end)
	for x := i + 1; x < e; x++ {
		if n := tokenTitle(a, x); n > x && a.Tok(x).Upper && englishNameWords(a, titlesFrom(a, x, end), end, true) > n {
			return x
		}
	}
	return e
}
