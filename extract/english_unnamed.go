package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// englishUnnamed takes a person told by role alone: a senior U.S. official, two
// security sources, a source in the ministry, residents.
func (a *analysis) englishUnnamed(i, end int) (span, bool) {
	j := i
	if a.counted(i) {
		j++
		if j < end && a.strict(j) == "of" { // two of the officials
			return span{}, false
		}
	}
	if j >= end || !a.chunkWord(j) && a.spelt(j).Anonymous() == nil {
		return span{}, false
	}
	e := a.chunk(j, end)
	t := -1
	for k := j; k < e; k++ {
		if a.possessive(k) {
			continue
		}
		if h := a.spelt(k).Anonymous(); h != nil && !a.possessive(k+1) && !a.spelt(k).InAny("people-of-place") {
			t = k
		}
	}
	if t < 0 || t != e-1 && !(t+1 < e && a.capital(t+1)) {
		return span{}, false
	}
	if a.closesListed(j, t, e) {
		return span{}, false
	}
	h := a.spelt(t).Anonymous()
	s := span{mention: mention{first: i, last: t + 1, typ: record.Official, anonymous: true, rule: "unnamed source", plural: a.strict(t) != text.Fold(h.Word)}}
	s.role, _, _ = a.slice(i, t+1)
	s.core = s.role
	s.nationality = a.nationOf(j, t)
	s.inner = a.bodiesWithin(j, t)
	bare := t == i
	if a.spelt(i - 1).InAny("possessives") {
		if in, _ := a.spelt(t).In("parts"); in {
			return span{}, false // its officers: its own men
		}
	}
	if bare && a.definiteBefore(i) {
		if m := a.unnamedBefore(h.Word, i); m != nil {
			s.core, s.anonymous, s.entry, s.inner = m.core, m.anonymous, m.entry, nil
			s.rule = "back reference"
			return s, true
		}
	}
	in, n := a.sourceOf(t+1, end)
	s.inner = append(s.inner, in...)
	s.last = n
	s.possessor(a, i)
	if bare && n == t+1 && !s.plural && a.indefiniteBefore(i) { // one word tells little: a resident
		s.short, _, _ = a.slice(i-1, n)
	}
	speaks := a.speaksAt(i, n)
	bare = bare && n == t+1
	if bare && !s.plural && !a.indefiniteBefore(i) {
		return span{}, false
	}
	if !speaks && (h.Weak || bare || !a.sourceHead(h.Word) || s.plural && a.definiteBefore(i)) {
		return span{}, false
	}
	return s, true
}

// closesListed reports that the noun at t is the last word of a listed body's name, within
// a phrase that begins at i: Iran's Revolutionary Guards.
func (a *analysis) closesListed(i, t, end int) bool {
	for j := i; a.tok(t).Upper && j < t; j++ {
		if m, ok := a.catalogueName(j, end); ok && m.last > t && m.typ != record.Official {
			return true
		}
	}
	return false
}

// sourceHead reports the nouns that news uses for sources alone.
func (a *analysis) sourceHead(word string) bool { return a.lang.InAny(text.Fold(word), "source-heads") }

// counted reports a number or quantity before an unnamed source.
func (a *analysis) counted(i int) bool {
	t := a.tok(i)
	return t.Kind == text.Number || t.Kind == text.Word && a.lang.Is(t.Strict, "num") || a.spelt(i).InAny("some-of")
}

// unnamedBefore finds the latest unnamed source whose words have the noun, in
// the singular or plural.
func (a *analysis) unnamedBefore(word string, before int) *mention {
	w := text.Fold(word)
	for k := len(a.mentions) - 1; k >= 0; k-- {
		m := &a.mentions[k]
		if m.typ != record.Official || m.first >= before {
			continue
		}
		for _, x := range a.nameWords(m.role) {
			if strings.TrimSuffix(x, "s") == w {
				return m
			}
		}
	}
	return nil
}

// sourceOf takes what an unnamed source belongs to: in the crossing's
// administration, from the Fatah bloc, of its politburo.
func (a *analysis) sourceOf(i, end int) ([]span, int) {
	if !a.spelt(i).InAny("complement-links", "allied-links") && !(a.strict(i) == "to" && a.spelt(i-1).InAny("sent-to")) {
		return nil, i
	}
	k := i + 1
	if a.spelt(i).InAny("allied-links") && a.strict(k) == "to" {
		k++
	}
	det := k
	for k < end && a.determiner(k) {
		k++
	}
	if k >= end || a.isTimeWord(k) {
		return nil, i
	}
	e := a.phrase(k, end)
	if b, ok := a.englishBody(k, end); ok && b.last > e {
		e = b.last
	}
	if a.spelt(k).InAny("one-of") && a.strict(k+1) == "of" { // a relative of one of the dead
		for k += 2; k < end && a.determiner(k); k++ {
			det = k
		}
		e = k
	}
	if e == k && k > det && a.strict(i) != "with" && a.tok(k).Kind == text.Word && !a.spelt(k).Closed() {
		e = k + 1 // a cousin of the dead man
		if e < end && a.tok(e).Kind == text.Word && !a.spelt(e).Closed() && !a.finiteAt(e) {
			e++
		}
	}
	if e == k {
		return nil, i
	}
	in := a.bodiesWithin(k, e)
	if a.strict(e) == "of" && e > i+1 { // a shopkeeper in the district of Musayyib
		if more, n := a.sourceOf(e, end); n > e {
			return append(in, more...), n
		}
	}
	return in, e
}
