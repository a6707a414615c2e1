package extract

import (
	"slices"

	"isnad/extract/pack"
	"isnad/extract/record"
)

// lastSpeaker gives the speakers of the latest cue that a pronoun may stand for:
// he and she a person, it and they a body.
func (a *analysis) lastSpeaker(c *cue, pronoun string) []int {
	if a.lang.InAny(pronoun, "person-pronouns") {
		if m := a.topicPerson(c.sent); m >= 0 && a.mentions[m].last < c.pos-1 {
			return []int{m} // Lawk was more direct: he wrote
		}
		if m := a.topicPerson(c.sent - 1); m >= 0 {
			return []int{m}
		}
	}
	if a.lang.InAny(pronoun, "thing-pronouns") && !a.spokenSince(c.sent, c.pos) {
		if m := a.armedTopic(c.sent, c.pos-1); m >= 0 {
			return []int{m} // Iran asked the United Nations to step in, and it charged
		}
	}
	if a.lang.InAny(pronoun, "thing-pronouns") && !a.spokenSince(c.sent-1, c.pos) {
		if m := a.topicBody(c.sent - 1); m >= 0 {
			return []int{m}
		}
	}
	for k := len(a.cues) - 1; k >= 0; k-- {
		d := &a.cues[k]
		if d.pos >= c.pos || c.sent-d.sent > 3 || len(d.sources) == 0 {
			continue
		}
		t := a.mentions[d.sources[0]].typ
		if a.lang.InAny(pronoun, "lone-pronouns") && t != record.Official || a.lang.InAny(pronoun, "thing-pronouns") && t == record.Official {
			continue
		}
		return d.sources
	}
	// The last name of the kind before the pronoun.
	for j := c.pos - 1; j >= 0 && j > a.sentences[c.sent].First-60; j-- {
		m := a.at(j)
		if m == nil {
			continue
		}
		j = m.first
		if a.lang.InAny(pronoun, "person-pronouns") && m.typ == record.Official && !m.anonymous || a.lang.InAny(pronoun, "thing-pronouns") && (m.typ == record.Actor || m.typ == record.Group) {
			return []int{a.outer[m.first]}
		}
	}
	return nil
}

// mainSpeaker gives the speakers of the cue that stands before a gerund in its
// sentence, or else the subject of the sentence's first verb.
func (a *analysis) mainSpeaker(c *cue) []int {
	for k := len(a.cues) - 1; k >= 0; k-- {
		if d := &a.cues[k]; d.sent == c.sent && d.pos < c.pos && len(d.sources) > 0 {
			return d.sources
		}
	}
	first := a.sentences[c.sent].First
	for j := first; j < c.pos; j++ {
		if a.tellsPast(j) && !a.auxiliary(j) {
			var out []int
			for _, m := range a.subjectOf(j, first).mentions {
				if maySpeak(a.mentions[m].typ) {
					out = append(out, m)
				}
			}
			return out
		}
	}
	return nil
}

// topicPerson gives the named person with whom a sentence opens, or -1.
func (a *analysis) topicPerson(sent int) int {
	if sent < 0 {
		return -1
	}
	s := a.sentences[sent]
	for j := s.First; j < s.Last && j < s.First+8; j++ {
		m := a.at(j)
		if m == nil {
			continue
		}
		if m.typ == record.Official && !m.anonymous && a.prepositionBefore(m.first) < s.First {
			return a.outer[j]
		}
		j = m.last - 1
	}
	return -1
}

// phraseSubject gives a phrase with a verb of its own ("has distanced itself from")
// the subject before it, in a sentence where nobody else speaks.
func (a *analysis) phraseSubject(c *cue) {
	for _, k := range a.subjectOf(c.pos, a.sentences[c.sent].First).mentions {
		if maySpeak(a.mentions[k].typ) {
			c.sources = append(c.sources, k)
		}
	}
}

// spokenSince reports that somebody speaks before token pos in a sentence or behind it.
func (a *analysis) spokenSince(sent, pos int) bool {
	return slices.ContainsFunc(a.cues, func(d cue) bool { return d.sent >= sent && d.pos < pos && len(d.sources) > 0 })
}

// topicBody gives the body with which a sentence opens, or -1.
func (a *analysis) topicBody(sent int) int {
	if sent < 0 {
		return -1
	}
	s := a.sentences[sent]
	for j := s.First; j < s.Last && j < s.First+5; j++ {
		if m := a.at(j); m != nil {
			if (m.typ == record.Actor || m.typ == record.Group) && a.prepositionBefore(m.first) < s.First && !a.possessive(m.last) {
				return a.outer[j]
			}
			return -1
		}
	}
	return -1
}

// speaksOn reports a verb of saying that a conjunction joins to another in its sentence, behind
// what that one tells: the office said that shops had closed, and accused the army. Where the
// words between tell of people, these may be its subject.
func (a *analysis) speaksOn(c *cue, sub subject) bool {
	j := c.pos - 1
	for a.spelt(j).Is("adv", "aux") {
		j--
	}
	if c.verb == nil || c.verb.Tense != pack.Past || !a.spelt(j).InAny("clause-joiners") {
		return false
	}
	w := a.lang.Anonymous(sub.noun)
	return w == nil && !a.lang.InAny(sub.noun, "group-nouns", "attackers", "body-nouns", "force-nouns", "troops")
}
