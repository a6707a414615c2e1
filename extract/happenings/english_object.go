package happenings

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/text"
)

// takenTown reports a town that is the object right behind the verb at token i: captured the
// northern town of X.
func takenTown(a *analysis.Article, i int, m *analysis.Mention) bool {
	for j := i + 1; j < m.First; j++ {
		if !grammar.Determiner(a, j) && !a.Spelt(j).Is("dir", "adv") && !a.Spelt(j).InAny("place-nouns") && (a.Strict(j) != "of" || j == i+1) {
			return false
		}
	}
	return !openedName(a, m)
}

// openedName reports a plain noun right behind a town's name, which the name only opens: left a
// Basra cafe.
func openedName(a *analysis.Article, m *analysis.Mention) bool {
	w := a.Spelt(m.Last)
	return a.Tok(m.Last).Kind == text.Word && !a.Tok(m.Last).Upper && a.Outer[m.Last] < 0 && !w.Closed() && !a.IsTime(m.Last) && !grammar.TellsPast(a, m.Last) && !strings.HasSuffix(a.Strict(m.Last), "ly")
}

// particleReach is how many words behind a verb its particle may stand: threw the raiders back.
const particleReach = 5

// particled reports a verb at token i with the particle that its trigger asks for, if any.
func particled(a *analysis.Article, t *pack.Trigger, i int) bool {
	if t.Parts("") {
		return true
	}
	for j := i + 1; j <= i+particleReach; j++ {
		if t.Parts(a.Strict(j)) {
			return true
		}
		if a.Tok(j).Kind == text.Punct && !grammar.Joint(a, j) {
			return false
		}
	}
	return false
}
