package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// performer gives a verbal noun that completes a verb the doer whom that verb names:
// ردت إيران بقصف القاعدة, تمكنت القوات من استهداف, اتهمت الحكومة الحركة بقصف.
func (a *analysis) performer(h *happening) {
	if !h.nominal || len(h.agents) > 0 || h.nation != nil || h.typ == record.Visit || h.typ == record.Meeting || h.typ == record.Explosion || hasArticle(a.bare(h.pos)) {
		return
	}
	first := a.sentences[h.sent].First
	j := h.pos - 1
	if !strings.HasPrefix(a.bare(h.pos), "ب") && !a.known(j).Is("prep") {
		return
	}
	var near, far *mention // nearest to the noun, nearest to the verb
	for ; j >= first && j >= h.pos-16; j-- {
		if m := a.at(j); m != nil {
			if near == nil {
				near = m
			}
			far, j = m, m.first
			continue
		}
		if t := a.tok(j); t.Kind == text.Punct && !t.Is(`"`) && !t.Is("(") && !t.Is(")") {
			return
		}
		if a.known(j).Is("sub") {
			return
		}
		v, ok := a.finite(j)
		if subject := a.at(j + 1); !ok || !a.verbHere(j) && (subject == nil || !maySpeak(subject.typ) || subject.prefix != "") || a.isTime(j) {
			continue // رد as a verb has its subject right behind
		}
		for _, c := range a.lang.VerbCues(v.lemma) {
			if c.Cue.Class == "accusation" && near != nil && near != far && maySpeak(near.typ) {
				a.give(h, a.outer[near.first], "agent")
				return
			}
		}
		v, ok = a.reading(j, func(v verb) bool {
			in, _ := a.lang.In("performing", v.lemma)
			return in && v.Finite() && !v.Passive
		})
		if !ok {
			return
		}
		if far == nil {
			if far = a.at(j - 1); far == nil || v.and != "" {
				return
			}
		} else if _, nouns := a.governor(far, j); nouns > 0 && !a.actsBetween(j+1, far.first) {
			return
		}
		if maySpeak(far.typ) {
			a.give(h, a.outer[far.first], "agent")
		}
		return
	}
}
