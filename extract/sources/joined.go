package sources

import (
	"isnad/extract/analysis"
)

// subjectsBefore gives the name before a cue that is its subject, with those that a
// conjunction joins to it where the verb is plural: behind its subject an Arabic verb agrees
// with it in number. الرياض وأبوظبي تتهمان, الجيش و«الحركة» يتبادلان.
func subjectsBefore(a *analysis.Article, c *analysis.Cue, m *analysis.Mention) []int {
	out := []int{a.Outer[m.First]}
	if a.Lang.Code != "ar" || c.Verb == nil || !c.Verb.Plural {
		return out
	}
	for most := 4; len(out) < most && !(c.Verb.Dual && len(out) == 2); {
		j := m.First - 1
		if a.Tok(j).Is(`"`) || a.Tok(j).Is("(") {
			j--
		}
		if in, _ := a.Spelt(j).In("joiners"); in && j < m.First-1 && a.At(j) == nil {
			j--
		} else if m.Prefix != "و" {
			return out
		}
		for a.Tok(j).Is(`"`) || a.Tok(j).Is(")") {
			j--
		}
		if m = a.At(j); m == nil || !analysis.MaySpeak(m.Type) || m.Prefix != "" && m.Prefix != "و" {
			return out
		}
		out = append(out, a.Outer[j])
	}
	return out
}
