package attribution

import (
	"slices"

	"isnad/extract/accused"
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/entities"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/speech"
)

// accuse makes the statement of an accusation: the accused is the first name
// behind the accuser, with those joined to it.
func accuse(a *analysis.Article, k int) {
	c := &a.Cues[k]
	if englishBehind(a, c) || cues.DeniedBlame(a, c) {
		return
	}
	if accused.Mutual(a, c) {
		accuseEachOther(a, c)
		return
	}
	accused, from := accused.Whom(a, c)
	own := laidOnOwn(a, c)
	if len(accused) == 0 && !own {
		return
	}
	ev := eventOfBlame(a, c, from)
	accusers := a.EntitiesOf(c.Sources)
	if len(accusers) == 0 && c.Unknown && ev >= 0 && !own {
		accusers = []int{-1} // somebody whom no name tells: the article says that they were accused
	}
	for _, sp := range accusers {
		if own {
			claimByOwn(a, c, sp, ev)
			continue
		}
		for _, x := range accused {
			if a.Lang.Code == "en" && c.Verb == nil && sp >= 0 && (sp == x || entities.BodyOf(a, sp) == x && entities.SpeaksFor(a, sp)) {
				claimByOwn(a, c, x, ev) // its spokesman said the group was behind the attack
				continue
			}
			if sp == x || ofItsOwn(a, sp, x) {
				continue
			}
			accuseOf(a, c, sp, x, ev)
		}
	}
}

// ofItsOwn reports an accuser that is a body of the state that it is taken to accuse.
func ofItsOwn(a *analysis.Article, sp, x int) bool {
	if sp < 0 {
		return false
	}
	e := a.Entities[sp]
	return e.Type == record.Actor && e.Nation != nil && e.Nation == a.Entities[x].Entry
}

// blame reads "X is the one who" and "X's hand in it", within what somebody
// says, as an accusation of X; of oneself ("we are the ones who") as a claim.
func blame(a *analysis.Article, k int) {
	c := &a.Cues[k]
	if c.Class != "blame" && c.Class != "own" {
		return
	}
	if belongs(a, c) {
		return
	}
	over := speakerOver(a, c)
	ev := EventBefore(a, c)
	if over < 0 {
		if cues.PointsAt(a, c) {
			cues.AccusePointed(a, c, ev)
		}
		return
	}
	o := &a.Cues[over]
	if accused, _ := accused.Whom(a, o); o.Class == "accusation" && len(accused) > 0 && c.Pos >= o.From && c.Pos < o.To {
		return // حمّلت واشنطن إيران مسؤولية الهجوم على: the verb has the accused
	}
	m := accused.Blamed(a, c)
	if in, _ := a.Spelt(c.Pos).In("own-words"); in && c.Class == "own" {
		m = nil // إنها تقف وراءه: the pronoun is the speaker's, whoever is named before it
	}
	if a.Lang.Code == "ar" && negatedBefore(a, c) {
		return
	}
	if m == nil || ownerBefore(a, c) && slices.Contains(a.EntitiesOf(o.Sources), m.Entity) {
		if ev >= 0 && ownerBefore(a, c) {
			claimOwn(a, c, o, ev)
		}
		return
	}
	for _, sp := range a.EntitiesOf(o.Sources) {
		if sp == m.Entity || entities.BodyOf(a, sp) == m.Entity {
			if ev >= 0 && c.Of.Has("who-did") && m.First > o.Last && !ofSources(a, o, m) {
				claimOwn(a, c, o, ev) // قال المتحدث إن الحركة هي التي نفذت
				break
			}
			continue
		}
		st := &analysis.Statement{Kind: record.Accusation, Speaker: sp, Via: a.EntitiesOf(o.Via), Event: ev, Certainty: Certainty(o), Polarity: record.Positive,
			Rule: c.Rule, Cue: a.CueWords(c), Names: []analysis.Named{{Role: "accused", Entity: m.Entity}}}
		st.From, st.To = CueQuote(a, o)
		a.Statements = append(a.Statements, st)
		if ev >= 0 {
			a.Events[ev].Agents = analysis.AppendNew(a.Events[ev].Agents, m.Entity)
		}
	}
}

// speakerOver returns the cue within whose content another stands, or -1; a
// denial over it takes the blame back.
func speakerOver(a *analysis.Article, c *analysis.Cue) int {
	over := -1
	for n := range a.Cues {
		o := &a.Cues[n]
		if o.Sent == c.Sent && analysis.Speaks(o.Class) && len(o.Sources) > 0 && c.Pos >= o.From && c.Pos < o.To {
			over = n
		}
	}
	if over >= 0 {
		if o := &a.Cues[over]; o.Class == "denial" || o.Class == "no-comment" || o.Negated {
			return -1
		}
	}
	return over
}

// negatedBefore reports a negation right before a cue: ليست هي التي نفذت.
func negatedBefore(a *analysis.Article, c *analysis.Cue) bool {
	for j := c.Pos - 1; j >= c.Pos-3 && j >= a.Sentences[c.Sent].First; j-- {
		if a.Outer[j] < 0 && a.Known(j).Is("neg") {
			return true
		}
	}
	return false
}

// ownerBefore reports that a cue speaks of its speaker: نحن من, مقاتلوه هم من.
func ownerBefore(a *analysis.Article, c *analysis.Cue) bool {
	if c.Class != "own" && !c.Of.Has("who-did") {
		return false
	}
	if a.Spelt(c.Pos).InAny("own-words", "we") {
		return true
	}
	return roles.OwnPart(a, c.Pos-1) || roles.OwnPart(a, c.Pos-2)
}

// claimOwn makes the claim of the speakers over a cue.
func claimOwn(a *analysis.Article, c, over *analysis.Cue, ev int) {
	for _, sp := range a.EntitiesOf(over.Sources) {
		st := &analysis.Statement{Kind: record.Claim, Speaker: sp, Via: a.EntitiesOf(over.Via), Event: ev, Certainty: record.Certain, Polarity: record.Positive, Rule: c.Rule, Cue: a.CueWords(c)}
		st.From, st.To = CueQuote(a, over)
		a.Statements = append(a.Statements, st)
		a.Events[ev].Agents = analysis.AppendNew(a.Events[ev].Agents, sp)
		BodySpeaks(a, st, sp)
	}
}

// belongs reports "they are of" rather than "they are those who": a word like من
// means a doer only before a verb, and one in the past where it is a claim.
func belongs(a *analysis.Article, c *analysis.Cue) bool {
	if in, _ := a.Spelt(c.Last - 1).In("who-or-of"); !in {
		return false
	}
	v, ok := a.Finite(c.Last)
	if !ok && a.Known(c.Last).Is("part") {
		v, ok = a.Finite(c.Last + 1)
	}
	return !ok || v.Tense == pack.Present && ownerBefore(a, c) && !speech.PhraseClass(a, c.Last, "blame")
}

// ofSources reports a name that tells who speaks by a cue, or stands within such a name.
func ofSources(a *analysis.Article, o *analysis.Cue, m *analysis.Mention) bool {
	return slices.ContainsFunc(o.Sources, func(k int) bool { x := &a.Mentions[k]; return m.First >= x.First && m.Last <= x.Last })
}
