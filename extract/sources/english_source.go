package sources

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/speech"
)

// englishSources finds who speaks: behind the verb where it is turned round (",
// said X"), else the subject before it; a pronoun stands for the last speaker of
// its kind. The agency told or quoted by becomes the relay.
func englishSources(a *analysis.Article, c *analysis.Cue) {
	s := a.Sentences[c.Sent]
	if PassivelyBlamed(a, c) {
		blamedBy(a, c)
	} else if speech.PassiveSaying(a, c) {
		quotedBy(a, c)
	} else if ms, next := saidInText(a, c, s); len(ms) > 0 {
		c.Sources = ms
		englishMedium(a, c, next)
	} else if ms, next := inverted(a, c, s); len(ms) > 0 {
		c.Sources = ms
		englishMedium(a, c, next)
	} else {
		sub := cues.SubjectOf(a, c.Pos, s.First)
		for _, k := range sub.Mentions {
			if analysis.MaySpeak(a.Mentions[k].Type) {
				c.Sources = append(c.Sources, k)
			}
		}
		switch {
		case len(c.Sources) > 0:
			cues.QuotesAsSaying(a, c)
		case textSpeaks(a, c, sub):
		case sub.Pronoun != "":
			c.Sources = lastSpeaker(a, c, sub.Pronoun)
			c.Inherit = true
		case c.Verb != nil && c.Verb.Tense == pack.Masdar, speaksOn(a, c, sub):
			c.Sources = mainSpeaker(a, c)
		}
		if m := cues.ClosingName(a, c.Pos, s.First); m >= 0 && len(c.Sources) == 0 {
			c.Sources = []int{m}
		}
		c.Unknown = len(c.Sources) == 0
		englishMedium(a, c, c.Last)
	}
	if len(c.Sources) == 1 && analysis.IsMedium(&a.Mentions[c.Sources[0]]) {
		citing(a, c)
	}
}

// turnedRound reports a verb behind which the speaker may stand ("…", said X); the
// others take what follows as their object.
func turnedRound(a *analysis.Article, lemma string) bool { return a.Lang.InAny(lemma, "turned-round") }

// inverted takes the speaker right behind a verb of saying that follows what
// is said: "…", said X.
func inverted(a *analysis.Article, c *analysis.Cue, s analysis.Sentence) ([]int, int) {
	j := c.Last
	for j < s.Last && (grammar.Determiner(a, j) || a.Spelt(j).Is("adv")) {
		j++
	}
	if j >= s.Last || a.At(j) == nil || !analysis.MaySpeak(a.At(j).Type) || !behindWhatIsSaid(a, c, s) && !closesSentence(a, c, a.At(j), s) {
		return nil, c.Last
	}
	ms, next := cues.SourcesFrom(a, j, s.Last)
	if _, verb := a.Finite(next); verb || a.Spelt(next).Is("aux", "modal") {
		return nil, c.Last // …, said the brigade had carried it out: no inversion
	}
	return ms, next
}

// behindWhatIsSaid reports a verb of saying behind the mark that ends what is said, so that the
// speaker may follow it.
func behindWhatIsSaid(a *analysis.Article, c *analysis.Cue, s analysis.Sentence) bool {
	if c.Pos == s.First || c.Verb == nil || !turnedRound(a, c.Verb.Lemma) || c.Verb.Tense == pack.Masdar {
		return false
	}
	t := a.Tok(c.Pos - 1)
	return t.Is(",") || t.Is(`"`) || t.Is("?") || t.Is("!") || t.Is("-")
}

// englishMedium takes the agency that was told, or by which somebody was quoted.
func englishMedium(a *analysis.Article, c *analysis.Cue, from int) {
	end := min(a.Sentences[c.Sent].Last, from+14)
	for j := from; j < end; j++ {
		if m := a.At(j); m != nil {
			before := a.Strict(m.First - 1)
			if grammar.Determiner(a, m.First-1) {
				before = a.Strict(m.First - 2)
			}
			p := a.Spelt(cues.PrepositionBefore(a, m.First))
			if (analysis.IsMedium(m) || c.Verb != nil && a.Lang.InAny(c.Verb.Lemma, "telling") && j <= from+2 && m.Type == record.Actor) &&
				(p.InAny("told-through") || c.Verb != nil && a.Lang.InAny(c.Verb.Lemma, "telling") && j <= from+4 || a.Lang.InAny(before, "telling")) && !slices.Contains(c.Sources, a.Outer[j]) {
				c.Via = append(c.Via, a.Outer[j])
			}
			j = m.Last - 1
			continue
		}
		if a.Strict(j) == "that" || a.Tok(j).Is(":") || a.Tok(j).Is(".") || a.Tok(j).Is(`"`) {
			return
		}
	}
}

// citing turns an agency into the relay of those whom it cites.
func citing(a *analysis.Article, c *analysis.Cue) {
	s := a.Sentences[c.Sent]
	for j := c.Last; j < s.Last; j++ {
		if !a.Spelt(j).InAny("quoting") {
			continue
		}
		if ms, _ := cues.SourcesFrom(a, j+1, s.Last); len(ms) > 0 {
			c.Via = append(c.Via, c.Sources...)
			c.Sources = ms
		}
		return
	}
}
