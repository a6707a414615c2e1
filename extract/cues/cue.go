package cues

import (
	"isnad/extract/analysis"
	"isnad/extract/speech"
)

// Find finds the cues of every sentence, in the order of the text.
func Find(a *analysis.Article) {
	for si, s := range a.Sentences {
		if s.Noise != "" {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			if a.Outer[i] >= 0 {
				continue
			}
			if next, ok := wordedCue(a, i, si); ok {
				i = next - 1
			} else if !lightCue(a, i, si) {
				verbCues(a, i, si)
			}
		}
	}
}

// worded are the ways to read a cue that is no plain verb, the first that fits. Where it is a
// phrase, none of its words is read again.
var worded = [...]struct {
	read   func(a *analysis.Article, i, sent int) (analysis.Cue, bool)
	phrase bool
}{
	{colonCue, false}, {textCue, true}, {behindDeed, true}, {phraseCue, true},
	{equatedDoer, false}, {englishCleft, false}, {accusingNoun, false}, {englishCharge, false},
}

// wordedCue files the cue that is read so at token i, with the token from which to read on.
func wordedCue(a *analysis.Article, i, sent int) (next int, ok bool) {
	for _, w := range worded {
		if c, ok := w.read(a, i, sent); ok {
			a.Cues = append(a.Cues, c)
			if w.phrase {
				return c.Last, true
			}
			return i + 1, true
		}
	}
	return i, false
}

func phraseCue(a *analysis.Article, i, sent int) (analysis.Cue, bool) {
	c, ok := speech.PhraseCue(a, i, a.Sentences[sent].Last)
	c.Sent = sent
	return c, ok
}

// claimsAt reports a claim that was filed for the verb at token i.
func claimsAt(a *analysis.Article, i int) bool {
	n := len(a.Cues) - 1
	return n >= 0 && a.Cues[n].Pos == i && a.Cues[n].Class == "claim"
}
