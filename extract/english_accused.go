package extract

import (
	"slices"

	"isnad/extract/record"
)

// englishAccusedBy finds whom a verb of accusing is about where English does not name him
// right behind it: each other, blamed it on X, X, whom Y blamed.
func (a *analysis) englishAccusedBy(c *cue) []int {
	if c.verb == nil {
		return nil
	}
	if a.eachOther(c.last) {
		return a.ids(c.sources)
	}
	if e := a.blamedOn(c); len(e) > 0 {
		return e
	}
	if a.passivelyBlamed(c) {
		return nil
	}
	return a.relativeObject(c)
}

// eachOther reports the words for one another at token i.
func (a *analysis) eachOther(i int) bool {
	return a.lang.InAny(a.strict(i)+" "+a.strict(i+1), "one-another")
}

// blamedOn finds the name to which "on" leads, where the deed stands behind the verb or
// before it: blamed the raid on the Houthis, an attack which it blamed on Iran, or ascribed to
// it.
func (a *analysis) blamedOn(c *cue) []int {
	on := "on"
	switch {
	case a.lang.InAny(c.verb.lemma, "ascribing"):
		on = "to"
	case !a.lang.InAny(c.verb.lemma, "blaming-on"):
		return nil
	}
	end := a.sentences[c.sent].Last
	for j := c.last; j < end && j < c.last+10; j++ {
		if m := a.at(j); m != nil {
			if maySpeak(m.typ) {
				return nil // blamed Israel for the attack on
			}
			j = m.last - 1
			continue
		}
		if a.spelt(j).InAny("blamed-for") || a.tok(j).Is(",") {
			return nil
		}
		if a.strict(j) == on {
			k := a.pastQuote(j + 1)
			if a.determiner(k) {
				k = a.pastQuote(k + 1)
			}
			if m := a.at(k); m != nil && maySpeak(m.typ) && m.entity >= 0 {
				return a.withJoined(m, end)
			}
			return nil
		}
	}
	return nil
}

// relativeObject finds the name that a relative clause tells to be accused: Hamas, which
// Israel then blamed.
func (a *analysis) relativeObject(c *cue) []int {
	if len(c.sources) == 0 || a.at(c.last) != nil || a.strict(c.last) == "the" {
		return nil
	}
	j := a.mentions[c.sources[0]].first - 1
	if a.strict(j) == "the" {
		j--
	}
	if !a.spelt(j).InAny("relatives") {
		return nil
	}
	for j--; a.tok(j).Is(",") || a.tok(j).Is(")") || a.tok(j).Is(`"`); j-- {
	}
	if m := a.at(j); m != nil && m.entity >= 0 && maySpeak(m.typ) {
		return []int{m.entity}
	}
	return nil
}

// englishCleft reads a clause that singles out who did a deed, as blame of him: said it was
// the army that had shelled the town.
func (a *analysis) englishCleft(i, si int) (cue, bool) {
	if a.lang.Code != "en" || a.strict(i) != "it" || a.outer[i] >= 0 {
		return cue{}, false
	}
	j := i + 1
	for a.auxiliary(j) && j < i+3 {
		j++
	}
	if j == i+1 {
		return cue{}, false
	}
	c := cue{pos: i, last: j, sent: si, class: "blame", rule: "blame-cleft", object: -1, after: true, negated: true}
	if a.determiner(j) {
		j++
	}
	m := a.at(j)
	if m == nil || !maySpeak(m.typ) {
		return cue{}, false
	}
	if !a.spelt(m.last).InAny("relatives") {
		return cue{}, false
	}
	return c, a.deedSoon(m.last+1, a.sentences[si].Last)
}

// deedSoon reports a verb that tells of a deed of force within a few words from i.
func (a *analysis) deedSoon(i, end int) bool {
	for j := i; j < end && j < i+4; j++ {
		for _, v := range a.words[j].verbs {
			for _, t := range a.lang.VerbTriggers(v.lemma) {
				if t.Trigger.Type == string(record.Attack) {
					return true
				}
			}
		}
	}
	return false
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
