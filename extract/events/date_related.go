package events

import (
	"isnad/extract/analysis"
	"isnad/extract/text"
	"isnad/extract/when"
)

// beforeAnother reports a time told to lie some while before what is no happening of the
// text, or roughly before one: قبل أسابيع من المؤتمر, a week before the vote. It dates nothing.
func beforeAnother(a *analysis.Article, t *when.Time) bool {
	english := a.Strict(t.Last-1) == "before" && a.Tok(t.Last).Kind == text.Word
	if t.Rule != "offset-before" || !english && !a.Known(t.Last).Is("prep") || a.Known(t.Last).Is("dem") || a.Known(t.Last+1).Is("dem") {
		return false
	}
	if !analysis.Exact(t) {
		return true
	}
	for k := range a.Happenings {
		if p := a.Happenings[k].Pos; p >= t.Last && p <= t.Last+nearBehind {
			return false
		}
	}
	return true
}

// nearBehind is how many words may stand between an amount of time and the happening
// that it is counted from.
const nearBehind = 3

// inItsCourse reports a time in the relative clause of a known happening that tells what
// came to pass in it: الهجوم على المطار، الذي أصيب فيه خمسة فجر السبت.
func inItsCourse(a *analysis.Article, h *analysis.Happening, at int) bool {
	for j := at - 1; j > h.Last; j-- {
		if a.Tok(j).Is(",") {
			return false
		}
		if in, _ := a.Spelt(j).In("in-its-course"); !in {
			continue
		}
		for ; j > h.Last; j-- {
			if a.Known(j).Is("rel") {
				return true
			}
		}
	}
	return false
}
