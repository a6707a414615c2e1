package sources

import (
	"slices"
	"time"

	"isnad/extract/analysis"
	"isnad/extract/text"
	"isnad/extract/when"
)

// FindTimes reads the expressions of time.
func FindTimes(a *analysis.Article, p *when.Parser) {
	a.Times = p.Find(a.Doc.Tokens, a.Published)
	if a.Published.IsZero() {
		if a.Published = dayOfToday(a.Times); !a.Published.IsZero() {
			a.Times = p.Find(a.Doc.Tokens, a.Published)
		}
	}
	if a.Published.IsZero() && !slices.ContainsFunc(a.Times, func(t when.Time) bool { return t.Day != "" }) {
		a.Published = analysis.Nominal // no day in full, to which the others would be wrongly held
		a.Times = p.Find(a.Doc.Tokens, a.Published)
	}
	for _, t := range a.Times {
		for i := t.First; i < t.Last; i++ {
			a.Words[i].Time = true
		}
	}
}

// dayOfToday gives the day that a text which tells no day of publication calls today,
// with its date beside it: today, Wednesday (8 December 2021).
func dayOfToday(times []when.Time) time.Time {
	for k := range times {
		if t := &times[k]; t.Today && t.Day != "" {
			return analysis.Day(t.Day)
		}
	}
	return time.Time{}
}

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
