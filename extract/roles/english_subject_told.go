package roles

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/names/english"
	"isnad/extract/record"
	"isnad/extract/sources"
)

// englishSubject gives a happening what stands before its verb or noun, and the
// names that English joins by prepositions of their own (talks with, visit to,
// the killing of).
func englishSubject(a *analysis.Article, h *analysis.Happening) {
	if h.Nominal {
		beforeNoun(a, h, h.Pos)
		visitorAround(a, h)
	} else {
		verbSubject(a, h)
	}
	noun := h.Pos
	if h.Noun >= h.Last {
		noun = h.Noun
		if a.Spelt(noun).NounTrigger() != nil {
			beforeNoun(a, h, noun)
			h.Nominal = h.Nominal || EnglishDefinite(a, noun)
			h.Definite = h.Nominal // carried out the strike: one told before
		}
	}
	byPreposition(a, h, noun)
}

func verbSubject(a *analysis.Article, h *analysis.Happening) {
	s := cues.SubjectOf(a, h.Pos, a.Sentences[h.Sent].First)
	role := "agent"
	if h.Passive && len(s.Mentions) == 0 && (s.Pronoun == "it" || s.Pronoun == "they") && h.Type == record.Attack && !h.Trigger.Has("fires") {
		s.Mentions = ownSpeaker(a, h, s.Pronoun) // said it was bombed by X
	}
	if h.Passive && len(s.Mentions) == 0 && s.Of >= 0 {
		s.Mentions = []int{s.Of}
	}
	if h.Passive && h.Type != record.Visit {
		role = "target"
	}
	if (h.Type == record.Visit || h.Type == record.Meeting) && (s.Pronoun == "he" || s.Pronoun == "she") {
		if m := traveller(a, h); m >= 0 {
			s.Mentions = []int{m}
		}
	}
	if role == "agent" && len(s.Mentions) == 0 && h.Type != record.Visit && h.Type != record.Meeting && (s.Pronoun != "" || OwnMen(a, s, h.Pos)) {
		s.Mentions = ownSpeaker(a, h, s.Pronoun)
		if OwnMen(a, s, h.Pos) && (!inWords(a, h) || namedAsSource(a, h)) {
			if before := ownersBefore(a, h, s.First); len(before) > 0 {
				s.Mentions = before
			}
		}
	}
	if role == "agent" && len(s.Mentions) == 0 && a.Lang.InAny(s.Pronoun, "thing-pronouns") && h.Type != record.Explosion && h.Type != record.Visit && h.Type != record.Meeting {
		if m := itself(a, h, s.First); m >= 0 {
			s.Mentions = []int{m}
		}
	}
	if role == "agent" && len(s.Mentions) == 0 && (h.Type == record.Attack || h.Type == record.Seizure || h.Type == record.Interception) {
		if m := whoseMen(a, h, s); m >= 0 {
			s.Mentions = []int{m}
		} else {
			plainDoer(a, h, s)
		}
	}
	for _, k := range s.Mentions {
		if h.Trigger.Has("falls") && a.Mentions[k].Type == record.Official {
			arrives(a, h)
		}
	}
	for _, k := range s.Mentions {
		m := &a.Mentions[k]
		switch {
		case role == "agent" && !analysis.MaySpeak(m.Type):
			if h.Type == record.Explosion {
				give(a, h, k, "target")
			}
		case h.Type == record.Explosion:
			give(a, h, k, "target")
		default:
			give(a, h, k, role)
		}
	}
	if h.From > s.First && s.First < h.Pos && len(s.Mentions) > 0 {
		h.From = s.First
	}
}

// namedAsSource reports that who speaks of a deed is named behind it only as its source, so that a
// pronoun before it is another's: its men attacked the post, according to the army.
func namedAsSource(a *analysis.Article, h *analysis.Happening) bool {
	k := a.Covering(h)
	return k >= 0 && a.Cues[k].Verb == nil && a.Cues[k].Pos > h.Pos
}

// inWords reports that somebody's words tell of a deed, be it to deny it.
func inWords(a *analysis.Article, h *analysis.Happening) bool {
	return slices.ContainsFunc(a.Cues, func(c analysis.Cue) bool { return c.Sent == h.Sent && c.From <= h.Pos && h.Pos < c.To })
}

// arrives makes of what weapons do, where a person is its subject, the visit that its verb
// tells of else: the minister landed in X.
func arrives(a *analysis.Article, h *analysis.Happening) {
	for _, t := range a.Lang.VerbTriggers(h.Verb.Lemma) {
		if t.Trigger.Type == string(record.Visit) {
			h.Type, h.Subkind, h.Rule, h.Trigger = record.Visit, t.Trigger.Subkind, t.Trigger.Rule, t.Trigger
		}
	}
}

// traveller gives the person whom he or she stands for in a visit: the last who
// travelled or met somebody, or with whom the sentence before opens.
func traveller(a *analysis.Article, h *analysis.Happening) int {
	for k := len(a.Happenings) - 1; k >= 0 && h.Sent-a.Happenings[k].Sent <= 1; k-- {
		p := &a.Happenings[k]
		if p.Type != record.Visit && p.Type != record.Meeting {
			continue
		}
		for _, m := range p.Agents {
			if a.Mentions[m].Type == record.Official {
				return m
			}
		}
	}
	return sources.TopicPerson(a, h.Sent-1)
}

// OwnMen reports a subject like "its forces", which stands for the speaker.
func OwnMen(a *analysis.Article, s cues.Subject, v int) bool {
	for j := s.First; j < v; j++ {
		if a.Spelt(j).InAny("possessives") {
			in, _ := a.Lang.In("parts", s.Noun)
			return in || s.Noun == "" || english.NounOfName(a, j+1)
		}
	}
	if a.Spelt(s.First - 1).InAny("possessives") {
		in, _ := a.Lang.In("parts", s.Noun)
		return in
	}
	return false
}

// bodyWithin gives the body that a person's description names: the Houthi spokesman.
func bodyWithin(a *analysis.Article, person int) []int {
	x := &a.Mentions[person]
	for _, i := range a.InSent[a.SentenceOf(x.First)] {
		if m := &a.Mentions[i]; m.Parent == person && analysis.IsBody(m) && m.Type != record.Country {
			return []int{i}
		}
	}
	return nil
}

// ownSpeaker gives the speakers of the cue that tells of a happening whose doer
// is a pronoun; it and they are no person's.
func ownSpeaker(a *analysis.Article, h *analysis.Happening, pronoun string) []int {
	for k := len(a.Cues) - 1; k >= 0; k-- {
		c := &a.Cues[k]
		if c.Sent != h.Sent || !analysis.Speaks(c.Class) || len(c.Sources) == 0 || h.Pos < c.From || h.Pos >= c.To {
			continue
		}
		if t := a.Mentions[c.Sources[0]].Type; t == record.Official && !a.Lang.InAny(pronoun, "speakers-pronouns") {
			m := &a.Mentions[c.Sources[0]]
			if m.Body >= 0 {
				return []int{m.Body}
			}
			return bodyWithin(a, c.Sources[0])
		}
		if pronoun != "" && c.Pos > h.Pos && !cues.HasArms(&a.Mentions[c.Sources[0]]) {
			return nil // it fired shells, the ambulance service said
		}
		return c.Sources
	}
	return nil
}
