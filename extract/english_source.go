package extract

import (
	"slices"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishSources finds who speaks: behind the verb where it is turned round (",
// said X"), else the subject before it; a pronoun stands for the last speaker of
// its kind. The agency told or quoted by becomes the relay.
func (a *analysis) englishSources(c *cue) {
	s := a.sentences[c.sent]
	if a.passivelyBlamed(c) {
		a.blamedBy(c)
	} else if a.passiveSaying(c) {
		a.quotedBy(c)
	} else if ms, next := a.inverted(c, s); len(ms) > 0 {
		c.sources = ms
		a.englishMedium(c, next)
	} else {
		sub := a.subjectOf(c.pos, s.First)
		for _, k := range sub.mentions {
			if maySpeak(a.mentions[k].typ) {
				c.sources = append(c.sources, k)
			}
		}
		switch {
		case len(c.sources) > 0:
			a.quotesAsSaying(c)
		case sub.pronoun != "":
			c.sources = a.lastSpeaker(c, sub.pronoun)
			c.inherit = true
		case c.verb != nil && c.verb.Tense == pack.Masdar:
			c.sources = a.mainSpeaker(c)
		}
		c.unknown = len(c.sources) == 0
		a.englishMedium(c, c.last)
	}
	if len(c.sources) == 1 && isMedium(&a.mentions[c.sources[0]]) {
		a.citing(c)
	}
}

// turnedRound reports a verb behind which the speaker may stand ("…", said X); the
// others take what follows as their object.
func turnedRound(lemma string) bool {
	switch lemma {
	case "say", "add", "argue", "insist", "recall", "write", "ask", "declare", "explain",
		"warn", "report", "conclude", "reply", "retort", "state", "claim", "note", "suggest":
		return true
	}
	return false
}

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

// inverted takes the speaker right behind a verb of saying that follows what
// is said: "…", said X.
func (a *analysis) inverted(c *cue, s sentence) ([]int, int) {
	j := c.last
	for j < s.Last && (a.determiner(j) || a.spelt(j).Is("adv")) {
		j++
	}
	if j >= s.Last || a.at(j) == nil || !maySpeak(a.at(j).typ) || c.pos == s.First {
		return nil, c.last
	}
	p := c.pos - 1
	if t := a.tok(p); !t.Is(",") && !t.Is(`"`) && !t.Is("?") && !t.Is("!") && !t.Is("-") {
		return nil, c.last
	}
	if c.verb == nil || !turnedRound(c.verb.lemma) || c.verb.Tense == pack.Masdar {
		return nil, c.last
	}
	ms, next := a.sourcesFrom(j, s.Last)
	if _, verb := a.finite(next); verb || a.spelt(next).Is("aux", "modal") {
		return nil, c.last // …, said the brigade had carried it out: no inversion
	}
	return ms, next
}

// englishMedium takes the agency that was told, or by which somebody was quoted.
func (a *analysis) englishMedium(c *cue, from int) {
	end := min(a.sentences[c.sent].Last, from+14)
	for j := from; j < end; j++ {
		if m := a.at(j); m != nil {
			before := a.strict(m.first - 1)
			if a.determiner(m.first - 1) {
				before = a.strict(m.first - 2)
			}
			p := a.strict(max(a.prepositionBefore(m.first), 0))
			if (isMedium(m) || c.verb != nil && c.verb.lemma == "tell" && j <= from+2 && m.typ == record.Actor) &&
				(p == "to" || p == "by" || p == "with" || p == "through" || p == "via" || c.verb != nil && c.verb.lemma == "tell" && j <= from+4 || before == "told") && !slices.Contains(c.sources, a.outer[j]) {
				c.via = append(c.via, a.outer[j])
			}
			j = m.last - 1
			continue
		}
		if a.strict(j) == "that" || a.tok(j).Is(":") || a.tok(j).Is(".") || a.tok(j).Is(`"`) {
			return
		}
	}
}

// citing turns an agency into the relay of those whom it cites.
func (a *analysis) citing(c *cue) {
	s := a.sentences[c.sent]
	for j := c.last; j < s.Last; j++ {
		if w := a.strict(j); w != "citing" && w != "quoting" {
			continue
		}
		if ms, _ := a.sourcesFrom(j+1, s.Last); len(ms) > 0 {
			c.via = append(c.via, c.sources...)
			c.sources = ms
		}
		return
	}
}

// lastSpeaker gives the speakers of the latest cue that a pronoun may stand for:
// he and she a person, it and they a body.
func (a *analysis) lastSpeaker(c *cue, pronoun string) []int {
	if pronoun == "he" || pronoun == "she" {
		if m := a.topicPerson(c.sent - 1); m >= 0 {
			return []int{m}
		}
	}
	for k := len(a.cues) - 1; k >= 0; k-- {
		d := &a.cues[k]
		if d.pos >= c.pos || c.sent-d.sent > 3 || len(d.sources) == 0 {
			continue
		}
		t := a.mentions[d.sources[0]].typ
		switch pronoun {
		case "he", "she", "i":
			if t != record.Official {
				continue
			}
		case "it":
			if t == record.Official {
				continue
			}
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
		if (pronoun == "he" || pronoun == "she") && m.typ == record.Official && !m.anonymous || pronoun == "it" && (m.typ == record.Actor || m.typ == record.Group) {
			return []int{a.outer[m.first]}
		}
	}
	return nil
}

// englishContent sets what is said to what stands before the verb where the
// sentence ends with the speaker: …, the ministry said. It reports whether it did.
func (a *analysis) englishContent(c *cue) bool {
	s := a.sentences[c.sent]
	if c.verb == nil || c.class == "accusation" && !c.negated && a.strict(c.last) != "on" || !a.trailing(c, s) {
		return false // Since Monday Israel has blamed Iran: an accuser's words have an object
	}
	start := c.pos
	for _, m := range c.sources {
		if x := &a.mentions[m]; x.first < start && x.first >= s.First && !c.inherit {
			start = x.first
		}
	}
	if c.inherit {
		start = a.subjectOf(c.pos, s.First).first
	}
	for start > s.First && (a.determiner(start-1) || a.tok(start-1).Kind == text.Number) {
		start--
	}
	if start-s.First < 4 {
		return false
	}
	c.from, c.to = s.First, max(start, s.First+1)
	for k := range a.cues { // "… has nothing to do with us," the channel said
		if d := &a.cues[k]; d.sent == c.sent && d.verb == nil && d.inherit && d.pos < c.to {
			d.sources, d.via, d.unknown = c.sources, c.via, len(c.sources) == 0
		}
	}
	return true
}

// trailing reports that nothing is said behind the cue: the clause ends, or goes
// on with a time, a place of telling, or the speaker.
func (a *analysis) trailing(c *cue, s sentence) bool {
	j := c.last
	for j < s.Last {
		t := a.tok(j)
		if m := a.at(j); m != nil {
			j = m.last
			continue
		}
		if t.Kind == text.Punct {
			if t.Is(":") || t.Is(`"`) && j < s.Last-1 && !a.tok(j+1).Is(".") {
				return false
			}
			if t.Is(",") {
				// what follows the comma must hang on the speaker or be a comment
				return a.startsInsert(j+1, s) || j > c.last || a.tok(max(a.subjectOf(c.pos, s.First).first-1, 0)).Is(",") || a.beforeDet(c, s)
			}
			j++
			continue
		}
		if t.Strict == "that" || a.tellsPast(j) || a.lang.Is(t.Strict, "pron") {
			return false
		}
		if a.lang.Is(t.Strict, "modal", "aux") {
			return false
		}
		j++
	}
	return true
}

// beforeDet reports a comma before the speaker's article.
func (a *analysis) beforeDet(c *cue, s sentence) bool {
	j := a.subjectOf(c.pos, s.First).first - 1
	for j > s.First && (a.determiner(j) || a.tok(j).Kind == text.Number) {
		j--
	}
	return j > s.First && a.tok(j).Is(",")
}

func (a *analysis) startsInsert(j int, s sentence) bool {
	return j < s.Last && (a.spelt(j).Is("rel") || a.strict(j) == "adding")
}

// englishJoined gives the token behind "and" where the next source begins:
// according to X and to the Y.
func (a *analysis) englishJoined(j int) int {
	for a.determiner(j) || a.strict(j) == "to" {
		j++
	}
	return j
}

// englishAccused gives whom a phrase like "was behind the attack" is said of: its
// subject.
func (a *analysis) englishAccused(c *cue) []int {
	s := a.subjectOf(c.pos, a.sentences[c.sent].First)
	for _, k := range s.mentions {
		if m := &a.mentions[k]; maySpeak(m.typ) && m.entity >= 0 && !slices.Contains(c.sources, k) {
			return []int{m.entity}
		}
	}
	return a.accused(c, c.last)
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
