package english

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
)

// forces takes a state's troops, jets or soldiers as its army.
func forces(a *analysis.Article, s analysis.Span, i, at int, named bool) (analysis.Span, bool) {
	if s.Nationality == nil {
		if !named || a.Spelt(s.Last-1).InAny("trainers") && listedBody(a, i, at) { // African Union peacekeepers: its own
			return analysis.Span{}, false
		}
		s.Inner = bodiesBefore(a, i, at)
		for _, in := range s.Inner {
			if in.Type == record.Country && in.Entry != nil {
				if e := armyOf(a, in.Entry); e != nil && !a.Spelt(s.Last-1).InAny("trainers") {
					s.Entry = e
				}
			}
		}
		s.Kind = "army"
		return s, true
	}
	s.Kind = "army"
	if !a.Spelt(s.Last - 1).InAny("trainers") {
		if e := armyOf(a, s.Nationality); e != nil {
			s.Entry = e
		} else {
			s.Core = s.Nationality.En + " army"
		}
	}
	return s, true
}

// listedBody reports that the words [i, at) are the name of a listed body.
func listedBody(a *analysis.Article, i, at int) bool {
	m, ok := englishCatalogue(a, i, at)
	return ok && m.Type == record.Actor && m.Last == at
}

// unnamedEnglishBase keeps a single base that is described: a police post, the
// air base.
func unnamedEnglishBase(a *analysis.Article, s analysis.Span, i, last, end int) (analysis.Span, bool) {
	if strings.HasSuffix(a.Strict(last-1), "s") && !a.Spelt(last-1).InAny("bases-in-s") {
		return analysis.Span{}, false
	}
	if !grammar.Determiner(a, i-1) || InTitle(a, i) {
		return analysis.Span{}, false
	}
	s.Rule, s.Anonymous = arabic.UnnamedBase, true
	s.Core, _, _ = a.Slice(i, last)
	tailed := false
	if last+1 < end && a.Spelt(last).InAny("base-links") {
		k := last + 1
		if a.Strict(k) == "the" {
			k++
		}
		if n := ownerEnd(a, last, k, end); n > last && a.Nationality(k) { // of the Turkish army
			tailed = true
			s.Short = s.Core
			s.Name, _, _ = a.Slice(i, n)
		} else if m, ok := englishPlace(a, k, end); ok && !a.Nationality(k) {
			tailed = true
			if a.Spelt(last).InAny("base-name-links") {
				s.Inner = append(s.Inner, m)
				s.Last, s.Core = m.Last, ""
			} else { // the name runs on; the place stays a name of its own
				s.Short = s.Core
				s.Name, _, _ = a.Slice(i, m.Last)
			}
		}
	}
	if last-i < 2 && !tailed {
		return analysis.Span{}, false
	}
	sameThing(a, &s)
	return s, true
}
