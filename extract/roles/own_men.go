package roles

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// An Arabic speaker tells of his own by a pronoun: قال إن طائراته أغارت, أعلن أن قواته نصبت
// كميناً, قالت إنها قصفت. The doer is he, or the body in whose name he speaks.

// ownSubject gives an attack the body whose men its words make the subject, before the
// names behind its verb are read: what follows such a subject was hit.
func ownSubject(a *analysis.Article, h *analysis.Happening) {
	if h.Nominal || h.Passive || h.Thing || h.Verb == nil || h.Type != record.Attack || len(h.Agents) > 0 {
		return
	}
	j := ownBefore(a, h)
	if j < 0 && menOf(a, h.Last) && (h.Verb.Suffix || !behindSubject(a, h.Pos)) {
		j = h.Last
	}
	if j < 0 {
		return
	}
	m := ownTeller(a, h, j)
	if m < 0 {
		m = menOwner(a, h, j)
	}
	if m < 0 {
		m = leader(a, h, j)
	}
	if m >= 0 {
		give(a, h, m, "agent")
		h.Meant = append(h.Meant, m)
	}
}

// menOwner gives the body named last before an attack that the article tells, which the
// pronoun on its own men means: تدخلت روسيا في القتال وقصفت طائراتها القاعدة. It is -1 for none.
func menOwner(a *analysis.Article, h *analysis.Happening, part int) int {
	if a.Covering(h) >= 0 {
		return -1
	}
	_, pronoun, _ := ownedPart(a, part)
	for j := h.Pos - 1; pronoun != "" && j >= a.Sentences[h.Sent].First; j-- {
		m := a.At(j)
		if m == nil {
			continue
		}
		if analysis.IsBody(m) && !WithinPerson(a, m) {
			if pronounMeans(a, m, h, pronoun) && !cues.Backer(a, m) {
				return a.Outer[j]
			}
			return -1
		}
		j = m.First
	}
	return -1
}

// leader gives the person whose words tell of his own men, where he speaks for no body or
// nation that is told: قال القائد فلان إن قواته. It is -1 for none.
func leader(a *analysis.Article, h *analysis.Happening, part int) int {
	k := a.Covering(h)
	if k < 0 || a.Cues[k].Class != "report" && a.Cues[k].Class != "claim" || len(a.Cues[k].Sources) != 1 {
		return -1
	}
	s := a.Cues[k].Sources[0]
	m := &a.Mentions[s]
	if m.Type != record.Official || m.Entity < 0 || m.Anonymous || m.Nationality != nil || m.Body >= 0 && a.Mentions[m.Body].Entity >= 0 || entities.BodyOf(a, m.Entity) >= 0 {
		return -1
	}
	for j := m.First; j < m.Last; j++ {
		if a.Nationality(j) || a.Outer[j] >= 0 && a.Mentions[a.Outer[j]].Type != record.Official {
			return -1
		}
	}
	for j := m.Last; j < part; j++ {
		if o := a.At(j); o != nil && analysis.IsBody(o) {
			return -1
		}
	}
	return s
}

// ownedPart splits the word for a part of a body and the pronoun of its owner.
func ownedPart(a *analysis.Article, i int) (noun, pronoun string, ok bool) {
	word := a.Bare(i)
	noun, ok = grammar.Unowned(word)
	return noun, strings.TrimPrefix(word, noun), ok
}

// menOf reports a part of a body with the pronoun of its owner: قواته, رجالنا.
func menOf(a *analysis.Article, i int) bool {
	return a.Outer[i] < 0 && (OwnPart(a, i) || Ours(a, i))
}

// ownBefore gives the token of such a part that is the subject before a verb, with its
// adjectives and expressions of time between, or -1.
func ownBefore(a *analysis.Article, h *analysis.Happening) int {
	if h.Verb.And != "" {
		return -1
	}
	for j := h.Pos - 1; j > a.Sentences[h.Sent].First && j > h.Pos-7; j-- {
		switch {
		case menOf(a, j):
			return j
		case a.Outer[j] >= 0:
			return -1
		case a.Tok(j).Is(",") || a.IsTime(j) || grammar.Auxiliary(a, j) || grammar.DescribingWord(a, j) || a.Lang.Is(a.Bare(j), "adv", "part", "aux", "time"):
		default:
			return -1
		}
	}
	return -1
}

// ofItself gives an attack whose subject is a pronoun of who tells of it that body, and
// reports whether it did: أعلنت الكتيبة أنها قصفت.
func ofItself(a *analysis.Article, h *analysis.Happening) bool {
	k := a.Covering(h)
	if k < 0 || !SpeaksOfItself(a, &a.Cues[k], h) {
		return false
	}
	m := ownTeller(a, h, h.Pos)
	if m >= 0 {
		give(a, h, m, "agent")
	}
	return m >= 0
}

// ownTeller gives the body whose words tell of a happening, where the pronoun at a token
// can mean no other: the name of a mention, or -1.
func ownTeller(a *analysis.Article, h *analysis.Happening, pronoun int) int {
	k := a.Covering(h)
	if k < 0 {
		return -1
	}
	c := &a.Cues[k]
	if c.Class == "accusation" || c.Class == "denial" || len(c.Sources) == 0 {
		return -1
	}
	for j := max(c.Last, a.Sentences[h.Sent].First); j < pronoun; j++ {
		if m := a.At(j); m != nil && analysis.IsBody(m) && !analysis.IsMedium(m) && !slices.Contains(c.Sources, a.Outer[j]) && !WithinPerson(a, m) {
			return -1
		}
	}
	for _, s := range c.Sources {
		m := &a.Mentions[s]
		switch {
		case analysis.IsBody(m) && !analysis.IsMedium(m):
			return s
		case m.Type == record.Official && m.Body >= 0 && a.Mentions[m.Body].Entity >= 0:
			return m.Body
		case m.Type == record.Official && m.Entity >= 0:
			if b := entities.BodyOf(a, m.Entity); b >= 0 && len(a.Entities[b].Mentions) > 0 {
				return a.Entities[b].Mentions[0]
			}
		}
	}
	return -1
}
