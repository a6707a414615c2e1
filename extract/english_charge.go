package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
)

// englishCharge files the accusation that a noun tells of with who accuses and whom:
// allegations by Ankara that Damascus was behind it, Washington's charge that the group did it,
// accusations by Baghdad against the party.
func (a *analysis) englishCharge(i, si int) (cue, bool) {
	if a.lang.Code != "en" || !a.spelt(i).InAny("accusing-nouns") {
		return cue{}, false
	}
	c := cue{pos: i, last: i + 1, sent: si, class: "accusation", rule: "accuse-noun", object: -1, given: true}
	j, end := i+1, a.sentences[si].Last
	if m := a.at(i - 2); m != nil && a.possessive(i-1) && maySpeak(m.typ) {
		c.sources = []int{a.outer[i-2]}
	} else if a.known(j).Role() == "agent" {
		if a.determiner(j + 1) {
			j++
		}
		if m := a.at(j + 1); m != nil && maySpeak(m.typ) {
			c.sources = []int{a.outer[j+1]}
			j = m.last
		}
	}
	if len(c.sources) == 0 || !a.spelt(j).Is("sub") && !a.spelt(j).InAny("against") {
		return cue{}, false
	}
	if a.determiner(j + 1) {
		j++
	}
	if m := a.at(j + 1); m != nil && maySpeak(m.typ) && j+1 < end {
		c.object = a.outer[j+1]
	} else if a.spelt(j + 1).InAny("subject-pronouns") {
		if n := len(a.cues) - 1; n >= 0 && a.cues[n].sent == si && a.cues[n].class == "denial" && a.cues[n].verb != nil {
			for _, k := range a.subjectOf(a.cues[n].pos, a.sentences[si].First).mentions {
				c.object = k // the group rejected Washington's charge that it was behind it
			}
		}
	}
	return c, c.object >= 0
}

// deniedBlame reports a phrase of blame within what is denied, or that only goes on with an
// accusation told by a noun: dismissed allegations that the group was behind it.
func (a *analysis) deniedBlame(c *cue) bool {
	if a.lang.Code != "en" || c.verb != nil || c.given {
		return false
	}
	denied := false
	for k := range a.cues {
		d := &a.cues[k]
		if d.sent != c.sent || d.pos >= c.pos || !speaks(d.class) {
			continue
		}
		if d.given && d.class == "accusation" && c.pos-d.pos < chargeReach {
			return true
		}
		denied = d.class == "denial" && d.verb != nil && d.verb.Tense != pack.Masdar && c.pos >= d.from && c.pos < d.to
	}
	return denied
}

// pointsAt reports a phrase of blame that is a verb of pointing: pointed to the group.
func (a *analysis) pointsAt(c *cue) bool {
	if a.lang.Code != "en" || c.class != "blame" || !c.after {
		return false
	}
	_, verb := a.finite(c.pos)
	m := a.at(c.last)
	return verb && m != nil && (m.typ == record.Group || m.typ == record.Actor || m.typ == record.Country)
}

// accusePointed makes the accusation of who points at somebody himself: the minister pointed
// to the group.
func (a *analysis) accusePointed(c *cue, ev int) {
	for _, k := range a.subjectOf(c.pos, a.sentences[c.sent].First).mentions {
		m, x := &a.mentions[k], a.at(c.last)
		if !maySpeak(m.typ) || m.entity < 0 || x.entity < 0 || m.entity == x.entity {
			continue
		}
		st := &statement{kind: record.Accusation, speaker: m.entity, event: ev, certainty: record.Certain, polarity: record.Positive,
			rule: c.rule, cue: a.cueWords(c), names: []named{{"accused", x.entity}}}
		st.from, st.to = a.trim(a.sentences[c.sent].First, a.sentences[c.sent].Last)
		a.statements = append(a.statements, st)
		if ev >= 0 {
			a.events[ev].agents = appendNew(a.events[ev].agents, x.entity)
		}
	}
}

// blamedAt reports a capital to which "on" leads from a word of blame: blamed it on Tehran, puts
// the blame on Damascus.
func (a *analysis) blamedAt(m *mention) bool {
	if a.lang.Code != "en" {
		return false
	}
	for j := m.first - 2; j >= 0 && j > m.first-6; j-- {
		if v, ok := a.reading(j, func(v verb) bool { return a.lang.InAny(v.lemma, "blaming-on") }); ok && v.lemma != "" {
			return true
		}
		if a.tok(j).Is(",") || a.tok(j).Is(".") {
			return false
		}
	}
	return false
}
