package extract

import (
	"strings"

	"isnad/extract/record"
)

// An Arabic speaker tells of his own by a pronoun: قال إن طائراته أغارت, أعلن أن قواته نصبت
// كميناً, قالت إنها قصفت. The doer is he, or the body in whose name he speaks.

// ownSubject gives an attack the body whose men its words make the subject, before the
// names behind its verb are read: what follows such a subject was hit.
func (a *analysis) ownSubject(h *happening) {
	if h.nominal || h.passive || h.thing || h.verb == nil || h.typ != record.Attack || len(h.agents) > 0 {
		return
	}
	j := a.ownBefore(h)
	if j < 0 && a.menOf(h.last) {
		j = h.last
	}
	if j < 0 {
		return
	}
	m := a.ownTeller(h, j)
	if m < 0 {
		m = a.menOwner(h, j)
	}
	if m < 0 {
		m = a.leader(h, j)
	}
	if m >= 0 {
		a.give(h, m, "agent")
		h.meant = append(h.meant, m)
	}
}

// menOwner gives the body named last before an attack that the article tells, which the
// pronoun on its own men means: تدخلت روسيا في القتال وقصفت طائراتها القاعدة. It is -1 for none.
func (a *analysis) menOwner(h *happening, part int) int {
	if a.covering(h) >= 0 {
		return -1
	}
	_, pronoun, _ := a.ownedPart(part)
	for j := h.pos - 1; pronoun != "" && j >= a.sentences[h.sent].First; j-- {
		m := a.at(j)
		if m == nil {
			continue
		}
		if isBody(m) && !a.withinPerson(m) {
			if a.pronounMeans(m, h, pronoun) && !a.backer(m) {
				return a.outer[j]
			}
			return -1
		}
		j = m.first
	}
	return -1
}

// leader gives the person whose words tell of his own men, where he speaks for no body or
// nation that is told: قال القائد فلان إن قواته. It is -1 for none.
func (a *analysis) leader(h *happening, part int) int {
	k := a.covering(h)
	if k < 0 || a.cues[k].class != "report" && a.cues[k].class != "claim" || len(a.cues[k].sources) != 1 {
		return -1
	}
	s := a.cues[k].sources[0]
	m := &a.mentions[s]
	if m.typ != record.Official || m.entity < 0 || m.anonymous || m.nationality != nil || m.body >= 0 && a.mentions[m.body].entity >= 0 || a.bodyOf(m.entity) >= 0 {
		return -1
	}
	for j := m.first; j < m.last; j++ {
		if a.nationality(j) || a.outer[j] >= 0 && a.mentions[a.outer[j]].typ != record.Official {
			return -1
		}
	}
	for j := m.last; j < part; j++ {
		if o := a.at(j); o != nil && isBody(o) {
			return -1
		}
	}
	return s
}

// ownedPart splits the word for a part of a body and the pronoun of its owner.
func (a *analysis) ownedPart(i int) (noun, pronoun string, ok bool) {
	word := a.bare(i)
	noun, ok = unowned(word)
	return noun, strings.TrimPrefix(word, noun), ok
}

// menOf reports a part of a body with the pronoun of its owner: قواته, رجالنا.
func (a *analysis) menOf(i int) bool {
	return a.outer[i] < 0 && (a.ownPart(i) || a.ours(i))
}

// ownBefore gives the token of such a part that is the subject before a verb, with its
// adjectives and expressions of time between, or -1.
func (a *analysis) ownBefore(h *happening) int {
	if h.verb.and != "" {
		return -1
	}
	for j := h.pos - 1; j > a.sentences[h.sent].First && j > h.pos-7; j-- {
		switch {
		case a.menOf(j):
			return j
		case a.outer[j] >= 0:
			return -1
		case a.tok(j).Is(",") || a.isTime(j) || a.auxiliary(j) || a.describingWord(j) || a.lang.Is(a.bare(j), "adv", "part", "aux", "time"):
		default:
			return -1
		}
	}
	return -1
}

// ofItself gives an attack whose subject is a pronoun of who tells of it that body, and
// reports whether it did: أعلنت الكتيبة أنها قصفت.
func (a *analysis) ofItself(h *happening) bool {
	k := a.covering(h)
	if k < 0 || !a.speaksOfItself(&a.cues[k], h) {
		return false
	}
	m := a.ownTeller(h, h.pos)
	if m >= 0 {
		a.give(h, m, "agent")
	}
	return m >= 0
}

// ownTeller gives the body whose words tell of a happening, where the pronoun at a token
// can mean no other: the name of a mention, or -1.
func (a *analysis) ownTeller(h *happening, pronoun int) int {
	k := a.covering(h)
	if k < 0 {
		return -1
	}
	c := &a.cues[k]
	if c.class == "accusation" || c.class == "denial" || len(c.sources) == 0 {
		return -1
	}
	for j := max(c.last, a.sentences[h.sent].First); j < pronoun; j++ {
		if m := a.at(j); m != nil && isBody(m) && !isMedium(m) && !has(c.sources, a.outer[j]) && !a.withinPerson(m) {
			return -1
		}
	}
	for _, s := range c.sources {
		m := &a.mentions[s]
		switch {
		case isBody(m) && !isMedium(m):
			return s
		case m.typ == record.Official && m.body >= 0 && a.mentions[m.body].entity >= 0:
			return m.body
		case m.typ == record.Official && m.entity >= 0:
			if b := a.bodyOf(m.entity); b >= 0 && len(a.entities[b].mentions) > 0 {
				return a.entities[b].mentions[0]
			}
		}
	}
	return -1
}
