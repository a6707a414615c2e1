package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// What tells of many acts or of none: a figure that sums up months or years, and an
// exercise in which nobody is hit.

// sinceWindow is how many words behind a verb the beginning of its span may stand.
const sinceWindow = 9

// summedUp reports a verb whose clause counts what has been done since a month, a year
// or the outbreak of a war: الذين قتلوا منذ مطلع العام. An ordinal or a comparison picks
// one out of them: أول هجوم منذ أشهر.
func (a *analysis) summedUp(i int, s sentence) bool {
	if a.lang.Code != "ar" {
		return false
	}
	first := s.First
	for k := range a.cues { // the letters of أعلن are those of a comparison, too
		if c := &a.cues[k]; c.verb != nil && c.pos >= s.First && c.pos < i {
			first = max(first, c.last)
		}
	}
	for j := i - 1; j >= first && j >= i-sinceWindow; j-- {
		if a.oneOut(j) {
			return false
		}
	}
	counted := false
	for j := i + 1; j < s.Last && j <= i+sinceWindow; j++ {
		if t := a.tok(j); t.Is(",") || t.Is(".") || t.Is(":") || a.oneOut(j) {
			return false
		}
		if a.known(j).InAny("since") {
			return a.longSpan(j)
		}
		if a.known(j).InAny("throughout") && counted && a.longSpan(j) {
			return true // ضبطت مليون حبة خلال العام
		}
		counted = counted || a.tok(j).Kind == text.Number || a.known(j).Is("num")
		if _, ok := a.finite(j); ok && a.verbHere(j) || a.known(j).Is("sub", "rel") && a.known(j).Role() == "" {
			return false
		}
	}
	return false
}

// oneOut reports an ordinal, or a comparison (الأعنف), at token j, which is no word of a name:
// الهلال الأحمر.
func (a *analysis) oneOut(j int) bool {
	if a.outer[j] >= 0 {
		return false
	}
	w := trimArticle(a.bare(j))
	if in, _ := a.lang.In("ordinals", w); in {
		return true
	}
	r := []rune(w)
	return len(r) == 4 && r[0] == 'أ' && !a.known(j+1).InAny("from-or-of") // أكثر من 120
}

// longSpan reports a beginning months or years ago behind "since" at token j.
func (a *analysis) longSpan(j int) bool {
	for k := j + 1; k <= j+3; k++ {
		for _, w := range []string{a.bare(k), trimArticle(a.bare(k))} {
			if in, _ := a.lang.In("long-spans", w); in {
				return true
			}
		}
	}
	return false
}

// rehearsed reports an exercise told before token i of a sentence: in it, what is fired
// at or shot down is a target of wood.
func (a *analysis) rehearsed(i int, typ record.EventType, s sentence) bool {
	if typ != record.Attack && typ != record.Interception && typ != record.Explosion {
		return false
	}
	for j := s.First; j < i; j++ {
		if in, _ := a.stem(j).In("exercises"); in && a.outer[j] < 0 {
			return true
		}
	}
	return false
}

// cleft reports a verb behind "it is he who": هو من قصف, هي التي أطلقت. The act is
// known; who did it is what the clause tells.
func (a *analysis) cleft(i int) bool {
	return a.lang.Code == "ar" && i > 1 && a.known(i-1).Is("rel") && a.known(i-2).Is("pron")
}
