package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// What tells of many acts or of none: a figure that sums up months or years, and an
// exercise in which nobody is hit.

// sinceWindow is how many words behind a verb the beginning of its span may stand.
const sinceWindow = 9

// SummedUp reports a verb whose clause counts what has been done since a month, a year
// or the outbreak of a war: الذين قتلوا منذ مطلع العام. An ordinal or a comparison picks
// one out of them: أول هجوم منذ أشهر.
func SummedUp(a *analysis.Article, i int, s analysis.Sentence) bool {
	if a.Lang.Code != "ar" {
		return false
	}
	first := s.First
	for k := range a.Cues { // the letters of أعلن are those of a comparison, too
		if c := &a.Cues[k]; c.Verb != nil && c.Pos >= s.First && c.Pos < i {
			first = max(first, c.Last)
		}
	}
	for j := i - 1; j >= first && j >= i-sinceWindow; j-- {
		if oneOut(a, j) {
			return false
		}
	}
	counted := false
	for j := i + 1; j < s.Last && j <= i+sinceWindow; j++ {
		if t := a.Tok(j); t.Is(",") || t.Is(".") || t.Is(":") || oneOut(a, j) {
			return false
		}
		if a.Known(j).InAny("since") {
			return longSpan(a, j)
		}
		if a.Known(j).InAny("throughout") && counted && longSpan(a, j) {
			return true // ضبطت مليون حبة خلال العام
		}
		counted = counted || a.Tok(j).Kind == text.Number || a.Known(j).Is("num")
		if _, ok := a.Finite(j); ok && arabic.VerbHere(a, j) || a.Known(j).Is("sub", "rel") && a.Known(j).Role() == "" {
			return false
		}
	}
	return false
}

// oneOut reports an ordinal, or a comparison (الأعنف), at token j, which is no word of a name:
// الهلال الأحمر.
func oneOut(a *analysis.Article, j int) bool {
	if a.Outer[j] >= 0 {
		return false
	}
	w := analysis.TrimArticle(a.Bare(j))
	if in, _ := a.Lang.In("ordinals", w); in {
		return true
	}
	r := []rune(w)
	return len(r) == 4 && r[0] == 'أ' && !a.Known(j+1).InAny("from-or-of") // أكثر من 120
}

// longSpan reports a beginning months or years ago behind "since" at token j.
func longSpan(a *analysis.Article, j int) bool {
	for k := j + 1; k <= j+3; k++ {
		for _, w := range []string{a.Bare(k), analysis.TrimArticle(a.Bare(k))} {
			if in, _ := a.Lang.In("long-spans", w); in {
				return true
			}
		}
	}
	return false
}

// Rehearsed reports an exercise told before token i of a sentence: in it, what is fired
// at or shot down is a target of wood.
func Rehearsed(a *analysis.Article, i int, typ record.EventType, s analysis.Sentence) bool {
	if typ != record.Attack && typ != record.Interception && typ != record.Explosion {
		return false
	}
	for j := s.First; j < i; j++ {
		if in, _ := a.Stem(j).In("exercises"); in && a.Outer[j] < 0 {
			return true
		}
	}
	return false
}

// Cleft reports a verb behind "it is he who": هو من قصف, هي التي أطلقت. The act is
// known; who did it is what the clause tells.
func Cleft(a *analysis.Article, i int) bool {
	return a.Lang.Code == "ar" && i > 1 && a.Known(i-1).Is("rel") && a.Known(i-2).Is("pron")
}
