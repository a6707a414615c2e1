package english

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishUnnamed takes a person told by role alone: a senior U.S. official, two
// security sources, a source in the ministry, residents.
func englishUnnamed(a *analysis.Article, i, end int) (analysis.Span, bool) {
	j := i
	if counted(a, i) {
		j++
		if j < end && a.Strict(j) == "of" { // two of the officials
			return analysis.Span{}, false
		}
	} else if a.Strict(i) == "another" || kinOf(a, i) {
		j++
	}
	if j >= end || !chunkWord(a, j) && a.Spelt(j).Anonymous() == nil {
		return analysis.Span{}, false
	}
	e := chunk(a, j, end)
	t := -1
	for k := j; k < e; k++ {
		if grammar.Possessive(a, k) {
			continue
		}
		if h := a.Spelt(k).Anonymous(); h != nil && !grammar.Possessive(a, k+1) && !a.Spelt(k).InAny("people-of-place") {
			t = k
		}
	}
	if t < 0 || t != e-1 && !(t+1 < e && capital(a, t+1)) {
		return analysis.Span{}, false
	}
	if closesListed(a, j, t, e) || stateForce(a, i, j, t) || describesBody(a, t) || closesHead(a, j, t, e) {
		return analysis.Span{}, false
	}
	h := a.Spelt(t).Anonymous()
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: t + 1, Type: record.Official, Anonymous: true, Rule: "unnamed source", Plural: a.Strict(t) != text.Fold(h.Word)}}
	s.Role, _, _ = a.Slice(i, t+1)
	s.Core = s.Role
	s.Nationality = nationOf(a, j, t)
	s.Inner = bodiesWithin(a, j, t)
	bare := t == i
	if a.Spelt(i - 1).InAny("possessives") {
		if in, _ := a.Spelt(t).In("parts"); in {
			return analysis.Span{}, false // its officers: its own men
		}
	}
	if bare && DefiniteBefore(a, i) {
		if m := unnamedBefore(a, h.Word, i); m != nil {
			s.Core, s.Anonymous, s.Entry, s.Inner = m.Core, m.Anonymous, m.Entry, nil
			s.Rule = "back reference"
			return s, true
		}
	}
	in, n := sourceOf(a, t+1, end)
	s.Inner = append(s.Inner, in...)
	s.Last = n
	s.Possessor(a, i)
	if bare && n == t+1 && !s.Plural && indefiniteBefore(a, i) { // one word tells little: a resident
		s.Short, _, _ = a.Slice(i-1, n)
	}
	speaks := speaksAt(a, i, n)
	if kinOf(a, i) && !grammar.SaysNext(a, n) {
		return analysis.Span{}, false // she said her husband was well
	}
	bare = bare && n == t+1
	if bare && !s.Plural && !indefiniteBefore(a, i) {
		return analysis.Span{}, false
	}
	if !speaks && (h.Weak || bare || !sourceHead(a, h.Word) || s.Plural && DefiniteBefore(a, i)) {
		return analysis.Span{}, false
	}
	return s, true
}

// kinOf reports a pronoun before a noun for kin: his brother, her cousins.
func kinOf(a *analysis.Article, i int) bool {
	return a.Spelt(i).InAny("owners") && a.Spelt(i+1).InAny("kin")
}

// closesListed reports that the noun at t is the last word of a listed body's name, within
// a phrase that begins at i: Iran's Revolutionary Guards.
func closesListed(a *analysis.Article, i, t, end int) bool {
	for j := i; a.Tok(t).Upper && j < t; j++ {
		if m, ok := listed.CatalogueName(a, j, end); ok && m.Last > t && m.Type != record.Official {
			return true
		}
	}
	return false
}

// closesHead reports that the noun at t is the last word of what closes a body's name: the General
// Staff.
func closesHead(a *analysis.Article, i, t, end int) bool {
	if t == i || !a.Tok(t).Upper || !a.Tok(t-1).Upper {
		return false
	}
	h, ok := headAt(a, t-1, end)
	return ok && h.last == t+1 && h.list == ""
}

// stateForce reports a state's men at t who are told by its adjective, uncounted, and who do not
// speak: they stand for its army. Tajik troops fired.
func stateForce(a *analysis.Article, i, j, t int) bool {
	return i == j && a.Spelt(t).InAny("force-nouns") && nationOf(a, j, t) != nil && !grammar.SaysNext(a, t+1)
}

// sourceHead reports the nouns that news uses for sources alone.
func sourceHead(a *analysis.Article, word string) bool {
	return a.Lang.InAny(text.Fold(word), "source-heads")
}

// counted reports a number or quantity before an unnamed source.
func counted(a *analysis.Article, i int) bool {
	t := a.Tok(i)
	return t.Kind == text.Number || t.Kind == text.Word && a.Lang.Is(t.Strict, "num") || a.Spelt(i).InAny("some-of")
}

// unnamedBefore finds the latest unnamed source whose words have the noun, in
// the singular or plural.
func unnamedBefore(a *analysis.Article, word string, before int) *analysis.Mention {
	w := text.Fold(word)
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		m := &a.Mentions[k]
		if m.Type != record.Official || m.First >= before {
			continue
		}
		for _, x := range a.NameWords(m.Role) {
			if strings.TrimSuffix(x, "s") == w {
				return m
			}
		}
	}
	return nil
}

// sourceOf takes what an unnamed source belongs to: in the crossing's
// administration, from the Fatah bloc, of its politburo.
func sourceOf(a *analysis.Article, i, end int) ([]analysis.Span, int) {
	if !a.Spelt(i).InAny("complement-links", "allied-links") && !(a.Strict(i) == "to" && a.Spelt(i-1).InAny("sent-to")) {
		return nil, i
	}
	k := i + 1
	if a.Spelt(i).InAny("allied-links") && a.Strict(k) == "to" {
		k++
	}
	det := k
	for k < end && (grammar.Determiner(a, k) || a.Spelt(k).InAny("nearby")) {
		k++
	}
	if k >= end || IsTimeWord(a, k) {
		return nil, i
	}
	e := phrase(a, k, end)
	if b, ok := englishBody(a, k, end); ok && b.Last > e {
		e = b.Last
	}
	if a.Spelt(k).InAny("one-of") && a.Strict(k+1) == "of" { // a relative of one of the dead
		for k += 2; k < end && grammar.Determiner(a, k); k++ {
			det = k
		}
		e = k
	}
	if e == k && k > det && a.Strict(i) != "with" && a.Tok(k).Kind == text.Word && !a.Spelt(k).Closed() {
		e = k + 1 // a cousin of the dead man
		if e < end && a.Tok(e).Kind == text.Word && !a.Spelt(e).Closed() && !grammar.FiniteAt(a, e) {
			e++
		}
	}
	if e == k {
		return nil, i
	}
	in := bodiesWithin(a, k, e)
	if a.Strict(e) == "of" && e > i+1 { // a shopkeeper in the district of Musayyib
		if more, n := sourceOf(a, e, end); n > e {
			return append(in, more...), n
		}
	}
	return in, e
}
