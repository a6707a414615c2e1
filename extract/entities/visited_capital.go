package entities

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// visitedReach is how many words may stand between a verb of visiting and what is
// visited: the visitor with his offices.
const visitedReach = 12

// visitedAt reports a name that a verb of visiting governs, with nothing but the
// visitor and times between: يزور وزير الداخلية المنامة غدا. One visits a capital,
// not the state that it stands for elsewhere.
func visitedAt(a *analysis.Article, m *analysis.Mention) bool {
	for j := m.First - 1; j >= 0 && j >= m.First-visitedReach; j-- {
		t := a.Tok(j)
		if t.Kind == text.Break || t.Is(".") || t.Is(";") || a.Spelt(j).Is("sub") {
			return false
		}
		finite := false
		for _, v := range grammar.WordVerbs(a, j) {
			for _, tr := range a.Lang.VerbTriggers(v.Lemma) {
				if v.Finite() && tr.Trigger.Type == string(record.Visit) {
					return true
				}
			}
			finite = finite || v.Finite() && !v.Homograph()
		}
		if finite {
			return false
		}
	}
	return false
}
