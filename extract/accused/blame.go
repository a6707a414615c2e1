package accused

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
)

// accusedBefore gives whom a relative clause with a pronoun accuses: فلان الذي تتهمه
// بغداد. It is -1 for any other cue.
func accusedBefore(a *analysis.Article, c *analysis.Cue) int {
	if c.Verb == nil || !c.Verb.Suffix || !a.Known(c.Pos-1).Is("rel") || !cues.NeedsNoun(a, c.Pos-1) {
		return -1
	}
	j := c.Pos - 2
	for a.Tok(j).Is(`"`) || a.Tok(j).Is(")") || a.Tok(j).Is(",") {
		j--
	}
	if m := a.At(j); m != nil && analysis.MaySpeak(m.Type) {
		return m.Entity
	}
	return -1
}

// bearerBehind gives the subject right behind a cue that is a finite verb: يتحمل
// الحوثيون وزرها. It is nil for any other.
func bearerBehind(a *analysis.Article, c *analysis.Cue) *analysis.Mention {
	if _, ok := a.Finite(c.Last - 1); !ok || c.Last-c.Pos != 1 {
		return nil
	}
	if m := a.At(grammar.PastQuote(a, c.Last)); m != nil && m.Prefix == "" && analysis.MaySpeakMention(m) {
		return m
	}
	return nil
}
