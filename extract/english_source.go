package extract

import (
	"slices"

	"isnad/extract/pack"
	"isnad/extract/record"
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
		case c.verb != nil && c.verb.Tense == pack.Masdar, a.speaksOn(c, sub):
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
func (a *analysis) turnedRound(lemma string) bool { return a.lang.InAny(lemma, "turned-round") }

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
	if c.verb == nil || !a.turnedRound(c.verb.lemma) || c.verb.Tense == pack.Masdar {
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
			p := a.spelt(a.prepositionBefore(m.first))
			if (isMedium(m) || c.verb != nil && a.lang.InAny(c.verb.lemma, "telling") && j <= from+2 && m.typ == record.Actor) &&
				(p.InAny("told-through") || c.verb != nil && a.lang.InAny(c.verb.lemma, "telling") && j <= from+4 || a.lang.InAny(before, "telling")) && !slices.Contains(c.sources, a.outer[j]) {
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
		if !a.spelt(j).InAny("quoting") {
			continue
		}
		if ms, _ := a.sourcesFrom(j+1, s.Last); len(ms) > 0 {
			c.via = append(c.via, c.sources...)
			c.sources = ms
		}
		return
	}
}

// englishJoined gives the token behind "and" where the next source begins:
// according to X and to the Y.
func (a *analysis) englishJoined(j int) int {
	for a.determiner(j) || a.strict(j) == "to" {
		j++
	}
	return j
}
