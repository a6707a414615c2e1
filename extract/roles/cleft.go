package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Arabic points out who did it by a pronoun and a relative one between subject and verb:
// طائرات تركية هي التي نفذت الغارة, أن الحركة، التي تنشط هناك، هي من زرع العبوة. Whatever is told of
// the subject in between, it opens its clause.

// cleftReach is how many words may stand between the subject and the pronoun.
const cleftReach = 16

// cleftTopic gives the token that opens the clause of such a verb, or -1.
func cleftTopic(a *analysis.Article, h *analysis.Happening) int {
	if h.Verb == nil || h.Nominal || h.Verb.And != "" || h.Type != record.Attack || !Cleft(a, h.Pos) || a.Known(h.Pos-3).Is("neg") {
		return -1
	}
	first := a.Sentences[h.Sent].First
	for j := h.Pos - 3; j >= first && j > h.Pos-3-cleftReach; j-- {
		if a.Outer[j] < 0 && (a.Known(j).Is("sub") || a.Tok(j).Is(".") || a.Tok(j).Is(";") || a.Tok(j).Is(":")) {
			for a.Tok(j+1).Kind == text.Punct {
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
func cleftSubject(a *analysis.Article, h *analysis.Happening) bool {
	j := cleftTopic(a, h)
	if j < 0 || h.Passive {
		return false
	}
	m := a.At(j)
	if m == nil && partWord(a, j) {
		m = a.At(j + 1)
	}
	if tookPronoun(a, h) && subjectBehind(a, h) {
		return false
	}
	if m != nil && analysis.MaySpeak(m.Type) && m.Prefix == "" && !cues.Backer(a, m) {
		give(a, h, a.Outer[m.First], "agent")
	}
	return true
}
