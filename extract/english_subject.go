package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// subjectReach is how many words before a verb its subject may stand, with the
// phrases and clauses that hang on it.
const subjectReach = 34

// subject is what stands before a verb as its doer or, in the passive, as what
// it was done to.
type subject struct {
	mentions []int
	pronoun  string // he, she, it, they, we, where one stands there
	noun     string // a plain noun that no name covers
	first    int    // token where it begins
	of       int    // the name behind "of" where the subject is a plain noun, or -1
}

// subjectOf finds the subject of the verb at token v by walking left over
// adverbs, auxiliaries, appositions and the phrases that hang on the noun.
func (a *analysis) subjectOf(v, first int) subject {
	s := subject{first: v, of: -1}
	governed := false
	for j := v - 1; j >= first && j >= v-subjectReach; {
		if m := a.at(j); m != nil {
			prep := a.prepositionBefore(m.first)
			if prep < first {
				prep = -1
			}
			if prep >= 0 && !a.partOf(prep) {
				if a.strict(prep) == "of" && (m.typ == record.Group || m.typ == record.Actor) {
					s.of = a.outer[j]
				}
				j, governed = prep-1, true
				if a.lang.Is(a.strict(j), "dir") || a.lang.Is(a.strict(j), "adv") {
					j--
				}
				continue
			}
			s.first = m.first
			s.mentions = a.joined(a.outer[j], first)
			return s
		}
		t := a.near(j)
		w := t.Strict
		switch {
		case t.Is(","):
			if k := a.opensInsert(j, first); k >= first {
				j = k - 1
				continue
			}
			return s
		case t.Is("-") && !a.joint(j):
			return s
		case t.Is(`"`) || t.Is(")") || t.Is("(") || t.Is("-") || t.Kind == text.Number:
			j--
			continue
		case t.Kind == text.Punct:
			return s
		case w == "he" || w == "she" || w == "it" || w == "they" || w == "we" || w == "i":
			s.pronoun, s.first = w, j
			return s
		case w == "who" || w == "which" || w == "that":
			k := j - 1
			if k >= first && a.near(k).Is(",") {
				k--
			}
			if m := a.at(k); m != nil {
				s.mentions, s.first = []int{a.outer[k]}, m.first
				if prep := a.prepositionBefore(m.first); prep >= first && w == "that" {
					s.mentions = nil
				}
			}
			return s
		case (w == "and" || w == "but" || w == "then") && !governed && s.noun == "":
			if p := a.verbBefore(j, first); p >= first {
				return a.subjectOf(p, first)
			}
			return s
		case a.tellsPast(j) && !governed && s.noun == "" && !a.auxiliary(j):
			return s
		case a.tellsPast(j) && s.noun != "" && !governed:
			return s // said rockets hit: the noun opens a clause of its own
		case a.tellsPast(j) && governed:
			governed, s.noun = false, "" // a reduced clause: two men interviewed by X said
		case a.lang.Is(w, "sub"):
			return s
		case a.lang.Is(w, "adv", "aux", "modal", "neg", "time", "det", "num", "quant", "part", "dem") || a.auxiliary(j):
			if a.determiner(j) && s.noun != "" && !governed {
				s.first = j
				if k := j - 1; k < first || a.near(k).Kind == text.Punct || a.lang.Is(a.strict(k), "sub", "conj") {
					return s
				}
			}
		case a.lang.Is(w, "prep"):
			governed, s.noun = true, ""
		case !a.lang.Closed(w):
			if s.noun == "" {
				s.noun, s.first = w, j
			}
			governed = false
		}
		j--
	}
	return s
}

// prepositionBefore returns the preposition that governs the name at i, or -1.
func (a *analysis) prepositionBefore(i int) int {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		t := a.near(j)
		if t.Is(`"`) || t.Kind == text.Number {
			continue
		}
		if t.Kind != text.Word || a.outer[j] >= 0 {
			return -1
		}
		w := t.Strict
		if a.lang.Is(w, "prep") && !a.lang.Is(w, "dir") || w == "near" || w == "off" || w == "outside" || w == "inside" || w == "around" {
			return j
		}
		if !a.lang.Is(w, "det", "num", "quant", "dir") && !a.modifier(j) && !a.nounOfName(j) {
			return -1
		}
	}
	return -1
}

// partOf reports that the preposition at p joins a noun of persons or machines
// to the body whose they are: fighters of X, troops from X.
func (a *analysis) partOf(p int) bool {
	switch a.strict(p) {
	case "of", "from":
		in, _ := a.lang.In("parts", a.strict(p-1))
		return in
	}
	return false
}

// joined collects a name and those before it that "and" or a comma joins to it.
func (a *analysis) joined(last, first int) []int {
	out := []int{last}
	for {
		m := &a.mentions[out[len(out)-1]]
		j := m.first - 1
		for j > first && a.determiner(j) {
			j--
		}
		if j <= first || a.strict(j) != "and" {
			return out
		}
		if a.near(j - 1).Is(",") {
			j--
		}
		p := a.at(j - 1)
		if p == nil || a.outer[j-1] == out[len(out)-1] || a.prepositionBefore(p.first) >= first {
			return out
		}
		out = append(out, a.outer[j-1])
	}
}

// opensInsert returns the comma that opens the insertion which the comma at j
// closes (X, which tracks militants, said; X, meanwhile, said), or -1.
func (a *analysis) opensInsert(j, first int) int {
	for k := j - 1; k > first && k > j-24; k-- {
		t := a.near(k)
		if t.Is(".") || t.Is(";") || t.Is(`"`) {
			return -1
		}
		if !t.Is(",") {
			continue
		}
		n := k + 1
		w := a.strict(n)
		if a.lang.Is(w, "rel", "adv", "det", "prep") || a.at(n) != nil || n+2 >= j || w == "usually" || w == "citing" || w == "speaking" {
			return k
		}
		if _, ok := a.reading(n, func(v verb) bool { return v.Tense == pack.Masdar || v.Tense == pack.Participle || v.Tense == pack.Past }); ok {
			return k
		}
		if a.modifier(n) || a.nounOfName(n) {
			return k
		}
		return -1
	}
	return -1
}

// verbBefore returns the verb before j in its clause, or -1.
func (a *analysis) verbBefore(j, first int) int {
	for k := j - 1; k >= first; k-- {
		if t := a.near(k); t.Is(".") || t.Is(";") {
			return -1
		}
		if a.outer[k] < 0 && a.tellsPast(k) && !a.auxiliary(k) && a.strict(k+1) != "by" && !(a.near(k+1).Is(",") && a.saysNext(k)) {
			return k
		}
		if a.lang.Is(a.strict(k), "sub") && a.strict(k) == "that" {
			return -1
		}
	}
	return -1
}

// tellsPast reports a word that is a verb in the past, or in the present and
// nothing else.
func (a *analysis) tellsPast(j int) bool {
	if j < 0 || a.outer[j] >= 0 {
		return false
	}
	if _, ok := a.reading(j, func(v verb) bool { return v.Tense == pack.Past || v.Tense == pack.Participle }); ok {
		return true
	}
	s := a.strict(j)
	return s == "says" || s == "say" || s == "denies" || s == "insists"
}

// englishPassive reports a passive: was hit, has been killed, or a participle
// with its doer: killed by.
func (a *analysis) englishPassive(i int, v verb) bool {
	if v.Tense != pack.Past && v.Tense != pack.Participle {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		w := a.strict(j)
		switch w {
		case "was", "were", "been", "being", "is", "are", "be", "got", "getting":
			return true
		case "had", "has", "have", "having":
			return false
		}
		if !a.lang.Is(w, "adv", "neg") && !strings.HasSuffix(w, "ly") {
			break
		}
	}
	for j := i + 1; j <= i+3 && j < len(a.doc.Tokens); j++ {
		if a.strict(j) == "by" {
			return true
		}
		if a.at(j) != nil || a.near(j).Kind != text.Word {
			break
		}
	}
	switch v.lemma { // missiles launched from
	case "fire", "launch", "shoot", "direct", "lob":
		if j := i + 1; a.lang.Is(a.strict(j), "prep") && a.at(i-1) == nil && a.near(i-1).Kind == text.Word && !a.lang.Closed(a.strict(i-1)) {
			if in, _ := a.lang.In("parts", a.strict(i-1)); in || a.lang.NounTrigger(a.strict(i-1)) != nil {
				return true
			}
		}
	}
	return v.Tense == pack.Participle
}

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
				aux = aux || a.lang.Is(a.strict(k), "aux")
			}
			if !aux && (a.englishPassive(j, v) || a.lang.Is(a.strict(j+1), "prep") && a.at(j-1) == nil && !a.lang.Is(a.strict(j-1), "conj", "adv") && len(a.lang.VerbCues(v.lemma)) == 0) {
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
		if t := a.near(j); a.at(j) != nil || t.Kind == text.Punct && !a.joint(j) || t.Kind == text.Word && a.lang.Closed(t.Strict) && !a.lang.Is(t.Strict, "det", "num", "quant", "dir", "prep") {
			return false
		}
	}
	return i >= start
}

// englishEventVerb reports a form that may tell of a happening beside the finite
// ones: participles, and gerunds in the past progressive or behind a comma.
func (a *analysis) englishEventVerb(i int, v verb) bool {
	if s := a.strict(i + 1); s == "back" || s == "out" && v.lemma != "carry" {
		if v.lemma == "hit" || v.lemma == "strike" || v.lemma == "fire" {
			return false // hit back at a charge
		}
	}
	switch v.lemma {
	case "land", "fall", "crash":
		if !a.weaponSubject(i, v) {
			return false
		}
	}
	switch v.Tense {
	case pack.Past:
		return !a.noSubject(i) && !a.describing(i)
	case pack.Participle:
		return true
	case pack.Present:
		if !a.inTitle(i) || a.sentenceInitial(i) {
			return false
		}
		if v.Plural {
			return a.at(i-1) != nil && a.at(i-1).typ != record.Town || strings.HasSuffix(a.strict(i-1), "s") && !a.possessive(i-1)
		}
		return a.lang.NounTrigger(a.strict(i)) == nil || a.at(i-1) != nil
	case pack.Masdar:
		if !strings.HasSuffix(a.strict(i), "ing") {
			return false
		}
		switch a.strict(i - 1) {
		case "was", "were", "been", ",", "after", "by":
			return a.near(i-1).Is(",") || a.strict(i+1) != "of"
		case "is", "are":
			return v.lemma == "visit" || v.lemma == "tour" || v.lemma == "meet"
		}
	}
	return false
}

// describing reports a participle that only describes the noun behind it: the
// wounded, of martyred soldiers, intercepted calls.
func (a *analysis) describing(i int) bool {
	s := a.strict(i - 1)
	if a.sentenceInitial(i) && a.near(i+1).Kind == text.Word && !a.lang.Closed(a.strict(i+1)) {
		return true
	}
	if a.determiner(i-1) && s != "that" && s != "which" && s != "all" && s != "both" && s != "half" && a.at(i-1) == nil {
		return true
	}
	return a.near(i-1).Kind == text.Word && a.at(i-1) == nil && (a.lang.Is(s, "prep") && s != "that" && s != "which" && !a.lang.Is(s, "adv", "time") || a.possessive(i-1)) && !a.lang.Is(a.strict(i+1), "prep", "det")
}

// weaponSubject reports a subject that falls or lands as weapons do, or a person
// who lands.
func (a *analysis) weaponSubject(i int, v verb) bool {
	first := i
	for _, s := range a.sentences {
		if i >= s.First && i < s.Last {
			first = s.First
		}
	}
	sub := a.subjectOf(i, first)
	for _, m := range sub.mentions {
		if a.mentions[m].typ == record.Official {
			return v.lemma == "land"
		}
	}
	if in, _ := a.lang.In("weapons", sub.noun); in {
		return true
	}
	return a.lang.Is(a.strict(i-1), "num")
}

// noSubject reports "no" before the subject of a verb: no soldier was killed.
func (a *analysis) noSubject(i int) bool {
	for j := i - 1; j >= 0 && j > i-7; j-- {
		t := a.near(j)
		switch t.Strict {
		case "no", "nobody", "neither", "none", "nor":
			return true
		}
		if t.Kind != text.Word || a.at(j) != nil && a.at(j).typ != record.Official && a.at(j).typ != record.Actor || a.lang.Is(t.Strict, "prep", "sub", "conj") {
			return false
		}
	}
	return false
}

// englishNounHead reports that the noun at i heads its phrase: strike, but not
// strike group, rocket attack drill or to strike.
func (a *analysis) englishNounHead(i int) bool {
	if i+1 < len(a.doc.Tokens) && a.near(i+1).Kind == text.Word && a.outer[i+1] < 0 {
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
		case "a", "an", "another", "of", "in", "on", "by", "and":
			return false
		}
		if t := a.near(j); t.Kind == text.Punct && !a.joint(j) {
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
	} else {
		a.verbSubject(h)
	}
	noun := h.pos
	if h.noun >= h.last {
		noun = h.noun
		if a.lang.NounTrigger(a.strict(noun)) != nil {
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
	if h.passive && len(s.mentions) == 0 && (s.pronoun == "it" || s.pronoun == "they") && h.typ == record.Attack && h.rule != "attack-rocket" {
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
		if h.rule == "attack-fell" && a.mentions[k].typ == record.Official {
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

// englishPassiveObject reports that what was fired or launched is the subject of a
// passive verb: rockets were fired.
func (a *analysis) englishPassiveObject(i int, v verb, nouns map[string]bool) bool {
	if nouns["minister"] { // received X, or was received by X
		for j := i + 1; j < i+7 && j < len(a.doc.Tokens); j++ {
			if m := a.at(j); m != nil {
				if m.typ == record.Official {
					return true
				}
				j = m.last - 1
			}
		}
		return false
	}
	if !a.englishPassive(i, v) {
		return false
	}
	for j := i - 1; j >= 0 && j > i-9; j-- {
		if nouns[a.strict(j)] {
			return true
		}
		if t := a.near(j); t.Is(".") || t.Is(";") || t.Kind == text.Break {
			return false
		}
	}
	return false
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
		t := a.near(j)
		if a.possessive(j) || a.joint(j) || t.Kind == text.Word && (!a.lang.Closed(t.Strict) && !a.tellsPast(j) || a.lang.Is(t.Strict, "num", "quant")) {
			continue
		}
		return
	}
}

// namesObject reports a name that stands beside the plain noun of a verb's
// object: killed its rider, X.
func (a *analysis) namesObject(h *happening, m *mention) bool {
	if !a.near(m.first-1).Is(",") || m.first-h.last > 7 {
		return false
	}
	for j := h.last; j < m.first-1; j++ {
		if t := a.near(j); a.at(j) != nil || t.Kind != text.Word || a.lang.Is(t.Strict, "prep", "sub", "conj", "rel") || a.tellsPast(j) {
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
			if a.near(j).Is(",") && j > from+8 {
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
			for k > h.pos && (a.near(k).Kind != text.Word || !a.lang.Closed(a.strict(k)) || a.lang.Is(a.strict(k), "det", "dir", "num", "quant")) {
				k--
			}
			if a.at(k) != nil {
				break
			}
			switch role := a.lang.Role(a.strict(k)); {
			case k <= h.last-1 && h.typ != record.Interception:
				a.give(h, a.outer[j], "target")
			case role == "place", role == "target":
				a.give(h, a.outer[j], role)
			}
		case h.nominal && w == "of" && p == h.last:
			if in, _ := a.lang.In("target-nouns", a.strict(h.pos)); in {
				a.give(h, a.outer[j], "target")
			}
		case h.nominal && (w == "of" || w == "between") && h.typ == record.Attack && m.typ == record.Town:
			a.give(h, a.outer[j], "place")
		}
		j = m.last - 1
	}
}
