package sources

import (
	"isnad/extract/analysis"
	"isnad/extract/text"
)

// setContent works out the tokens of what a cue's speaker says. Behind a verb
// it runs to the sentence's end or to the next cue that has its own speaker in
// a new clause; a trailing "according to" covers the clause before it.
func setContent(a *analysis.Article, k int) {
	c := &a.Cues[k]
	s := a.Sentences[c.Sent]
	c.From, c.To = c.Last, s.Last
	for n := k + 1; n < len(a.Cues) && a.Cues[n].Sent == c.Sent; n++ {
		d := &a.Cues[n]
		if analysis.Speaks(d.Class) && d.Verb != nil && !d.Inherit && len(d.Sources) > 0 && d.Pos > c.Pos && NewClause(a, d) {
			c.To = d.Pos
			break
		}
	}
	for n := k + 1; c.Class == "denial" && c.Verb != nil && n < len(a.Cues) && a.Cues[n].Sent == c.Sent; n++ {
		if d := &a.Cues[n]; analysis.Speaks(d.Class) && d.Verb == nil && d.Inherit && a.Lang.Code == "ar" {
			c.To = min(c.To, d.Pos) // نفت توقف الرحلات، مبينة أن …
		}
	}
	if a.Lang.Code == "en" && englishContent(a, c) {
		return
	}
	if c.Verb == nil && c.Class == "report" && !c.Colon && !opensClause(a, c.Pos, s.First) {
		c.From = s.First
		for n := k - 1; n >= 0 && a.Cues[n].Sent == c.Sent; n-- {
			if d := &a.Cues[n]; analysis.Speaks(d.Class) && len(d.Sources) > 0 && !d.Inherit {
				c.From = max(c.From, d.Last)
				if d.Verb == nil {
					c.From = max(c.From, d.Last)
				}
				break
			}
		}
		c.To = c.Last
	}
}

// NewClause reports a verb that opens a coordinated clause: وقال، بينما قال، فيما قال.
func NewClause(a *analysis.Article, c *analysis.Cue) bool {
	if c.Verb.And != "" {
		return true
	}
	j := c.Pos - 1
	for j > a.Sentences[c.Sent].First && (a.Known(j).Is("part", "adv") || a.Known(j).Is("aux")) {
		j--
	}
	if a.At(j) != nil {
		j = a.At(j).First - 1
	}
	s := a.Bare(j)
	if in, _ := a.Lang.In("clause-openers", s); in {
		return true
	}
	return a.Tok(max(j, 0)).Is(",") || a.Tok(max(j, 0)).Is(";")
}

// opensClause reports that token i begins its sentence.
func opensClause(a *analysis.Article, i, first int) bool {
	for j := i - 1; j >= first; j-- {
		if a.Tok(j).Kind == text.Word {
			return false
		}
	}
	return true
}

// traceCue tells who was taken for the speaker of a cue, and of what.
func traceCue(a *analysis.Article, c *analysis.Cue) {
	if a.Trace == nil {
		return
	}
	who := "nobody"
	if c.Unknown {
		who = "somebody who is no known name"
	}
	for n, m := range c.Sources {
		if n == 0 {
			who = a.Mentions[m].Name
		} else {
			who += ", " + a.Mentions[m].Name
		}
	}
	for _, m := range c.Via {
		who += " through " + a.Mentions[m].Name
	}
	what, _, _ := a.Slice(c.From, max(c.To, c.From+1))
	if r := []rune(what); len(r) > 60 {
		what = string(r[:60]) + "…"
	}
	a.Trace.Accept(a.Tok(c.Pos).Start, a.Tok(c.Last-1).End, "cue", "%s by %s; speaker: %s; content: %q", c.Class, c.Rule, who, what)
}
