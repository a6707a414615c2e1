package sources

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// englishContent sets what is said to what stands before the verb where the
// sentence ends with the speaker: …, the ministry said. It reports whether it did.
func englishContent(a *analysis.Article, c *analysis.Cue) bool {
	s := a.Sentences[c.Sent]
	if c.Verb == nil || c.Class == "accusation" && !c.Negated && a.Strict(c.Last) != "on" || !trailing(a, c, s) {
		return false // Since Monday Israel has blamed Iran: an accuser's words have an object
	}
	start := c.Pos
	for _, m := range c.Sources {
		if x := &a.Mentions[m]; x.First < start && x.First >= s.First && !c.Inherit {
			start = x.First
		}
	}
	if c.Inherit {
		start = cues.SubjectOf(a, c.Pos, s.First).First
	}
	for start > s.First && (grammar.Determiner(a, start-1) || a.Tok(start-1).Kind == text.Number) {
		start--
	}
	if start-s.First < 4 {
		return false
	}
	c.From, c.To = s.First, max(start, s.First+1)
	for k := range a.Cues { // "… has nothing to do with us," the channel said
		if d := &a.Cues[k]; d.Sent == c.Sent && d.Verb == nil && d.Inherit && d.Pos < c.To {
			d.Sources, d.Via, d.Unknown = c.Sources, c.Via, len(c.Sources) == 0
		}
	}
	return true
}

// trailing reports that nothing is said behind the cue: the clause ends, or goes
// on with a time, a place of telling, or the speaker.
func trailing(a *analysis.Article, c *analysis.Cue, s analysis.Sentence) bool {
	j := c.Last
	for j < s.Last {
		t := a.Tok(j)
		if m := a.At(j); m != nil {
			j = m.Last
			continue
		}
		if t.Kind == text.Punct {
			if t.Is(":") || t.Is(`"`) && j < s.Last-1 && !a.Tok(j+1).Is(".") {
				return false
			}
			if t.Is(",") {
				// what follows the comma must hang on the speaker or be a comment
				return startsInsert(a, j+1, s) || j > c.Last || a.Tok(max(cues.SubjectOf(a, c.Pos, s.First).First-1, 0)).Is(",") || beforeDet(a, c, s)
			}
			j++
			continue
		}
		if t.Strict == "that" || grammar.TellsPast(a, j) || a.Lang.Is(t.Strict, "pron") {
			return false
		}
		if a.Lang.Is(t.Strict, "modal", "aux") {
			return false
		}
		j++
	}
	return true
}

// beforeDet reports a comma before the speaker's article.
func beforeDet(a *analysis.Article, c *analysis.Cue, s analysis.Sentence) bool {
	j := cues.SubjectOf(a, c.Pos, s.First).First - 1
	for j > s.First && (grammar.Determiner(a, j) || a.Tok(j).Kind == text.Number) {
		j--
	}
	return j > s.First && a.Tok(j).Is(",")
}

func startsInsert(a *analysis.Article, j int, s analysis.Sentence) bool {
	return j < s.Last && (a.Spelt(j).Is("rel") || a.Spelt(j).InAny("adding"))
}
