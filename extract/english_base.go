package extract

import (
	"strings"

	"isnad/extract/record"
)

// unnamedBase is the rule of a base without a name that is described.
const unnamedBase = "unnamed base"

// forces takes a state's troops, jets or soldiers as its army.
func (a *analysis) forces(s span, i, at int, named bool) (span, bool) {
	if s.nationality == nil {
		if !named || a.spelt(s.last-1).InAny("trainers") && a.listedBody(i, at) { // African Union peacekeepers: its own
			return span{}, false
		}
		s.inner = a.bodiesBefore(i, at)
		for _, in := range s.inner {
			if in.typ == record.Country && in.entry != nil {
				if e := a.armyOf(in.entry); e != nil && !a.spelt(s.last-1).InAny("trainers") {
					s.entry = e
				}
			}
		}
		s.kind = "army"
		return s, true
	}
	s.kind = "army"
	if !a.spelt(s.last - 1).InAny("trainers") {
		if e := a.armyOf(s.nationality); e != nil {
			s.entry = e
		} else {
			s.core = s.nationality.En + " army"
		}
	}
	return s, true
}

// listedBody reports that the words [i, at) are the name of a listed body.
func (a *analysis) listedBody(i, at int) bool {
	m, ok := a.englishCatalogue(i, at)
	return ok && m.typ == record.Actor && m.last == at
}

// unnamedEnglishBase keeps a single base that is described: a police post, the
// air base.
func (a *analysis) unnamedEnglishBase(s span, i, last, end int) (span, bool) {
	if strings.HasSuffix(a.strict(last-1), "s") && !a.spelt(last-1).InAny("bases-in-s") {
		return span{}, false
	}
	if !a.determiner(i-1) || a.inTitle(i) {
		return span{}, false
	}
	s.rule, s.anonymous = unnamedBase, true
	s.core, _, _ = a.slice(i, last)
	tailed := false
	if last+1 < end && a.spelt(last).InAny("base-links") {
		k := last + 1
		if a.strict(k) == "the" {
			k++
		}
		if n := a.ownerEnd(last, k, end); n > last && a.nationality(k) { // of the Turkish army
			tailed = true
			s.short = s.core
			s.name, _, _ = a.slice(i, n)
		} else if m, ok := a.englishPlace(k, end); ok && !a.nationality(k) {
			tailed = true
			if a.spelt(last).InAny("base-name-links") {
				s.inner = append(s.inner, m)
				s.last, s.core = m.last, ""
			} else { // the name runs on; the place stays a name of its own
				s.short = s.core
				s.name, _, _ = a.slice(i, m.last)
			}
		}
	}
	if last-i < 2 && !tailed {
		return span{}, false
	}
	a.sameThing(&s)
	return s, true
}
