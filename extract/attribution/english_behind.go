package attribution

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/entities"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// englishBehind reads a phrase of blame whose subject is a pronoun of the speaker, or his
// own men, as his own claim: the group said it was behind the bombing. It reports whether the
// subject is such a pronoun; nobody is accused then.
func englishBehind(a *analysis.Article, c *analysis.Cue) bool {
	if a.Lang.Code != "en" || c.Verb != nil {
		return false
	}
	s := cues.SubjectOf(a, c.Pos, a.Sentences[c.Sent].First)
	if a.Spelt(c.Pos).InAny("subject-pronouns") { // it did it
		s.Pronoun = a.Strict(c.Pos)
	}
	switch s.Pronoun {
	case "it", "they", "we":
	default:
		if len(s.Mentions) > 0 || !roles.OwnMen(a, s, c.Pos) {
			return false
		}
	}
	over := speakerOver(a, c)
	if ev := eventOfBlame(a, c, c.Last); over >= 0 && ev >= 0 {
		claimBehind(a, c, &a.Cues[over], ev)
	}
	return true
}

// claimBehind makes the claim of the bodies that speak over a cue, and of those in
// whose name a person speaks.
func claimBehind(a *analysis.Article, c, over *analysis.Cue, ev int) {
	for _, sp := range a.EntitiesOf(over.Sources) {
		body := sp
		if a.Entities[sp].Type == record.Official {
			if body = entities.BodyOf(a, sp); body < 0 || !entities.SpeaksFor(a, sp) {
				continue
			}
		}
		st := &analysis.Statement{Kind: record.Claim, Speaker: body, Via: a.EntitiesOf(over.Via), Event: ev, Certainty: record.Certain, Polarity: record.Positive, Rule: "claim-behind", Cue: a.CueWords(c)}
		st.From, st.To = CueQuote(a, over)
		a.Statements = append(a.Statements, st)
		a.Events[ev].Agents = analysis.AppendNew(a.Events[ev].Agents, body)
	}
}

// eventOfBlame gives the event that a cue of blame is about: the first one behind
// token from in its sentence, or else the one told last.
func eventOfBlame(a *analysis.Article, c *analysis.Cue, from int) int {
	for i := range a.Happenings {
		if h := &a.Happenings[i]; h.Event >= 0 && h.Sent == c.Sent && h.Pos > from {
			return h.Event
		}
	}
	return EventBefore(a, c)
}
