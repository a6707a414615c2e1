package roles

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/names/english"
	"isnad/extract/record"
	"isnad/extract/text"
)

// An English doer is often told by a plain noun: the planes of the army named before (army
// planes), its men, the rebels, fighters loyal to a commander, shells of a state.

// doerReach is how many sentences back the body may be named that a plain noun stands for.
const doerReach = 2

// plainDoer gives an attack whose subject is a plain noun whom that noun stands for.
func plainDoer(a *analysis.Article, h *analysis.Happening, s cues.Subject) {
	i := nounOfSubject(a, h, s)
	if i < 0 {
		return
	}
	if t := a.Spelt(i).NounTrigger(); t != nil || a.Spelt(i).InAny("weapons", "event-words") {
		beforeNoun(a, h, i)
		byAndOn(a, h, i)
	}
	if len(h.Agents) > 0 || h.Nation != nil {
		return
	}
	if m := ownerOfNoun(a, i); m >= 0 {
		give(a, h, m, "agent")
	}
}

// ownersBefore gives the body whose men "its fighters" or "his forces" are, where no words of
// its own tell of the deed: the one that the clause names first, or that the sentence before
// is about.
func ownersBefore(a *analysis.Article, h *analysis.Happening, at int) []int {
	for k := h.Sent; k >= 0 && k >= h.Sent-1; k-- {
		for _, i := range a.InSent[k] {
			m := &a.Mentions[i]
			if m.First >= at || m.Parent >= 0 || cues.PrepositionBefore(a, m.First) >= 0 || analysis.IsMedium(m) {
				continue
			}
			if analysis.IsBody(m) && m.Type != record.Country {
				return []int{i}
			}
			if m.Type == record.Official && m.Body >= 0 {
				return []int{m.Body}
			}
		}
	}
	return nil
}

// nounOfSubject gives the token of the plain noun that is the subject of a verb, or -1.
func nounOfSubject(a *analysis.Article, h *analysis.Happening, s cues.Subject) int {
	for j := h.Pos - 1; s.Noun != "" && j >= s.First && j >= h.Pos-cues.SubjectReach; j-- {
		if a.Strict(j) == s.Noun && a.Outer[j] < 0 {
			return j
		}
	}
	return -1
}

// ownerOfNoun gives the body named before whose men, machines or weapons the noun at token
// i is told to be, by a noun right before it or by itself: army planes, the party's men, the
// rebels. It is -1 for none.
func ownerOfNoun(a *analysis.Article, i int) int {
	part, _ := a.Spelt(i).In("parts")
	for j := i; j >= 0 && j > i-4 && a.Outer[j] < 0; j-- {
		if t := a.Tok(j); t.Kind != text.Word || a.Spelt(j).Closed() && !grammar.Possessive(a, j) {
			return -1
		}
		if grammar.Possessive(a, j) || j == i && !english.DefiniteBefore(a, i) || j < i && !part && !grammar.Possessive(a, j+1) {
			continue
		}
		if m := bodyNamedBy(a, a.Strict(j), j); m >= 0 {
			return m
		}
	}
	return -1
}

// bodyNamedBy gives the body that a noun for its kind stands for, if the text named one
// such shortly before: the army, coalition, the rebels.
func bodyNamedBy(a *analysis.Article, noun string, at int) int {
	group := a.Lang.InAny(noun, "group-nouns", "attackers")
	body, _ := a.Lang.In("body-nouns", noun)
	if !group && !body {
		return -1
	}
	s := a.SentenceOf(at)
	for k := s; k >= 0 && (k >= s-doerReach || body); k-- {
		for x := len(a.InSent[k]) - 1; x >= 0; x-- {
			i := a.InSent[k][x]
			m := &a.Mentions[i]
			if m.First >= at || !analysis.IsBody(m) || analysis.IsMedium(m) {
				continue
			}
			if group && m.Type == record.Group || body && m.Type == record.Actor && ofKind(a, m, noun) {
				return i
			}
		}
	}
	return -1
}

// ofKind reports a body whose kind or name says what it is by a noun.
func ofKind(a *analysis.Article, m *analysis.Mention, noun string) bool {
	if m.Entry != nil && m.Entry.Kind == "army" && a.Lang.InAny(noun, "army-nouns") {
		return true
	}
	return a.Strict(m.Last-1) == noun || slices.Contains(a.NameWords(m.Name+" "+m.Core), noun)
}

// itself gives the armed body that "it" stands for as a doer, where nobody's words tell of him:
// that with which the sentence opens, or else the one before. It is -1 for none.
func itself(a *analysis.Article, h *analysis.Happening, at int) int {
	for k := h.Sent; k >= 0 && k >= h.Sent-1; k-- {
		if m := cues.ArmedTopic(a, k, at); m >= 0 {
			return m
		}
	}
	return -1
}
