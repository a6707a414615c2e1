package cues

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
)

// armedReach is how many words from its head a sentence may name what it is about.
const armedReach = 6

// ArmedTopic gives the armed body with which a sentence opens before token at, or -1.
func ArmedTopic(a *analysis.Article, sent, at int) int {
	s := a.Sentences[sent]
	for j := s.First; j < min(s.Last, at, s.First+armedReach); j++ {
		m := a.At(j)
		if m == nil {
			continue
		}
		if (m.Type == record.Group || m.Type == record.Country || m.Entry != nil && arabic.StateOrCapital(m.Entry) || m.Type == record.Actor && (HasArms(m) || m.Entity >= 0 && grammar.SortOf(a, m) == "force")) && !analysis.IsMedium(m) && PrepositionBefore(a, m.First) < s.First && !grammar.Possessive(a, m.Last) {
			return a.Outer[j]
		}
		return -1
	}
	return -1
}

// HasArms reports a body that may do what news tells of war: a group, a state, an army, those
// who command one.
func HasArms(m *analysis.Mention) bool {
	if m.Type != record.Actor {
		return true
	}
	kind := m.Kind
	if m.Entry != nil {
		kind = m.Entry.Kind
	}
	switch kind {
	case "army", "command", "ministry", "coalition", "alliance", "security", "police", "government":
		return true
	}
	return false
}
