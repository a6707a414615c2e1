package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// owner gives a noun with a possessive suffix its doer: the name before it that
// the suffix may stand for (كثّف الجيش قصفه).
func (a *analysis) owner(h *happening) {
	if !h.owned {
		return
	}
	if len(h.agents) > 0 {
		a.ownedObject(h)
		return
	}
	if h.typ == record.Visit || h.typ == record.Meeting {
		a.host(h)
		return
	}
	if in, _ := a.lang.In("target-nouns", a.ownedNoun(h.pos)); in {
		return // استهدافها: what was hit
	}
	if m := a.before(h.pos, h.sent, 12, maySpeakMention); m != nil {
		a.give(h, a.outer[m.first], "agent")
	}
}

// ownedObject gives a noun with a possessive suffix what was hit, where its doer is told
// behind it: خرج المستشفى عن الخدمة إثر اقتحامه من قبل المسلحين.
func (a *analysis) ownedObject(h *happening) {
	if h.typ != record.Attack || len(h.targets) > 0 || a.mentions[h.agents[0]].first < h.pos {
		return
	}
	if m := a.before(h.pos, h.sent, 12, func(m *mention) bool { return locates(m) && a.known(m.first-1).Role() == "" }); m != nil {
		a.give(h, a.outer[m.first], "target")
	}
}

// host gives a visit or meeting with a possessive suffix the person before it, or who
// speaks behind it: قال فلان خلال زيارته; خلال لقائه وفدا، قال فلان.
func (a *analysis) host(h *happening) {
	if m := a.before(h.pos, h.sent, 16, func(m *mention) bool { return m.typ == record.Official && m.parent < 0 }); m != nil {
		a.give(h, a.outer[m.first], "agent")
		return
	}
	for k := range a.cues {
		if c := &a.cues[k]; c.sent == h.sent && c.pos > h.last && len(c.sources) > 0 {
			a.give(h, c.sources[0], "agent")
			return
		}
	}
}

// ownedNoun gives the word at i without its possessive suffix, as far as a list
// of plain nouns can know it.
func (a *analysis) ownedNoun(i int) string {
	noun, _ := unowned(a.bare(i))
	return noun
}

// unowned cuts the possessive suffix of the third person off a word.
func unowned(word string) (rest string, ok bool) {
	for _, p := range []string{"هما", "هم", "ها", "ه"} {
		if rest, ok := strings.CutSuffix(word, p); ok {
			return rest, true
		}
	}
	return word, false
}

// sharedSubject gives a verb that "and" or "then" joins to the verb before it
// that one's doer, where it shows none of its own: باغتوا الحاجز واقتادوا جنديا.
func (a *analysis) sharedSubject(h *happening) {
	if h.subkind == "return" && len(h.agents) == 0 {
		a.sameTraveller(h)
		return
	}
	if h.nominal || h.passive || len(h.agents) > 0 || h.verb == nil || h.verb.and == "" && !a.known(h.pos-1).Is("conj", "adv") {
		return
	}
	if !h.verb.Plural && !a.elided(h) {
		return
	}
	for k := len(a.happenings) - 1; k >= 0; k-- {
		p := &a.happenings[k]
		if p.sent != h.sent || p.pos >= h.pos || p.nominal {
			return
		}
		if p.passive || p.verb == nil {
			continue
		}
		if len(p.agents) > 0 && (p.verb.Feminine == h.verb.Feminine || h.verb.Plural || p.verb.and == "" && p.agents[0] < len(a.mentions) && a.mentions[p.agents[0]].first < p.pos) {
			for _, m := range p.agents {
				a.give(h, m, "agent")
			}
		}
		return
	}
}

// sameTraveller gives "coming from" the visitor that the sentence tells of.
func (a *analysis) sameTraveller(h *happening) {
	for k := len(a.happenings) - 1; k >= 0 && a.happenings[k].sent == h.sent; k-- {
		if p := &a.happenings[k]; p.typ == record.Visit {
			for _, m := range p.agents {
				a.give(h, m, "agent")
			}
			return
		}
	}
}

// elided reports that no subject follows a verb: a preposition, a weapon by which it was
// done, a number or a name in the role of its object stands right behind.
func (a *analysis) elided(h *happening) bool {
	if h.verb.Suffix {
		return false
	}
	j := h.last
	if a.at(j) != nil {
		return len(h.targets) > 0
	}
	t := a.tok(j)
	return t.Kind == text.Word && (a.known(j).Is("prep") || a.instrument(j)) || j == h.noun
}

// openingPlace gives a happening the place that its sentence opens with, unless
// it has one of its own: وفي بلدة كفرتبنيت، أغارت مسيّرة على سيارة.
func (a *analysis) openingPlace(h *happening) {
	if h.nominal || len(h.places) > 0 || a.placed(a.ids(h.targets)) {
		return
	}
	first := a.sentences[h.sent].First
	for j := first; j < h.pos && j < first+3; j++ {
		if a.known(j).Role() != "place" {
			continue
		}
		for k := j + 1; k <= j+3 && k < h.pos; k++ {
			if m := a.at(k); m != nil {
				if locates(m) && (a.tok(m.last).Is(",") || a.tok(m.last).Is("(") || m.last >= h.pos || a.verbHere(m.last)) {
					a.give(h, a.outer[k], "place")
				}
				return
			}
		}
	}
}

// travels reports a visitor: a person, or the delegation of a body. Forces and
// weapons that arrive somewhere are on no visit.
func (a *analysis) travels(h *happening) bool {
	if len(h.agents) == 0 {
		return h.subkind == "" || h.subkind == "return" && !h.act
	}
	for _, m := range h.agents {
		if a.mentions[m].typ == record.Official {
			return true
		}
		for j := a.mentions[m].first; j >= a.sentences[h.sent].First && j >= a.mentions[m].first-4; j-- {
			s := strings.TrimPrefix(a.bare(j), "ال")
			if in, _ := a.lang.In("delegations", s); in || j < a.mentions[m].first && len(a.lang.Titles(s)) > 0 {
				return true
			}
		}
	}
	return h.subkind == ""
}
