package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// Arabic points out who did it by a pronoun and a relative one between subject and verb:
// طائرات تركية هي التي نفذت الغارة, أن الحركة، التي تنشط هناك، هي من زرع العبوة. Whatever is told of
// the subject in between, it opens its clause.

// cleftReach is how many words may stand between the subject and the pronoun.
const cleftReach = 16

// cleftTopic gives the token that opens the clause of such a verb, or -1.
func (a *analysis) cleftTopic(h *happening) int {
	if h.verb == nil || h.nominal || h.verb.and != "" || h.typ != record.Attack || !a.cleft(h.pos) || a.known(h.pos-3).Is("neg") {
		return -1
	}
	first := a.sentences[h.sent].First
	for j := h.pos - 3; j >= first && j > h.pos-3-cleftReach; j-- {
		if a.outer[j] < 0 && (a.known(j).Is("sub") || a.tok(j).Is(".") || a.tok(j).Is(";") || a.tok(j).Is(":")) {
			for a.tok(j+1).Kind == text.Punct {
				j++
			}
			return j + 1
		}
	}
	return -1
}

// cleftSubject gives such a verb its subject, where a name opens the clause, or the part of a
// body that acted: مسلحو الحركة هم من. It reports whether the verb is such: no other name
// before it is its subject.
func (a *analysis) cleftSubject(h *happening) bool {
	j := a.cleftTopic(h)
	if j < 0 || h.passive {
		return false
	}
	m := a.at(j)
	if m == nil && a.partWord(j) {
		m = a.at(j + 1)
	}
	if a.tookPronoun(h) && a.subjectBehind(h) {
		return false
	}
	if m != nil && maySpeak(m.typ) && m.prefix == "" && !a.backer(m) {
		a.give(h, a.outer[m.first], "agent")
	}
	return true
}
