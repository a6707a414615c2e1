package extract

import (
	"slices"

	"isnad/extract/record"
)

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
		if a.ownMen(s, h.pos) && (!a.inWords(h) || a.namedAsSource(h)) {
			if before := a.ownersBefore(h, s.first); len(before) > 0 {
				s.mentions = before
			}
		}
	}
	if role == "agent" && len(s.mentions) == 0 && a.lang.InAny(s.pronoun, "thing-pronouns") && h.typ == record.Attack {
		if m := a.itself(h, s.first); m >= 0 {
			s.mentions = []int{m}
		}
	}
	if role == "agent" && len(s.mentions) == 0 && (h.typ == record.Attack || h.typ == record.Seizure || h.typ == record.Interception) {
		a.plainDoer(h, s)
	}
	for _, k := range s.mentions {
		if h.trigger.Has("falls") && a.mentions[k].typ == record.Official {
			a.arrives(h)
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

// namedAsSource reports that who speaks of a deed is named behind it only as its source, so that a
// pronoun before it is another's: its men attacked the post, according to the army.
func (a *analysis) namedAsSource(h *happening) bool {
	k := a.covering(h)
	return k >= 0 && a.cues[k].verb == nil && a.cues[k].pos > h.pos
}

// inWords reports that somebody's words tell of a deed, be it to deny it.
func (a *analysis) inWords(h *happening) bool {
	return slices.ContainsFunc(a.cues, func(c cue) bool { return c.sent == h.sent && c.from <= h.pos && h.pos < c.to })
}

// arrives makes of what weapons do, where a person is its subject, the visit that its verb
// tells of else: the minister landed in X.
func (a *analysis) arrives(h *happening) {
	for _, t := range a.lang.VerbTriggers(h.verb.lemma) {
		if t.Trigger.Type == string(record.Visit) {
			h.typ, h.subkind, h.rule, h.trigger = record.Visit, t.Trigger.Subkind, t.Trigger.Rule, t.Trigger
		}
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
		if a.spelt(j).InAny("possessives") {
			in, _ := a.lang.In("parts", s.noun)
			return in || s.noun == "" || a.nounOfName(j+1)
		}
	}
	if a.spelt(s.first - 1).InAny("possessives") {
		in, _ := a.lang.In("parts", s.noun)
		return in
	}
	return false
}

// bodyWithin gives the body that a person's description names: the Houthi spokesman.
func (a *analysis) bodyWithin(person int) []int {
	x := &a.mentions[person]
	for _, i := range a.inSent[a.sentenceOf(x.first)] {
		if m := &a.mentions[i]; m.parent == person && isBody(m) && m.typ != record.Country {
			return []int{i}
		}
	}
	return nil
}

// ownSpeaker gives the speakers of the cue that tells of a happening whose doer
// is a pronoun; it and they are no person's.
func (a *analysis) ownSpeaker(h *happening, pronoun string) []int {
	for k := len(a.cues) - 1; k >= 0; k-- {
		c := &a.cues[k]
		if c.sent != h.sent || !speaks(c.class) || len(c.sources) == 0 || h.pos < c.from || h.pos >= c.to {
			continue
		}
		if t := a.mentions[c.sources[0]].typ; t == record.Official && !a.lang.InAny(pronoun, "speakers-pronouns") {
			m := &a.mentions[c.sources[0]]
			if m.body >= 0 {
				return []int{m.body}
			}
			return a.bodyWithin(c.sources[0])
		}
		if pronoun != "" && c.pos > h.pos && !hasArms(&a.mentions[c.sources[0]]) {
			return nil // it fired shells, the ambulance service said
		}
		return c.sources
	}
	return nil
}

// hasArms reports a body that may do what news tells of war: a group, a state, an army, those
// who command one.
func hasArms(m *mention) bool {
	if m.typ != record.Actor {
		return true
	}
	kind := m.kind
	if m.entry != nil {
		kind = m.entry.Kind
	}
	switch kind {
	case "army", "command", "ministry", "coalition", "alliance", "security", "police", "government":
		return true
	}
	return false
}
