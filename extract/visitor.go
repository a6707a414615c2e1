package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// visitor gives a visit or meeting that is told without its subject the person
// that the sentence spoke of last: عودة السوداني من زيارة … اجتمع خلالها مع.
func (a *analysis) visitor(h *happening) {
	if h.typ != record.Visit && h.typ != record.Meeting || len(h.agents) > 0 {
		return
	}
	if m := a.goesOnTo(h); m != nil {
		a.give(h, a.outer[m.first], "agent")
		return
	}
	if len(h.targets) == 0 {
		return
	}
	if h.verb != nil && a.lang.Code == "ar" {
		if m := a.delegation(h); m != nil {
			a.give(h, a.outer[m.first], "agent")
			return
		}
	}
	if m := a.before(h.pos, h.sent, 16, func(m *mention) bool { return m.typ == record.Official && !m.anonymous }); m != nil {
		a.give(h, a.outer[m.first], "agent")
	}
}

// delegation finds the body whose delegation is told as the subject of a verb, far
// behind it: وصل إلى بغداد أمس وفد من الوزارة.
func (a *analysis) delegation(h *happening) *mention {
	for j := h.last; j < h.to; j++ {
		if in, _ := a.known(j).In("delegations"); !in || a.at(j) != nil {
			continue
		}
		for k := j + 1; k <= j+4 && k < h.to; k++ {
			if m := a.at(k); m != nil {
				return m
			}
		}
	}
	return nil
}

// goesOnTo gives the person of whom the sentence before an Arabic verb of travel speaks, where
// the verb opens its own and leaves its subject out: … بدأ المبعوث جولته. ووصل إلى صنعاء أمس.
func (a *analysis) goesOnTo(h *happening) *mention {
	if a.lang.Code != "ar" || h.typ != record.Visit || h.nominal || h.verb.and == "" && h.pos == a.sentences[h.sent].First || h.verb.Plural || h.verb.Feminine || h.passive || h.sent == 0 || !a.opensSentence(h) || a.toldBySpeaker(h) {
		return nil
	}
	if a.sentences[h.sent-1].noise != "" || a.someoneBehind(h) {
		return nil
	}
	s := a.sentences[h.sent-1]
	for j := s.First; j < s.Last; j++ {
		m := a.at(j)
		if m == nil {
			continue
		}
		if m.typ == record.Official && !m.anonymous && m.prefix == "" && !a.afterPreposition(m.first) {
			return m
		}
		j = m.last - 1
	}
	return nil
}

// someoneBehind reports a word behind an Arabic verb of travel that may be its subject: one
// that is neither a place nor a time nor hangs on a preposition, or a person further on.
func (a *analysis) someoneBehind(h *happening) bool {
	plain := true // no mark or other verb since the verb
	for j := h.last; j < a.sentences[h.sent].Last; j++ {
		m := a.at(j)
		switch {
		case m != nil && (locates(m) || a.afterPreposition(j) || !plain && m.typ != record.Official):
			j = m.last - 1
		case m != nil:
			return true
		case a.tok(j).Kind == text.Punct && !a.tok(j).Is(`"`):
			plain = false
		case !plain || a.tok(j).Kind != text.Word || a.isTime(j) || a.closed(j) || a.afterPreposition(j) || hasArticle(a.strict(j)):
		default:
			v, ok := a.finite(j)
			if !ok || v.and == "" && v.Tense == pack.Past {
				return true
			}
			plain = false
		}
	}
	return false
}
