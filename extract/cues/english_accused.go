package cues

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// englishCleft reads a clause that singles out who did a deed, as blame of him: said it was
// the army that had shelled the town.
func englishCleft(a *analysis.Article, i, si int) (analysis.Cue, bool) {
	if a.Strict(i) != "it" || a.Outer[i] >= 0 {
		return analysis.Cue{}, false
	}
	j := i + 1
	for grammar.Auxiliary(a, j) && j < i+3 {
		j++
	}
	if j == i+1 {
		return analysis.Cue{}, false
	}
	c := analysis.Cue{Pos: i, Last: j, Sent: si, Class: "blame", Rule: "blame-cleft", Object: -1, After: true, Negated: true}
	if grammar.Determiner(a, j) {
		j++
	}
	m := a.At(j)
	if m == nil || !analysis.MaySpeak(m.Type) {
		return analysis.Cue{}, false
	}
	if !a.Spelt(m.Last).InAny("relatives") {
		return analysis.Cue{}, false
	}
	return c, deedSoon(a, m.Last+1, a.Sentences[si].Last)
}

// deedSoon reports a verb that tells of a deed of force within a few words from i.
func deedSoon(a *analysis.Article, i, end int) bool {
	for j := i; j < end && j < i+4; j++ {
		for _, v := range a.Words[j].Verbs {
			for _, t := range a.Lang.VerbTriggers(v.Lemma) {
				if t.Trigger.Type == string(record.Attack) {
					return true
				}
			}
		}
	}
	return false
}
