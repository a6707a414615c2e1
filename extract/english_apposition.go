package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// apposition takes the role that stands behind a name between commas: X, the
// group's spokesman, said.
func (a *analysis) apposition(s *span, end int) {
	j := s.last
	if j+1 < end && a.tok(j).Is("(") {
		return
	}
	if j+2 >= end || !a.tok(j).Is(",") {
		return
	}
	if a.tok(j+1).Kind == text.Number && a.tok(j+2).Is(",") { // an age
		j += 2
	}
	if a.strict(j+1) == "who" {
		return
	}
	p := j + 1
	if a.spelt(p).InAny("oneself") {
		p++
	}
	det := p
	for p < end && (a.determiner(p) || a.strict(p) == "one" || a.strict(p) == "of") {
		p++
	}
	if p >= end {
		return
	}
	e := a.chunk(p, end)
	if e == p {
		return
	}
	t := -1
	for k := p; k < e; k++ {
		if n := a.tokenTitle(k); n > k && n <= e {
			if given := a.englishNameWords(n, end, true); given > n && a.tok(n).Upper {
				return // the next person
			}
			t, k = n, n-1
		} else if a.spelt(k).Anonymous() != nil {
			t = k + 1
		}
	}
	if t < 0 {
		return
	}
	in, last := a.complements(t, end)
	switch {
	case last >= end, a.tok(last).Kind != text.Word:
	case a.strict(last) == "and", a.strict(last) == "who", a.spelt(last).Is("time", "prep"):
	case a.spelt(last - 1).Is("time"):
	default:
		return
	}
	if s.name == "" {
		s.name, _, _ = a.slice(s.first, s.last)
	}
	if s.core == "" {
		s.core = s.name
	}
	role, _, _ := a.slice(det, last)
	s.role = strings.TrimSpace(s.role + " " + role)
	s.inner = append(s.inner, a.bodiesWithin(p, t)...)
	s.inner = append(s.inner, in...)
	if det < p {
		s.possessor(a, p)
	}
	s.last = last
}

// complements takes what an office or a source is of: of the Pentagon, at the
// mission, for security affairs, in the town. It returns the names found.
func (a *analysis) complements(i, end int) ([]span, int) {
	var in []span
	j := i
	for n := 0; n < 3 && j+1 < end; n++ {
		if !a.spelt(j).InAny("complement-links", "office-links", "allied-links") {
			return in, j
		}
		k := j + 1
		if a.spelt(j).InAny("allied-links") {
			if a.strict(k) != "to" {
				return in, j
			}
			k++
		}
		for k < end && (a.determiner(k) || a.spelt(k).Is("num") && a.strict(j) == "of") {
			k++
		}
		if k < end && a.tokenTitle(k) > k && a.englishNameWords(a.tokenTitle(k), end, true) > a.tokenTitle(k) {
			return in, j // a person with a name of his own
		}
		if k < end && a.isTimeWord(k) {
			return in, j
		}
		e := a.beforePerson(k, a.phrase(k, end), n > 0)
		if b, ok := a.englishBody(k, e); ok && b.last > e {
			e = b.last
		} else if b, ok := a.catalogueName(k, end); ok && b.last > e {
			e = b.last
		}
		if e == k {
			// plain nouns of an office: for security affairs, of the crossing's administration
			if !a.spelt(j).InAny("name-links") || k >= end || a.tok(k).Kind != text.Word || a.spelt(k).Closed() || a.finiteAt(k) {
				return in, j
			}
			e = k + 1
			for e < end && e < k+3 && a.tok(e).Kind == text.Word && !a.spelt(e).Closed() && !a.finiteAt(e) {
				e++
			}
		} else if e < end && a.strict(j) == "for" && a.tok(e).Kind == text.Word && !a.spelt(e).Closed() && !a.finiteAt(e) && !a.anyCapital(k, e) {
			e++ // security affairs
		}
		in = append(in, a.bodiesWithin(k, e)...)
		j = e
	}
	return in, j
}

// beforePerson gives the token at which a person's name begins that closes the phrase [i, e)
// behind the name of a body, or the rest of one: head of the Central Command Kenneth Hale; e
// where none does.
func (a *analysis) beforePerson(i, e int, within bool) int {
	for x := i + 1; x < e-1; x++ {
		if given, ambiguous := a.given(x); !given || ambiguous || !a.tok(x).Upper || a.joint(x-1) || a.englishNameWords(x, e, false) != e {
			continue
		}
		if within {
			return x
		}
		for j := i; j < x; j++ {
			if m, ok := a.englishCatalogue(j, x); ok && m.last == x && m.typ != record.Official {
				return x
			}
			if b, ok := a.englishBody(j, x); ok && b.last == x {
				return x
			}
		}
	}
	return e
}

// bodiesWithin finds the names of bodies, groups and places inside a phrase.
func (a *analysis) bodiesWithin(from, to int) []span {
	var out []span
	for j := from; j < to; {
		found := false
		for _, find := range []func(int, int) (span, bool){a.englishShort, a.englishBackReference, a.englishBody, a.englishCatalogue, a.placeByPreposition} {
			if a.possessive(j) {
				break
			}
			if m, ok := find(j, to); ok && m.typ != record.Official {
				inner := m.inner
				m.inner = nil
				out = append(append(out, m), inner...)
				j, found = m.last, true
				break
			}
		}
		if !found {
			j++
		}
	}
	return out
}

// possessor files what a possessive before an office points back to (its
// spokesman) as the office's body.
func (s *span) possessor(a *analysis, i int) bool {
	if !a.spelt(i - 1).InAny("body-possessives") {
		return false
	}
	for k := len(a.mentions) - 1; k >= 0; k-- {
		m := &a.mentions[k]
		if m.first < i && (m.typ == record.Group || m.typ == record.Actor) && !isMedium(m) {
			s.inner = append(s.inner, span{mention: mention{first: i - 1, last: i, typ: m.typ, kind: m.kind, entry: m.entry, name: m.name, core: m.core, rule: "possessive"}})
			return true
		}
	}
	return false
}

// titlesFrom passes over the titles and ranks at i.
func (a *analysis) titlesFrom(i, end int) int {
	for i < end && a.tokenTitle(i) > i {
		i = a.tokenTitle(i)
	}
	return i
}

// phrase is a chunk that ends before a person with a title of his own.
func (a *analysis) phrase(i, end int) int {
	e := a.chunk(i, end)
	for x := i + 1; x < e; x++ {
		if n := a.tokenTitle(x); n > x && a.tok(x).Upper && a.englishNameWords(a.titlesFrom(x, end), end, true) > n {
			return x
		}
	}
	return e
}
