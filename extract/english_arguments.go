package extract

import (
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
			switch v.lemma {
			case "blame", "pin", "lay", "attribute", "ascribe":
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
		case w == "who" || w == "which" || w == "whose" || w == "where" || w == "while" || w == "after" && !a.isTimeWord(j+1):
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

// englishNounHead reports that the noun at i heads its phrase: strike, but not
// strike group, rocket attack drill or to strike.
func (a *analysis) englishNounHead(i int) bool {
	if i+1 < len(a.doc.Tokens) && a.tok(i+1).Kind == text.Word && a.outer[i+1] < 0 {
		s := a.strict(i + 1)
		if in, _ := a.lang.In("parts", s); in || a.nounOfName(i+1) && a.lang.Anonymous(s) == nil {
			return false
		}
		if s == "group" || s == "force" || s == "plan" || s == "plans" || s == "drill" || s == "capability" || s == "capabilities" {
			return false
		}
	}
	if a.joint(i+1) || i > 0 && a.joint(i-1) && a.strict(i) == "off" {
		return false
	}
	switch s := a.strict(i - 1); {
	case s == "to", s == "not", a.lang.Is(s, "modal", "pron") && !a.determiner(i-1):
		return false
	}
	return true
}

// englishDefinite reports that the noun at i points back: the attack, that raid,
// the second such strike.
func (a *analysis) englishDefinite(i int) bool {
	for j := i - 1; j >= 0 && j >= i-5; j-- {
		switch a.strict(j) {
		case "the", "that", "this", "these", "those", "its", "their", "his", "such":
			return true
		case "a", "an", "another", "any", "no", "of", "in", "on", "by", "and", "against", "for", "from", "with":
			return false
		}
		if t := a.tok(j); t.Kind == text.Punct && !a.joint(j) {
			return false
		}
	}
	return false
}

// englishSubject gives a happening what stands before its verb or noun, and the
// names that English joins by prepositions of their own (talks with, visit to,
// the killing of).
func (a *analysis) englishSubject(h *happening) {
	if h.nominal {
		a.beforeNoun(h, h.pos)
		a.visitorAround(h)
	} else {
		a.verbSubject(h)
	}
	noun := h.pos
	if h.noun >= h.last {
		noun = h.noun
		if a.spelt(noun).NounTrigger() != nil {
			a.beforeNoun(h, noun)
			h.nominal = h.nominal || a.englishDefinite(noun)
			h.definite = h.nominal // carried out the strike: one told before
		}
	}
	a.byPreposition(h, noun)
}

func (a *analysis) verbSubject(h *happening) {
	s := a.subjectOf(h.pos, a.sentences[h.sent].First)
	role := "agent"
	if h.passive && len(s.mentions) == 0 && (s.pronoun == "it" || s.pronoun == "they") && h.typ == record.Attack && !h.trigger.Has("fires") {
		s.mentions = a.ownSpeaker(h, s.pronoun) // said it was bombed by X
	}
	if h.passive && len(s.mentions) == 0 && s.of >= 0 {
		s.mentions = []int{s.of}
	}
	if h.passive && h.typ != record.Visit {
		role = "target"
	}
	if (h.typ == record.Visit || h.typ == record.Meeting) && (s.pronoun == "he" || s.pronoun == "she") {
		if m := a.traveller(h); m >= 0 {
			s.mentions = []int{m}
		}
	}
	if role == "agent" && len(s.mentions) == 0 && h.typ != record.Visit && h.typ != record.Meeting && (s.pronoun != "" || a.ownMen(s, h.pos)) {
		s.mentions = a.ownSpeaker(h, s.pronoun)
	}
	for _, k := range s.mentions {
		if h.trigger.Has("falls") && a.mentions[k].typ == record.Official {
			h.typ, h.rule, h.subkind = record.Visit, "visit-travel", "arrival"
		}
	}
	for _, k := range s.mentions {
		m := &a.mentions[k]
		switch {
		case role == "agent" && !maySpeak(m.typ):
			if h.typ == record.Explosion {
				a.give(h, k, "target")
			}
		case h.typ == record.Explosion:
			a.give(h, k, "target")
		default:
			a.give(h, k, role)
		}
	}
	if h.from > s.first && s.first < h.pos && len(s.mentions) > 0 {
		h.from = s.first
	}
}

// traveller gives the person whom he or she stands for in a visit: the last who
// travelled or met somebody, or with whom the sentence before opens.
func (a *analysis) traveller(h *happening) int {
	for k := len(a.happenings) - 1; k >= 0 && h.sent-a.happenings[k].sent <= 1; k-- {
		p := &a.happenings[k]
		if p.typ != record.Visit && p.typ != record.Meeting {
			continue
		}
		for _, m := range p.agents {
			if a.mentions[m].typ == record.Official {
				return m
			}
		}
	}
	return a.topicPerson(h.sent - 1)
}

// ownMen reports a subject like "its forces", which stands for the speaker.
func (a *analysis) ownMen(s subject, v int) bool {
	for j := s.first; j < v; j++ {
		switch a.strict(j) {
		case "its", "their", "our", "his":
			in, _ := a.lang.In("parts", s.noun)
			return in || s.noun == "" || a.nounOfName(j+1)
		}
	}
	switch a.strict(s.first - 1) {
	case "its", "their", "our":
		in, _ := a.lang.In("parts", s.noun)
		return in
	}
	return false
}

// ownSpeaker gives the speakers of the cue that tells of a happening whose doer
// is a pronoun; it and they are no person's.
func (a *analysis) ownSpeaker(h *happening, pronoun string) []int {
	for k := len(a.cues) - 1; k >= 0; k-- {
		c := &a.cues[k]
		if c.sent != h.sent || !speaks(c.class) || len(c.sources) == 0 || h.pos < c.from || h.pos >= c.to {
			continue
		}
		if t := a.mentions[c.sources[0]].typ; t == record.Official && pronoun != "he" && pronoun != "she" && pronoun != "we" {
			m := &a.mentions[c.sources[0]]
			if m.body >= 0 {
				return []int{m.body}
			}
			return nil
		}
		return c.sources
	}
	return nil
}

// beforeNoun reads the names and nationalities that stand before the noun of a
// happening: an Israeli air strike, JNIM's raid, the Harem attack.
func (a *analysis) beforeNoun(h *happening, noun int) {
	for j := noun - 1; j >= a.sentences[h.sent].First && j >= noun-6; j-- {
		if m := a.at(j); m != nil {
			switch m.typ {
			case record.Group, record.Actor, record.Country:
				a.give(h, a.outer[j], "agent")
			case record.Base:
				a.give(h, a.outer[j], "target")
			case record.Town:
				a.give(h, a.outer[j], "place")
			case record.Official:
				if a.possessive(m.last) {
					a.give(h, a.outer[j], "agent")
				}
			}
			return
		}
		if a.nationality(j) {
			e := a.catalog.Nationality(a.strict(j))
			for _, x := range a.entities {
				if x.entry == e {
					h.nation = x
				}
			}
			return
		}
		t := a.tok(j)
		if a.possessive(j) || a.joint(j) || t.Kind == text.Word && (!a.lang.Closed(t.Strict) && !a.tellsPast(j) || a.lang.Is(t.Strict, "num", "quant")) {
			continue
		}
		return
	}
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
		case h.typ == record.Visit && (w == "to" || w == "into" || w == "at" || w == "in") && m.typ != record.Official && p <= from+4:
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
		case h.nominal && (w == "of" || w == "between") && h.typ == record.Attack && m.typ == record.Town:
			a.give(h, a.outer[j], "place")
		}
		j = m.last - 1
	}
}
