package sources

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// textReach is how many words before or behind its verb a text that speaks may stand.
const textReach = 8

// textSpeaks gives a text's words to whose it is: a statement from X said. It reports whether it did.
func textSpeaks(a *analysis.Article, c *analysis.Cue, sub cues.Subject) bool {
	for j := sub.First; j < c.Pos && j < sub.First+textReach; j++ {
		if a.Outer[j] < 0 && a.Spelt(j).InAny("utterances") {
			c.Sources, _ = uttererBehind(a, j, c.Pos)
			return len(c.Sources) > 0
		}
	}
	return false
}

// saidInText gives whose text it is that stands behind the verb and says what was told before it:
// "…", read a statement from X.
func saidInText(a *analysis.Article, c *analysis.Cue, s analysis.Sentence) ([]int, int) {
	if !behindWhatIsSaid(a, c, s) {
		return nil, c.Last
	}
	for j := c.Last; j < s.Last && j < c.Last+textReach && a.Outer[j] < 0; j++ {
		if t := a.Tok(j); t.Kind == text.Punct && !grammar.Joint(a, j) {
			break
		}
		if a.Spelt(j).InAny("utterances") {
			return uttererBehind(a, j, s.Last)
		}
	}
	return nil, c.Last
}

// uttererBehind gives whose the text is that the noun at token i tells, behind a preposition:
// a statement to reporters from X.
func uttererBehind(a *analysis.Article, i, end int) ([]int, int) {
	for j := i + 1; j < end && j <= i+textReach; j++ {
		m := a.At(j)
		if m == nil {
			if t := a.Tok(j); t.Kind == text.Punct && !grammar.Joint(a, j) {
				return nil, i
			}
			continue
		}
		if p := cues.PrepositionBefore(a, m.First); p > i && a.Spelt(p).InAny("uttered-by") && analysis.MaySpeak(m.Type) {
			return cues.SourcesFrom(a, j, end)
		}
		j = m.Last - 1
	}
	return nil, i
}

// closesSentence reports a person told by role who ends the sentence behind a verb of saying, where
// the comma before it was lost: shells fell, said the spokesman.
func closesSentence(a *analysis.Article, c *analysis.Cue, m *analysis.Mention, s analysis.Sentence) bool {
	if c.Verb == nil || c.Verb.Tense != pack.Past || !turnedRound(a, c.Verb.Lemma) || c.Pos < s.First+4 || m.Type != record.Official || !grammar.Determiner(a, m.First-1) || m.First-1 != c.Last {
		return false
	}
	return m.Last == s.Last || m.Last == s.Last-1 && a.Tok(m.Last).Kind == text.Punct
}
