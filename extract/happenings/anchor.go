package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/when"
)

// ReckonsFrom reports an amount of time that is counted from what stands behind
// it: بعد يومين من الهجوم, two days after the attack; and not "two days later".
func ReckonsFrom(a *analysis.Article, t *when.Time) bool {
	if w := a.Strict(t.Last - 1); w == "after" || w == "since" || a.Known(t.Last).Is("prep") {
		return true
	}
	in, _ := a.Spelt(t.Last).In("amount-adjectives") // بعد يوم واحد من الهجوم
	return in && a.Known(t.Last+1).Is("prep")
}

// markCounted marks the happenings of a sentence from which it counts an amount of time:
// the attack came a day after a blast at the camp. What stands in the clause of the
// blast is none of the attack.
func markCounted(a *analysis.Article, found []analysis.Happening) {
	for k := range found {
		h := &found[k]
		c := CountsFrom(a, h)
		if c < 0 || k > 0 && found[k-1].Pos >= a.Times[c].Last {
			continue
		}
		to := h.Last
		for to < a.Sentences[h.Sent].Last && !goesOnWithVerb(a, to) {
			to++
		}
		for n := range found {
			if n < k {
				found[n].NotIts = [2]int{a.Times[c].First, to}
			} else {
				found[n].Counted = found[n].Counted || found[n].Pos < to
			}
		}
	}
}

// goesOnWithVerb reports a comma behind which a verb goes on with the sentence: بعد يوم
// من انفجار، وأصابت عربة.
func goesOnWithVerb(a *analysis.Article, i int) bool {
	if !a.Tok(i).Is(",") {
		return false
	}
	v, ok := a.Finite(i + 1)
	return ok && v.And != ""
}

// CountsFrom gives the amount of time right before a happening that is counted from it,
// or -1.
func CountsFrom(a *analysis.Article, h *analysis.Happening) int {
	first := a.Sentences[h.Sent].First
	for k := range a.Times {
		t := &a.Times[k]
		if t.First >= first && t.Last <= h.Pos && t.Last >= h.Pos-6 && (t.Rule == "morrow" || t.Rule == "offset-after" && ReckonsFrom(a, t)) {
			return k
		}
	}
	return -1
}
