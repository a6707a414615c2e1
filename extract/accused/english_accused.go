package accused

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/sources"
	"isnad/extract/text"
)

// englishAccusedBy finds whom a verb of accusing is about where English does not name him
// right behind it: each other, blamed it on X, X, whom Y blamed.
func englishAccusedBy(a *analysis.Article, c *analysis.Cue) []int {
	if c.Verb == nil {
		return nil
	}
	if eachOther(a, c.Last) {
		return a.EntitiesOf(c.Sources)
	}
	if e := blamedOn(a, c); len(e) > 0 {
		return e
	}
	if sources.PassivelyBlamed(a, c) {
		return nil
	}
	return relativeObject(a, c)
}

// eachOther reports the words for one another at token i.
func eachOther(a *analysis.Article, i int) bool {
	return a.Lang.InAny(a.Strict(i)+" "+a.Strict(i+1), "one-another")
}

// blamedOn finds the name to which "on" leads, where the deed stands behind the verb or
// before it: blamed the raid on the Houthis, an attack which it blamed on Iran, or ascribed to
// it.
func blamedOn(a *analysis.Article, c *analysis.Cue) []int {
	on := "on"
	switch {
	case a.Lang.InAny(c.Verb.Lemma, "ascribing"):
		on = "to"
	case !a.Lang.InAny(c.Verb.Lemma, "blaming-on"):
		return nil
	}
	end := a.Sentences[c.Sent].Last
	for j := c.Last; j < end && j < c.Last+10; j++ {
		if m := a.At(j); m != nil {
			if analysis.MaySpeak(m.Type) {
				return nil // blamed Israel for the attack on
			}
			j = m.Last - 1
			continue
		}
		if a.Spelt(j).InAny("blamed-for") || a.Tok(j).Is(",") {
			return nil
		}
		if a.Strict(j) == on {
			k := grammar.PastQuote(a, j+1)
			if grammar.Determiner(a, k) {
				k = grammar.PastQuote(a, k+1)
			}
			if m := a.At(k); m != nil && analysis.MaySpeak(m.Type) && m.Entity >= 0 {
				return WithJoined(a, m, end)
			}
			return nil
		}
	}
	return nil
}

// relativeObject finds the name that a relative clause tells to be accused: Hamas, which
// Israel then blamed.
func relativeObject(a *analysis.Article, c *analysis.Cue) []int {
	if len(c.Sources) == 0 || a.At(c.Last) != nil || a.Strict(c.Last) == "the" {
		return nil
	}
	j := a.Mentions[c.Sources[0]].First - 1
	if a.Strict(j) == "the" {
		j--
	}
	if !a.Spelt(j).InAny("relatives") {
		return nil
	}
	for j--; a.Tok(j).Is(",") || a.Tok(j).Is(")") || a.Tok(j).Is(`"`); j-- {
	}
	if m := a.At(j); m != nil && m.Entity >= 0 && analysis.MaySpeak(m.Type) {
		return []int{m.Entity}
	}
	return nil
}

// englishAccused gives whom a phrase like "was behind the attack" is said of: its
// subject.
func englishAccused(a *analysis.Article, c *analysis.Cue) []int {
	s := cues.SubjectOf(a, c.Pos, a.Sentences[c.Sent].First)
	for _, k := range s.Mentions {
		if m := &a.Mentions[k]; analysis.MaySpeak(m.Type) && m.Entity >= 0 && !slices.Contains(c.Sources, k) {
			return []int{m.Entity}
		}
	}
	return accusedAt(a, c, c.Last)
}

// ownsAccused reports a name whose force or body, and not itself, is accused: the general's
// self-styled National Army.
func ownsAccused(a *analysis.Article, m *analysis.Mention, end int) bool {
	if !grammar.Possessive(a, m.Last) {
		return false
	}
	for j := m.Last + 1; j < min(end, m.Last+5); j++ {
		if x := a.At(j); x != nil {
			return analysis.Forces(x)
		}
		if a.Tok(j).Kind != text.Word && !a.Tok(j).Is("-") || a.Spelt(j).Is("prep", "conj") {
			return false
		}
	}
	return false
}
