package extract

import "isnad/extract/record"

// unnamedBase keeps a single base that is told by its owner or place: قاعدة
// عسكرية تركية قرب أربيل, قاعدة للتحالف. Bases in the plural are none.
func (a *analysis) unnamedBase(s *span, end int) bool {
	if s.typ != record.Base || s.plural || s.definite {
		return false
	}
	s.rule, s.anonymous = unnamedBase, true
	s.last = max(s.last, s.first+1)
	j := s.last
	if j < end {
		for _, find := range []func(int, int) (span, bool){a.headedName, a.catalogueName} {
			if m, ok := find(j, end); ok && m.prefix == "ل" && forces(&m.mention) {
				s.inner = append(s.inner, m)
				s.last = m.last
				return true
			}
		}
	}
	if n := a.belonging(s, j, end); n > j { // مستودع ذخيرة تابع للجيش
		s.last = n
		return true
	}
	if a.holds(s, j, end) || a.liesAt(s, j, end) {
		return true
	}
	return s.nationality != nil || s.last > s.first+1
}

// liesAt names a base by the place where it is: قاعدة قرب الشدادي, معسكر في منطقة كذا.
// The name runs on; the place stays a name of its own.
func (a *analysis) liesAt(s *span, j, end int) bool {
	at := j
	if locative(a.spelt(j).Role()) {
		at++
		if locative(a.spelt(at).Role()) || a.spelt(at).InAny("outskirts") { // عند مدخل بلدة كذا
			at++
		}
	}
	if at >= end {
		return false
	}
	for _, find := range []func(int, int) (span, bool){a.catalogueName, a.headedName} {
		m, ok := find(at, end)
		if !ok || m.typ != record.Town && m.typ != record.Country || m.definite || (m.prefix == "") == (at == j) || m.prefix != "" && m.prefix != "ب" {
			continue
		}
		a.runOn(s, m.last)
		return true
	}
	return false
}

// runOn lets a site's name run on to token last; its short form ends where the mention does.
func (a *analysis) runOn(s *span, last int) {
	s.short, _, _ = a.slice(s.first, s.last)
	s.name, _, _ = a.slice(s.first, last)
	if n := len([]rune(s.prefix)); n > 0 {
		s.short, s.name = string([]rune(s.short)[n:]), string([]rune(s.name)[n:])
	}
}

// holds names a base by the forces that it holds: قاعدة تضم قوات أميركية في
// سوريا. The name runs on; the tokens behind the noun stay free for the cue.
func (a *analysis) holds(s *span, verb, end int) bool {
	hosting := false
	for _, v := range a.words[min(verb, len(a.words)-1)].verbs {
		for _, c := range a.lang.VerbCues(v.lemma) {
			hosting = hosting || c.Cue.Class == "hosting"
		}
	}
	if !hosting || verb+1 >= end {
		return false
	}
	m, ok := a.catalogueName(verb+1, end)
	if !ok {
		return false
	}
	last := m.last
	if a.spelt(last).InAny("in") {
		if at, ok := a.catalogueName(last+1, end); ok && locates(&at.mention) {
			last = at.last
		}
	}
	s.name, _, _ = a.slice(s.first, last)
	if n := len([]rune(s.prefix)); n > 0 {
		s.name = string([]rune(s.name)[n:])
	}
	return true
}
