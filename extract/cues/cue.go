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

// worded are the ways to read a cue that is no plain verb, the first that fits, each with what
// has to hold of token i, as nearly all words are none. Where it is a phrase, none of its words
// is read again.
var worded = [...]struct {
	may    func(a *analysis.Article, i int) bool
	read   func(a *analysis.Article, i, sent int) (analysis.Cue, bool)
	phrase bool
}{
	{atColon, colonCue, false},
	{beforePronoun, textCue, true},
	{atBehind, behindDeed, true},
	{speech.OpensPhrase, phraseCue, true},
	{mayEquate, equatedDoer, false},
	{inEnglish, englishCleft, false},
	{accuses, accusingNoun, false},
	{inEnglish, englishCharge, false},
}

func atColon(a *analysis.Article, i int) bool { return a.Tok(i).Is(":") }

func inEnglish(a *analysis.Article, _ int) bool { return a.Lang.Code == "en" }

// wordedCue files the cue that is read so at token i, with the token from which to read on.
func wordedCue(a *analysis.Article, i, sent int) (next int, ok bool) {
	for k := range worded {
		w := &worded[k]
		if !w.may(a, i) {
			continue
		}
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
