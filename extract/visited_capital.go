package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// visitedReach is how many words may stand between a verb of visiting and what is
// visited: the visitor with his offices.
const visitedReach = 12

// visitedAt reports a name that a verb of visiting governs, with nothing but the
// visitor and times between: يزور وزير الداخلية المنامة غدا. One visits a capital,
// not the state that it stands for elsewhere.
func (a *analysis) visitedAt(m *mention) bool {
	for j := m.first - 1; j >= 0 && j >= m.first-visitedReach; j-- {
		t := a.tok(j)
		if t.Kind == text.Break || t.Is(".") || t.Is(";") || a.spelt(j).Is("sub") {
			return false
		}
		finite := false
		for _, v := range a.wordVerbs(j) {
			for _, tr := range a.lang.VerbTriggers(v.lemma) {
				if v.Finite() && tr.Trigger.Type == string(record.Visit) {
					return true
				}
			}
			finite = finite || v.Finite() && !v.homograph()
		}
		if finite {
			return false
		}
	}
	return false
}
