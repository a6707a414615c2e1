package extract

import (
	"time"

	"isnad/extract/text"
	"isnad/extract/when"
)

// findTimes reads the expressions of time.
func (a *analysis) findTimes(p *when.Parser) {
	a.times = p.Find(a.doc.Tokens, a.published)
	if a.published.IsZero() {
		if a.published = dayOfToday(a.times); !a.published.IsZero() {
			a.times = p.Find(a.doc.Tokens, a.published)
		}
	}
	for _, t := range a.times {
		for i := t.First; i < t.Last; i++ {
			a.words[i].time = true
		}
	}
}

// dayOfToday gives the day that a text which tells no day of publication calls today,
// with its date beside it: today, Wednesday (8 December 2021).
func dayOfToday(times []when.Time) time.Time {
	for k := range times {
		if t := &times[k]; t.Today && t.Day != "" {
			return day(t.Day)
		}
	}
	return time.Time{}
}

// isTime reports a token inside an expression of time, or a word of time.
func (a *analysis) isTime(i int) bool { return i >= 0 && i < len(a.words) && a.words[i].time }

// setContent works out the tokens of what a cue's speaker says. Behind a verb
// it runs to the sentence's end or to the next cue that has its own speaker in
// a new clause; a trailing "according to" covers the clause before it.
func (a *analysis) setContent(k int) {
	c := &a.cues[k]
	s := a.sentences[c.sent]
	c.from, c.to = c.last, s.Last
	for n := k + 1; n < len(a.cues) && a.cues[n].sent == c.sent; n++ {
		d := &a.cues[n]
		if speaks(d.class) && d.verb != nil && !d.inherit && len(d.sources) > 0 && d.pos > c.pos && a.newClause(d) {
			c.to = d.pos
			break
		}
	}
	for n := k + 1; c.class == "denial" && c.verb != nil && n < len(a.cues) && a.cues[n].sent == c.sent; n++ {
		if d := &a.cues[n]; speaks(d.class) && d.verb == nil && d.inherit && a.lang.Code == "ar" {
			c.to = min(c.to, d.pos) // نفت توقف الرحلات، مبينة أن …
		}
	}
	if a.lang.Code == "en" && a.englishContent(c) {
		return
	}
	if c.verb == nil && c.class == "report" && !c.colon && !a.opensClause(c.pos, s.First) {
		c.from = s.First
		for n := k - 1; n >= 0 && a.cues[n].sent == c.sent; n-- {
			if d := &a.cues[n]; speaks(d.class) && len(d.sources) > 0 && !d.inherit {
				c.from = max(c.from, d.last)
				if d.verb == nil {
					c.from = max(c.from, d.last)
				}
				break
			}
		}
		c.to = c.last
	}
}

// newClause reports a verb that opens a coordinated clause: وقال، بينما قال، فيما قال.
func (a *analysis) newClause(c *cue) bool {
	if c.verb.and != "" {
		return true
	}
	j := c.pos - 1
	for j > a.sentences[c.sent].First && (a.known(j).Is("part", "adv") || a.known(j).Is("aux")) {
		j--
	}
	if a.at(j) != nil {
		j = a.at(j).first - 1
	}
	s := a.bare(j)
	if in, _ := a.lang.In("clause-openers", s); in {
		return true
	}
	return a.tok(max(j, 0)).Is(",") || a.tok(max(j, 0)).Is(";")
}

// opensClause reports that token i begins its sentence.
func (a *analysis) opensClause(i, first int) bool {
	for j := i - 1; j >= first; j-- {
		if a.tok(j).Kind == text.Word {
			return false
		}
	}
	return true
}

// traceCue tells who was taken for the speaker of a cue, and of what.
func (a *analysis) traceCue(c *cue) {
	if a.trace == nil {
		return
	}
	who := "nobody"
	if c.unknown {
		who = "somebody who is no known name"
	}
	for n, m := range c.sources {
		if n == 0 {
			who = a.mentions[m].name
		} else {
			who += ", " + a.mentions[m].name
		}
	}
	for _, m := range c.via {
		who += " through " + a.mentions[m].name
	}
	what, _, _ := a.slice(c.from, max(c.to, c.from+1))
	if r := []rune(what); len(r) > 60 {
		what = string(r[:60]) + "…"
	}
	a.trace.accept(a.tok(c.pos).Start, a.tok(c.last-1).End, "cue", "%s by %s; speaker: %s; content: %q", c.class, c.rule, who, what)
}
