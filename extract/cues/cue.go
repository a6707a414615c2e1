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
			if c, ok := colonCue(a, i, si); ok {
				a.Cues = append(a.Cues, c)
				continue
			}
			if c, ok := textCue(a, i, si); ok {
				a.Cues = append(a.Cues, c)
				i = c.Last - 1
				continue
			}
			if c, ok := behindDeed(a, i, si); ok {
				a.Cues = append(a.Cues, c)
				i = c.Last - 1
				continue
			}
			if c, ok := speech.PhraseCue(a, i, s.Last); ok {
				c.Sent = si
				a.Cues = append(a.Cues, c)
				i = c.Last - 1
				continue
			}
			if c, ok := equatedDoer(a, i, si); ok {
				a.Cues = append(a.Cues, c)
				continue
			}
			if c, ok := englishCleft(a, i, si); ok {
				a.Cues = append(a.Cues, c)
				continue
			}
			if c, ok := accusingNoun(a, i, si); ok {
				a.Cues = append(a.Cues, c)
				continue
			}
			if c, ok := englishCharge(a, i, si); ok {
				a.Cues = append(a.Cues, c)
				continue
			}
			if !lightCue(a, i, si) {
				verbCues(a, i, si)
			}
		}
	}
}

// claimsAt reports a claim that was filed for the verb at token i.
func claimsAt(a *analysis.Article, i int) bool {
	n := len(a.Cues) - 1
	return n >= 0 && a.Cues[n].Pos == i && a.Cues[n].Class == "claim"
}
