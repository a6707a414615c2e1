package cues

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
)

// GoesOnWith gives the verb of going on that leads to the verb at token i (continued to
// bombard X, stopped bombing X), or -1.
func GoesOnWith(a *analysis.Article, i int) int {
	j := i - 1
	if a.Strict(j) == "to" {
		j--
	}
	if j < 0 || a.Outer[j] >= 0 {
		return -1
	}
	if v, ok := grammar.FiniteWord(a, j); ok && a.Lang.InAny(v.Lemma, "keeping-on") {
		return j
	}
	return -1
}
