package extract

import "isnad/extract/pack"

// passivelyBlamed reports an accusation told of the accused: JNIM was blamed by Mali.
func (a *analysis) passivelyBlamed(c *cue) bool {
	return c.class == "accusation" && c.verb != nil && a.englishPassive(c.pos, *c.verb)
}

// blamedBy takes the accusers behind "by"; without one nobody is told to accuse.
func (a *analysis) blamedBy(c *cue) {
	s := a.sentences[c.sent]
	c.unknown = true
	for j := c.last; j < s.Last && j < c.last+12; j++ {
		m := a.at(j)
		if m == nil {
			continue
		}
		if p := a.prepositionBefore(m.first); p >= c.last && a.strict(p) == "by" && maySpeak(m.typ) {
			var next int
			c.sources, next = a.sourcesFrom(j, s.Last)
			if a.strict(next-1) == "and" && a.strict(next) == "by" { // by Armenia and by two officials
				more, _ := a.sourcesFrom(next+1, s.Last)
				c.sources = append(c.sources, more...)
			}
			c.unknown = false
			return
		}
		j = m.last - 1
	}
}

// quotedBy takes the speaker before a passive and the medium behind its by;
// "responsibility was claimed by X" has its speaker there.
func (a *analysis) quotedBy(c *cue) {
	s := a.sentences[c.sent]
	for j := c.last; j < s.Last && j < c.last+8; j++ {
		if m := a.at(j); m != nil && a.prepositionBefore(m.first) >= c.last && a.strict(a.prepositionBefore(m.first)) == "by" && maySpeak(m.typ) {
			if c.class == "claim" {
				c.sources = []int{a.outer[j]}
				return
			}
			if isMedium(m) {
				c.via = append(c.via, a.outer[j])
			}
		}
	}
	sub := a.subjectOf(c.pos, s.First)
	c.sources = sub.mentions
	if len(c.sources) == 0 {
		if sub.pronoun != "" {
			c.sources, c.inherit = a.lastSpeaker(c, sub.pronoun), true
		} else {
			c.unknown = true
		}
	}
}

// blamedOnHim reports a name on whom a participle behind a word of attack lays it: in a raid blamed
// on the Houthis, a blast attributed to the group.
func (a *analysis) blamedOnHim(m *mention, h *happening) bool {
	p := a.prepositionBefore(m.first)
	if a.lang.Code != "en" || p-1 < h.last || !maySpeak(m.typ) {
		return false
	}
	v, ok := a.reading(p-1, func(v verb) bool { return v.Tense == pack.Past || v.Tense == pack.Participle })
	return ok && a.lang.InAny(v.lemma, "laying-blame")
}
