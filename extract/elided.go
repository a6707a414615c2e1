package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// An Arabic verb often leaves its subject to what was told before: وأغارت طائراته, حين
// قصف موقعا, انهالت المدفعية. These rules find the doer there, for attacks only.

// untold gives an active Arabic verb of attack the doer whom it leaves to what was
// told before.
func (a *analysis) untold(h *happening) {
	if h.nominal || h.passive || h.thing || h.verb == nil || h.typ != record.Attack || len(h.agents) > 0 || h.nation != nil || h.trigger.Has("falls") && !a.forceNoun(h.last) {
		return
	}
	switch {
	case a.ofItself(h):
	case a.ownPart(h.last):
		if !a.toldBySpeaker(h) {
			a.sameDoer(h)
		}
	case a.ownerless(h.last):
		if !a.topicDoer(h) {
			a.earlierDoer(h, 2)
		}
	case a.elided(h) && a.opensSentence(h) && !a.toldBySpeaker(h):
		a.earlierDoer(h, 1)
	case a.objectBehind(h.last) && h.verb.and == "" && !a.toldBySpeaker(h):
		if m := a.before(h.pos, h.sent, 14, isBody); m != nil && m.prefix == "" {
			a.give(h, a.outer[m.first], "agent")
		}
	}
}

// isBody reports a name of a group, a state body or a state.
func isBody(m *mention) bool {
	return m.typ == record.Group || m.typ == record.Actor || m.typ == record.Country
}

// toldBySpeaker reports a happening within somebody's words, where a pronoun is the
// speaker's.
func (a *analysis) toldBySpeaker(h *happening) bool { return a.covering(h) >= 0 }

// sameDoer gives a happening the doers of the one told right before it in its
// sentence.
func (a *analysis) sameDoer(h *happening) {
	for k := len(a.happenings) - 1; k >= 0; k-- {
		p := &a.happenings[k]
		if p.sent != h.sent || p.pos >= h.pos {
			return
		}
		for _, m := range p.agents {
			a.give(h, m, "agent")
		}
		if len(p.agents) > 0 || p.nation != nil {
			h.nation = p.nation
			return
		}
	}
}

// ownerless reports a force as a definite subject that nobody is told to own: المدفعية,
// الطيران.
func (a *analysis) ownerless(i int) bool {
	if !hasArticle(a.bare(i)) || a.outer[i] >= 0 || a.at(i+1) != nil || a.nationality(i+1) {
		return false
	}
	in, _ := a.stem(i).In("ownerless")
	return in
}

// opensSentence reports a verb that opens its sentence, but for words that join it to what
// was told or tell when: كما, ثم, ومساء.
func (a *analysis) opensSentence(h *happening) bool {
	for j := a.sentences[h.sent].First; j < h.pos; j++ {
		if t := a.tok(j); t.Kind == text.Word && !a.isTime(j) && !a.known(j).Is("conj", "adv", "time") {
			return false
		}
	}
	return true
}

// earlierDoer gives an attack the doer of the one told before it, up to some sentences
// back: كما أغار الطيران الحربي على, وبعدها قصفت بالصواريخ.
func (a *analysis) earlierDoer(h *happening, back int) {
	for k := len(a.happenings) - 1; k >= 0; k-- {
		p := &a.happenings[k]
		if p.sent < h.sent-back {
			return
		}
		if p.typ != record.Attack || p.pos >= h.pos || p.negated || len(p.agents) == 0 && p.nation == nil {
			continue
		}
		if back == 1 && p.verb != nil && !p.nominal && p.verb.Feminine != h.verb.Feminine {
			return
		}
		for _, m := range p.agents {
			a.give(h, m, "agent")
		}
		h.nation = p.nation
		return
	}
}

// topicDoer gives a happening the body with which its sentence or the one before opens,
// and reports whether it found one.
func (a *analysis) topicDoer(h *happening) bool {
	for s := h.sent; s >= 0 && s >= h.sent-1; s-- {
		j := a.sentences[s].First
		for a.tok(j).Kind == text.Punct {
			j++
		}
		m := a.at(j)
		if m == nil || a.sentences[s].noise != "" {
			continue
		}
		if isBody(m) && m.prefix == "" {
			a.give(h, a.outer[j], "agent")
			return true
		}
		return false
	}
	return false
}

// objectBehind reports a noun for a site or force with the ending of an object: موقعا.
func (a *analysis) objectBehind(i int) bool {
	s := a.bare(i)
	return a.outer[i] < 0 && strings.HasSuffix(s, "ا") && a.nounInAny(s, "struck-sites", "held")
}

// nounAfterVerb reports a word that is a verb or a noun by its letters and stands where
// its clause has its verb already: أدانت الحكومة قصف المدينة.
func (a *analysis) nounAfterVerb(i, first int) bool {
	return a.lang.Code == "ar" && (a.known(i).NounTrigger() != nil || a.lang.NounTrigger(a.ownedNoun(i)) != nil) && a.clauseHasVerb(i, first)
}

// clauseHasVerb reports that the clause of token i has its verb before it.
func (a *analysis) clauseHasVerb(i, first int) bool {
	for j := i - 1; j >= first && j > i-8; j-- {
		if m := a.at(j); m != nil {
			j = m.first
			continue
		}
		if k := a.timeInsertion(j); k > first {
			j = k
			continue
		}
		if a.tok(j).Kind == text.Punct && !a.tok(j).Is(`"`) || a.known(j).Is("sub", "rel", "conj") {
			return false
		}
		if v, ok := a.finite(j); ok && a.verbHere(j) {
			return !v.Verb.Aux
		}
	}
	return false
}
