package arabic

import (
	"isnad/extract/analysis"
	"isnad/extract/names/listed"
	"isnad/extract/record"
)

// unnamedBase keeps a single base that is told by its owner or place: قاعدة
// عسكرية تركية قرب أربيل, قاعدة للتحالف. Bases in the plural are none.
func unnamedBase(a *analysis.Article, s *analysis.Span, end int) bool {
	if s.Type != record.Base || s.Plural || s.Definite {
		return false
	}
	s.Rule, s.Anonymous = UnnamedBase, true
	s.Last = max(s.Last, s.First+1)
	j := s.Last
	if j < end {
		for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return HeadedName(a, i, end) }, func(i, end int) (analysis.Span, bool) { return listed.CatalogueName(a, i, end) }} {
			if m, ok := find(j, end); ok && m.Prefix == "ل" && analysis.Forces(&m.Mention) {
				s.Inner = append(s.Inner, m)
				s.Last = m.Last
				return true
			}
		}
	}
	if n := Belonging(a, s, j, end); n > j { // مستودع ذخيرة تابع للجيش
		s.Last = n
		return true
	}
	if holds(a, s, j, end) || LiesAt(a, s, j, end) {
		return true
	}
	return s.Nationality != nil || s.Last > s.First+1
}

// LiesAt names a base by the place where it is: قاعدة قرب الشدادي, معسكر في منطقة كذا.
// The name runs on; the place stays a name of its own.
func LiesAt(a *analysis.Article, s *analysis.Span, j, end int) bool {
	at := j
	if locative(a.Spelt(j).Role()) {
		at++
		if locative(a.Spelt(at).Role()) || a.Spelt(at).InAny("outskirts") { // عند مدخل بلدة كذا
			at++
		}
	}
	if at >= end {
		return false
	}
	for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return listed.CatalogueName(a, i, end) }, func(i, end int) (analysis.Span, bool) { return HeadedName(a, i, end) }} {
		m, ok := find(at, end)
		if !ok || m.Type != record.Town && m.Type != record.Country || m.Definite || (m.Prefix == "") == (at == j) || m.Prefix != "" && m.Prefix != "ب" {
			continue
		}
		RunOn(a, s, m.Last)
		return true
	}
	return false
}

// RunOn lets a site's name run on to token last; its short form ends where the mention does.
func RunOn(a *analysis.Article, s *analysis.Span, last int) {
	s.Short, _, _ = a.Slice(s.First, s.Last)
	s.Name, _, _ = a.Slice(s.First, last)
	if n := len([]rune(s.Prefix)); n > 0 {
		s.Short, s.Name = string([]rune(s.Short)[n:]), string([]rune(s.Name)[n:])
	}
}

// holds names a base by the forces that it holds: قاعدة تضم قوات أميركية في
// سوريا. The name runs on; the tokens behind the noun stay free for the cue.
func holds(a *analysis.Article, s *analysis.Span, verb, end int) bool {
	hosting := false
	for _, v := range a.Words[min(verb, len(a.Words)-1)].Verbs {
		for _, c := range a.Lang.VerbCues(v.Lemma) {
			hosting = hosting || c.Cue.Class == "hosting"
		}
	}
	if !hosting || verb+1 >= end {
		return false
	}
	m, ok := listed.CatalogueName(a, verb+1, end)
	if !ok {
		return false
	}
	last := m.Last
	if a.Spelt(last).InAny("in") {
		if at, ok := listed.CatalogueName(a, last+1, end); ok && analysis.Locates(&at.Mention) {
			last = at.Last
		}
	}
	s.Name, _, _ = a.Slice(s.First, last)
	if n := len([]rune(s.Prefix)); n > 0 {
		s.Name = string([]rune(s.Name)[n:])
	}
	return true
}

// UnnamedBase is the rule of a base without a name that is described.
const UnnamedBase = "unnamed base"
