package sources

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/pack"
)

// PassivelyBlamed reports an accusation told of the accused: JNIM was blamed by Mali.
func PassivelyBlamed(a *analysis.Article, c *analysis.Cue) bool {
	return c.Class == "accusation" && c.Verb != nil && grammar.EnglishPassive(a, c.Pos, *c.Verb)
}

// blamedBy takes the accusers behind "by"; without one nobody is told to accuse.
func blamedBy(a *analysis.Article, c *analysis.Cue) {
	s := a.Sentences[c.Sent]
	c.Unknown = true
	for j := c.Last; j < s.Last && j < c.Last+12; j++ {
		m := a.At(j)
		if m == nil {
			continue
		}
		if p := cues.PrepositionBefore(a, m.First); p >= c.Last && a.Strict(p) == "by" && analysis.MaySpeak(m.Type) {
			var next int
			c.Sources, next = cues.SourcesFrom(a, j, s.Last)
			if a.Strict(next-1) == "and" && a.Strict(next) == "by" { // by Armenia and by two officials
				more, _ := cues.SourcesFrom(a, next+1, s.Last)
				c.Sources = append(c.Sources, more...)
			}
			c.Unknown = false
			return
		}
		j = m.Last - 1
	}
}

// quotedBy takes the speaker before a passive and the medium behind its by;
// "responsibility was claimed by X" has its speaker there.
func quotedBy(a *analysis.Article, c *analysis.Cue) {
	s := a.Sentences[c.Sent]
	for j := c.Last; j < s.Last && j < c.Last+8; j++ {
		if m := a.At(j); m != nil && cues.PrepositionBefore(a, m.First) >= c.Last && a.Strict(cues.PrepositionBefore(a, m.First)) == "by" && analysis.MaySpeak(m.Type) {
			if c.Class == "claim" {
				c.Sources, _ = cues.SourcesFrom(a, j, s.Last) // claimed by X and Y
				return
			}
			if analysis.IsMedium(m) {
				c.Via = append(c.Via, a.Outer[j])
			}
		}
	}
	sub := cues.SubjectOf(a, c.Pos, s.First)
	c.Sources = sub.Mentions
	if len(c.Sources) == 0 {
		if sub.Pronoun != "" {
			c.Sources, c.Inherit = lastSpeaker(a, c, sub.Pronoun), true
		} else {
			c.Unknown = true
		}
	}
}

// BlamedOnHim reports a name on whom a participle behind a word of attack lays it: in a raid blamed
// on the Houthis, a blast attributed to the group.
func BlamedOnHim(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	p := cues.PrepositionBefore(a, m.First)
	if a.Lang.Code != "en" || p-1 < h.Last || !analysis.MaySpeak(m.Type) {
		return false
	}
	v, ok := a.Reading(p-1, func(v analysis.Verb) bool { return v.Tense == pack.Past || v.Tense == pack.Participle })
	return ok && a.Lang.InAny(v.Lemma, "laying-blame")
}
