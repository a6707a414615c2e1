package extract

import (
	"isnad/extract/text"
)

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
	return j < s.Last && (a.spelt(j).Is("rel") || a.spelt(j).InAny("adding"))
}
