package extract

import "isnad/extract/record"

// englishBehind reads a phrase of blame whose subject is a pronoun of the speaker, or his
// own men, as his own claim: the group said it was behind the bombing. It reports whether the
// subject is such a pronoun; nobody is accused then.
func (a *analysis) englishBehind(c *cue) bool {
	if a.lang.Code != "en" || c.verb != nil {
		return false
	}
	s := a.subjectOf(c.pos, a.sentences[c.sent].First)
	if a.spelt(c.pos).InAny("subject-pronouns") { // it did it
		s.pronoun = a.strict(c.pos)
	}
	switch s.pronoun {
	case "it", "they", "we":
	default:
		if len(s.mentions) > 0 || !a.ownMen(s, c.pos) {
			return false
		}
	}
	over := a.speakerOver(c)
	if ev := a.eventOfBlame(c, c.last); over >= 0 && ev >= 0 {
		a.claimBehind(c, &a.cues[over], ev)
	}
	return true
}

// claimBehind makes the claim of the bodies that speak over a cue, and of those in
// whose name a person speaks.
func (a *analysis) claimBehind(c, over *cue, ev int) {
	for _, sp := range a.ids(over.sources) {
		body := sp
		if a.entities[sp].typ == record.Official {
			if body = a.bodyOf(sp); body < 0 || !a.speaksFor(sp) {
				continue
			}
		}
		st := &statement{kind: record.Claim, speaker: body, via: a.ids(over.via), event: ev, certainty: record.Certain, polarity: record.Positive, rule: "claim-behind", cue: a.cueWords(c)}
		st.from, st.to = a.cueQuote(over)
		a.statements = append(a.statements, st)
		a.events[ev].agents = appendNew(a.events[ev].agents, body)
	}
}

// eventOfBlame gives the event that a cue of blame is about: the first one behind
// token from in its sentence, or else the one told last.
func (a *analysis) eventOfBlame(c *cue, from int) int {
	for i := range a.happenings {
		if h := &a.happenings[i]; h.event >= 0 && h.sent == c.sent && h.pos > from {
			return h.event
		}
	}
	return a.eventBefore(c)
}
