package extract

import (
	"slices"

	"isnad/extract/record"
	"isnad/extract/text"
)

// An English doer is often told by a plain noun: the planes of the army named before (army
// planes), its men, the rebels, fighters loyal to a commander, shells of a state.

// doerReach is how many sentences back the body may be named that a plain noun stands for.
const doerReach = 2

// plainDoer gives an attack whose subject is a plain noun whom that noun stands for.
func (a *analysis) plainDoer(h *happening, s subject) {
	i := a.nounOfSubject(h, s)
	if i < 0 {
		return
	}
	if t := a.spelt(i).NounTrigger(); t != nil || a.spelt(i).InAny("weapons", "event-words") {
		a.beforeNoun(h, i)
	}
	if len(h.agents) > 0 || h.nation != nil {
		return
	}
	if m := a.ownerOfNoun(i); m >= 0 {
		a.give(h, m, "agent")
	}
}

// ownersBefore gives the body whose men "its fighters" or "his forces" are, where no words of
// its own tell of the deed: the one that the clause names first, or that the sentence before
// is about.
func (a *analysis) ownersBefore(h *happening, at int) []int {
	for k := h.sent; k >= 0 && k >= h.sent-1; k-- {
		for _, i := range a.inSent[k] {
			m := &a.mentions[i]
			if m.first >= at || m.parent >= 0 || a.prepositionBefore(m.first) >= 0 || isMedium(m) {
				continue
			}
			if isBody(m) && m.typ != record.Country {
				return []int{i}
			}
			if m.typ == record.Official && m.body >= 0 {
				return []int{m.body}
			}
		}
	}
	return nil
}

// nounOfSubject gives the token of the plain noun that is the subject of a verb, or -1.
func (a *analysis) nounOfSubject(h *happening, s subject) int {
	for j := h.pos - 1; s.noun != "" && j >= s.first && j >= h.pos-subjectReach; j-- {
		if a.strict(j) == s.noun && a.outer[j] < 0 {
			return j
		}
	}
	return -1
}

// ownerOfNoun gives the body named before whose men, machines or weapons the noun at token
// i is told to be, by a noun right before it or by itself: army planes, the party's men, the
// rebels. It is -1 for none.
func (a *analysis) ownerOfNoun(i int) int {
	part, _ := a.spelt(i).In("parts")
	for j := i; j >= 0 && j > i-4 && a.outer[j] < 0; j-- {
		if t := a.tok(j); t.Kind != text.Word || a.spelt(j).Closed() && !a.possessive(j) {
			return -1
		}
		if a.possessive(j) || j == i && !a.definiteBefore(i) || j < i && !part && !a.possessive(j+1) {
			continue
		}
		if m := a.bodyNamedBy(a.strict(j), j); m >= 0 {
			return m
		}
	}
	return -1
}

// bodyNamedBy gives the body that a noun for its kind stands for, if the text named one
// such shortly before: the army, coalition, the rebels.
func (a *analysis) bodyNamedBy(noun string, at int) int {
	group := a.lang.InAny(noun, "group-nouns", "attackers")
	body, _ := a.lang.In("body-nouns", noun)
	if !group && !body {
		return -1
	}
	s := a.sentenceOf(at)
	for k := s; k >= 0 && (k >= s-doerReach || body); k-- {
		for x := len(a.inSent[k]) - 1; x >= 0; x-- {
			i := a.inSent[k][x]
			m := &a.mentions[i]
			if m.first >= at || !isBody(m) || isMedium(m) {
				continue
			}
			if group && m.typ == record.Group || body && m.typ == record.Actor && a.ofKind(m, noun) {
				return i
			}
		}
	}
	return -1
}

// ofKind reports a body whose kind or name says what it is by a noun.
func (a *analysis) ofKind(m *mention, noun string) bool {
	if m.entry != nil && m.entry.Kind == "army" && a.lang.InAny(noun, "army-nouns") {
		return true
	}
	return a.strict(m.last-1) == noun || slices.Contains(a.nameWords(m.name+" "+m.core), noun)
}

// armedReach is how many words from its head a sentence may name what it is about.
const armedReach = 6

// itself gives the armed body that "it" stands for as a doer, where nobody's words tell of him:
// that with which the sentence opens, or else the one before. It is -1 for none.
func (a *analysis) itself(h *happening, at int) int {
	for k := h.sent; k >= 0 && k >= h.sent-1; k-- {
		if m := a.armedTopic(k, at); m >= 0 {
			return m
		}
	}
	return -1
}

// armedTopic gives the armed body with which a sentence opens before token at, or -1.
func (a *analysis) armedTopic(sent, at int) int {
	s := a.sentences[sent]
	for j := s.First; j < min(s.Last, at, s.First+armedReach); j++ {
		m := a.at(j)
		if m == nil {
			continue
		}
		if (m.typ == record.Group || m.typ == record.Country || m.entry != nil && stateOrCapital(m.entry) || m.typ == record.Actor && (hasArms(m) || m.entity >= 0 && a.sortOf(m) == "force")) && !isMedium(m) && a.prepositionBefore(m.first) < s.First && !a.possessive(m.last) {
			return a.outer[j]
		}
		return -1
	}
	return -1
}
