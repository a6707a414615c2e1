package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/text"
)

// oftenReach is how many words behind a verb the number of its times may stand.
const oftenReach = 18

// oftenTold reports an English verb that is said to tell of many acts: has repeatedly shelled,
// raided the town several times, for years bombed it, on three occasions.
func oftenTold(a *analysis.Article, i int, s analysis.Sentence) bool {
	for j := i - 1; j >= s.First && j >= i-3; j-- {
		if a.Spelt(j).InAny("habitual") {
			return true
		}
	}
	if a.Strict(i-2) == "for" && a.Spelt(i-1).InAny("long-times") {
		return true
	}
	for j := i + 1; j < s.Last && j <= i+oftenReach; j++ {
		t := a.Tok(j)
		if t.Is(".") || t.Is(";") || t.Is(":") || t.Is(`"`) {
			return false
		}
		if a.Outer[j] >= 0 || t.Kind == text.Punct {
			continue
		}
		if a.Spelt(j).InAny("habitual") && j <= i+3 || a.Spelt(j).InAny("times") && timesCounted(a, j) {
			return true
		}
		if a.Spelt(j).Is("sub", "rel") {
			return false
		}
	}
	return false
}

// timesCounted reports a number of more than two before "times", or a word for many: dozens of
// times, on over 200 occasions.
func timesCounted(a *analysis.Article, j int) bool {
	k := j - 1
	if a.Strict(k) == "of" {
		k--
	}
	return a.Spelt(k).InAny("many-times") || count(a, k) >= timesCount || a.Tok(k).Kind == text.Number && !cues.Year(a, k) && count(a, k) == 0
}
