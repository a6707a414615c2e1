package extract

import (
	"slices"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// englishClauseEnd ends the clause of a happening where the next begins: at a
// relative pronoun, at the subject of the next verb, or at a verb that "and" joins.
func (a *analysis) englishClauseEnd(h *happening, to int) int {
	start := h.last
	if h.noun >= h.last {
		start = h.noun + 1
	}
	for j := h.pos - 1; h.nominal && j > h.pos-5 && a.strict(j) != "for" && a.at(j) == nil; j-- { // blamed the attack on X
		if v, ok := a.reading(j, func(verb) bool { return true }); ok {
			if a.lang.InAny(v.lemma, "laying-blame") {
				return start
			}
		}
	}
	for j := start; j < to; j++ {
		if a.at(j) != nil {
			j = a.at(j).last - 1
			continue
		}
		switch w := a.strict(j); {
		case a.spelt(j).InAny("clause-breaks") || w == "after" && !a.isTimeWord(j+1):
			return j
		case a.tellsPast(j) && !a.auxiliary(j):
			v, ok := a.reading(j, func(v verb) bool { return v.Tense == pack.Past || v.Tense == pack.Participle })
			if !ok {
				v, ok = a.finiteWord(j)
			}
			if !ok {
				continue
			}
			aux := false
			for k := j - 1; k > j-4 && k > start; k-- {
				aux = aux || a.spelt(k).Is("aux")
			}
			if !aux && (a.englishPassive(j, v) || a.spelt(j+1).Is("prep") && a.at(j-1) == nil && !a.spelt(j-1).Is("conj", "adv") && len(a.lang.VerbCues(v.lemma)) == 0) {
				continue // a base used by, a statement posted on
			}
			if a.joint(j-1) || a.joint(j+1) {
				continue // half-built
			}
			s := a.subjectOf(j, start)
			if a.objectOf(start, s.first) && len(s.mentions) == 0 && s.pronoun == "" {
				continue
			}
			if s.first < j && s.first >= start && (s.noun != "" || s.pronoun != "" || len(s.mentions) > 0) {
				return s.first
			}
			return j
		}
	}
	return to
}

// objectOf reports that only a noun's own small words stand between a verb and
// token i, so that the noun at i is the verb's object and no new subject.
func (a *analysis) objectOf(start, i int) bool {
	for j := start; j < i; j++ {
		if t := a.tok(j); a.at(j) != nil || t.Kind == text.Punct && !a.joint(j) || t.Kind == text.Word && a.lang.Closed(t.Strict) && !a.lang.Is(t.Strict, "det", "num", "quant", "dir", "prep") {
			return false
		}
	}
	return i >= start
}

// namesObject reports a name that stands beside the plain noun of a verb's
// object: killed its rider, X.
func (a *analysis) namesObject(h *happening, m *mention) bool {
	if !a.tok(m.first-1).Is(",") || m.first-h.last > 7 {
		return false
	}
	for j := h.last; j < m.first-1; j++ {
		if t := a.tok(j); a.at(j) != nil || t.Kind != text.Word || a.lang.Is(t.Strict, "prep", "sub", "conj", "rel") || a.tellsPast(j) {
			return false
		}
	}
	return m.first-1 > h.last
}

// byPreposition files the names behind with, to and of where they have a role
// of their own.
func (a *analysis) byPreposition(h *happening, noun int) {
	from := max(h.last, noun+1)
	for j := h.last; j < h.to; j++ {
		m := a.at(j)
		if m == nil {
			if a.tok(j).Is(",") && j > from+8 {
				return
			}
			continue
		}
		if !h.nominal && !h.passive && m.typ == record.Official && (h.typ == record.Attack || h.typ == record.Seizure) && a.namesObject(h, m) {
			a.give(h, a.outer[j], "target")
			j = m.last - 1
			continue
		}
		p := a.prepositionBefore(m.first)
		if p < h.pos {
			p = -1
		}
		w := a.strict(p)
		if p < 0 {
			w = ""
		}
		switch {
		case h.typ == record.Meeting && w == "with" && maySpeak(m.typ):
			a.give(h, a.outer[j], "target")
		case h.typ == record.Visit && w == "for" && p == h.last && locates(m):
			a.give(h, a.outer[j], "target")
		case h.typ == record.Visit && a.lang.InAny(w, "visit-places") && m.typ != record.Official && p <= from+4:
			a.give(h, a.outer[j], "target")
		case !h.nominal && w == "of" && locates(m):
			k := p - 1
			for k > h.pos && (a.tok(k).Kind != text.Word || !a.spelt(k).Closed() || a.spelt(k).Is("det", "dir", "num", "quant")) {
				k--
			}
			if a.at(k) != nil {
				break
			}
			switch role := a.spelt(k).Role(); {
			case k <= h.last-1 && h.typ != record.Interception:
				a.give(h, a.outer[j], "target")
			case role == "place", role == "target":
				a.give(h, a.outer[j], role)
			}
		case h.nominal && w == "of" && p == h.last:
			if in, _ := a.spelt(h.pos).In("target-nouns"); in {
				a.give(h, a.outer[j], "target")
			}
		case h.nominal && a.lang.InAny(w, "fought-over") && h.typ == record.Attack && m.typ == record.Town:
			a.give(h, a.outer[j], "place")
		}
		j = m.last - 1
	}
}

// byOther reports a name behind "by" that stands to another verb than that of an act of
// force: hit a clinic run by the charity.
func (a *analysis) byOther(m *mention, h *happening) bool {
	p := a.prepositionBefore(m.first)
	if a.lang.Code != "en" || p-1 < h.last || a.strict(p) != "by" || a.at(p-1) != nil || h.noun == p-1 {
		return false
	}
	v, ok := a.reading(p-1, func(v verb) bool { return v.Tense == pack.Past || v.Tense == pack.Participle })
	if !ok || a.lang.InAny(v.lemma, "launching") || len(a.lang.VerbCues(v.lemma)) > 0 {
		return false
	}
	return !slices.ContainsFunc(a.lang.VerbTriggers(v.lemma), func(t pack.VerbTrigger) bool {
		return happened(t.Trigger) || t.Trigger.Type == string(h.typ)
	})
}
