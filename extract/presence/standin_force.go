package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// forceOfNation gives the army, or else the state, that an adjective beside a noun
// for troops stands for, and the token behind it: مئات الجنود الأتراك, Turkish troops.
func forceOfNation(a *analysis.Article, i int) (e, last int) {
	j := nationBeside(a, i)
	if j < 0 {
		return -1, 0
	}
	state := a.Catalog.Nationality(a.Strict(j))
	if state == nil {
		return -1, 0
	}
	best := -1
	for k, x := range a.Entities {
		if x.Entry == nil || len(x.Mentions) == 0 || x.Dropped {
			continue
		}
		switch {
		case x.Type == record.Actor && x.Entry.Kind == "army" && "country/"+x.Entry.Country == state.ID:
			return k, max(i, j) + 1
		case x.Entry == state:
			best = k
		}
	}
	return best, max(i, j) + 1
}

// nationBeside gives the adjective of nationality of the noun at token i, or -1. What
// the rules took for people without a name counts as words.
func nationBeside(a *analysis.Article, i int) int {
	if a.Lang.Code == "en" {
		if i > 0 && unnamedAt(a, i-1) && a.Nationality(i-1) {
			return i - 1
		}
		return -1
	}
	for j := i + 1; j <= i+3 && j < len(a.Words) && unnamedAt(a, j); j++ {
		switch {
		case a.Nationality(j):
			return j
		case !grammar.DescribingWord(a, j) && !roles.ForceNoun(a, j):
			return -1
		}
	}
	return -1
}

// unnamedAt reports a token of no name.
func unnamedAt(a *analysis.Article, i int) bool {
	m := a.At(i)
	return m == nil || m.Anonymous
}
