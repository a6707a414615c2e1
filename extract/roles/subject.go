package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// owner gives a noun with a possessive suffix its doer: the name before it that
// the suffix may stand for (كثّف الجيش قصفه).
func owner(a *analysis.Article, h *analysis.Happening) {
	if !h.Owned {
		return
	}
	if len(h.Agents) > 0 {
		ownedObject(a, h)
		return
	}
	if h.Type == record.Visit || h.Type == record.Meeting {
		host(a, h)
		return
	}
	if in, _ := a.Lang.In("target-nouns", ownedNoun(a, h.Pos)); in {
		return // استهدافها: what was hit
	}
	if m := grammar.Before(a, h.Pos, h.Sent, 12, analysis.MaySpeakMention); m != nil {
		give(a, h, a.Outer[m.First], "agent")
	}
}

// ownedObject gives a noun with a possessive suffix what was hit, where its doer is told
// behind it: خرج المستشفى عن الخدمة إثر اقتحامه من قبل المسلحين.
func ownedObject(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Attack || len(h.Targets) > 0 || a.Mentions[h.Agents[0]].First < h.Pos {
		return
	}
	if m := grammar.Before(a, h.Pos, h.Sent, 12, func(m *analysis.Mention) bool { return analysis.Locates(m) && a.Known(m.First-1).Role() == "" }); m != nil {
		give(a, h, a.Outer[m.First], "target")
	}
}

// host gives a visit or meeting with a possessive suffix the person before it, or who
// speaks behind it: قال فلان خلال زيارته; خلال لقائه وفدا، قال فلان.
func host(a *analysis.Article, h *analysis.Happening) {
	if m := grammar.Before(a, h.Pos, h.Sent, 16, func(m *analysis.Mention) bool { return m.Type == record.Official && m.Parent < 0 }); m != nil {
		give(a, h, a.Outer[m.First], "agent")
		return
	}
	for k := range a.Cues {
		if c := &a.Cues[k]; c.Sent == h.Sent && c.Pos > h.Last && len(c.Sources) > 0 {
			give(a, h, c.Sources[0], "agent")
			return
		}
	}
}

// ownedNoun gives the word at i without its possessive suffix, as far as a list
// of plain nouns can know it.
func ownedNoun(a *analysis.Article, i int) string {
	noun, _ := grammar.Unowned(a.Bare(i))
	return noun
}

// sharedSubject gives a verb that "and" or "then" joins to the verb before it
// that one's doer, where it shows none of its own: باغتوا الحاجز واقتادوا جنديا.
func sharedSubject(a *analysis.Article, h *analysis.Happening) {
	if h.Subkind == "return" && len(h.Agents) == 0 {
		sameTraveller(a, h)
		return
	}
	if h.Nominal || h.Passive || len(h.Agents) > 0 || h.Verb == nil || h.Verb.And == "" && !a.Known(h.Pos-1).Is("conj", "adv") {
		return
	}
	if !h.Verb.Plural && !elided(a, h) {
		return
	}
	for k := len(a.Happenings) - 1; k >= 0; k-- {
		p := &a.Happenings[k]
		if p.Sent != h.Sent || p.Pos >= h.Pos || p.Nominal {
			return
		}
		if p.Passive || p.Verb == nil {
			continue
		}
		if len(p.Agents) > 0 && (p.Verb.Feminine == h.Verb.Feminine || h.Verb.Plural || p.Verb.And == "" && p.Agents[0] < len(a.Mentions) && a.Mentions[p.Agents[0]].First < p.Pos) {
			for _, m := range p.Agents {
				give(a, h, m, "agent")
			}
		}
		return
	}
}

// sameTraveller gives "coming from" the visitor that the sentence tells of.
func sameTraveller(a *analysis.Article, h *analysis.Happening) {
	for k := len(a.Happenings) - 1; k >= 0 && a.Happenings[k].Sent == h.Sent; k-- {
		if p := &a.Happenings[k]; p.Type == record.Visit {
			for _, m := range p.Agents {
				give(a, h, m, "agent")
			}
			return
		}
	}
}

// elided reports that no subject follows a verb: a preposition, a weapon by which it was
// done, a number or a name in the role of its object stands right behind.
func elided(a *analysis.Article, h *analysis.Happening) bool {
	if h.Verb.Suffix {
		return false
	}
	j := h.Last
	if a.At(j) != nil {
		return len(h.Targets) > 0
	}
	t := a.Tok(j)
	return t.Kind == text.Word && (a.Known(j).Is("prep") || grammar.Instrument(a, j)) || j == h.Noun
}

// openingPlace gives a happening the place that its sentence opens with, unless
// it has one of its own: وفي بلدة كفرتبنيت، أغارت مسيّرة على سيارة.
func openingPlace(a *analysis.Article, h *analysis.Happening) {
	if h.Nominal || len(h.Places) > 0 || a.Placed(a.EntitiesOf(h.Targets)) {
		return
	}
	first := a.Sentences[h.Sent].First
	for j := first; j < h.Pos && j < first+3; j++ {
		if a.Known(j).Role() != "place" {
			continue
		}
		for k := j + 1; k <= j+3 && k < h.Pos; k++ {
			if m := a.At(k); m != nil {
				if analysis.Locates(m) && (a.Tok(m.Last).Is(",") || a.Tok(m.Last).Is("(") || m.Last >= h.Pos || arabic.VerbHere(a, m.Last)) {
					give(a, h, a.Outer[k], "place")
				}
				return
			}
		}
	}
}

// Travels reports a visitor: a person, or the delegation of a body. Forces and
// weapons that arrive somewhere are on no visit.
func Travels(a *analysis.Article, h *analysis.Happening) bool {
	if len(h.Agents) == 0 {
		return h.Subkind == "" || h.Subkind == "return" && !h.Act
	}
	for _, m := range h.Agents {
		if a.Mentions[m].Type == record.Official {
			return true
		}
		for j := a.Mentions[m].First; j >= a.Sentences[h.Sent].First && j >= a.Mentions[m].First-4; j-- {
			s := strings.TrimPrefix(a.Bare(j), "ال")
			if in, _ := a.Lang.In("delegations", s); in || j < a.Mentions[m].First && len(a.Lang.Titles(s)) > 0 {
				return true
			}
		}
	}
	return h.Subkind == ""
}
