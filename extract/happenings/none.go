package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// AnyReach is how many tokens behind a negated verb "any" may stand.
const AnyReach = 3

// NothingBehind reports an object that is nothing or nobody: fired nothing, killed no
// one, shot down nothing.
func NothingBehind(a *analysis.Article, j, end int) bool {
	for k := j + 1; k < min(end, j+AnyReach); k++ {
		if a.Outer[k] >= 0 {
			return false
		}
		if in, _ := a.Known(k).In("none-words"); in {
			return !a.Known(k + 1).InAny("not-none")
		}
	}
	return false
}

// noneReach is how many tokens before a verb "none" may stand in its subject.
const noneReach = 7

// NoneBefore reports a subject that is none of a kind: none of its jets had, no unit of
// the army.
func NoneBefore(a *analysis.Article, j, first int) bool {
	for k := j - 1; k >= first && k > j-noneReach; k-- {
		if a.Outer[k] >= 0 {
			continue
		}
		if in, _ := a.Known(k).In("none-words"); in {
			return !a.Known(k + 1).InAny("not-none")
		}
		if a.Tok(k).Kind == text.Punct || a.Spelt(k).Is("sub", "conj") || grammar.TellsPast(a, k) && !grammar.Auxiliary(a, k) {
			return false
		}
	}
	return false
}
