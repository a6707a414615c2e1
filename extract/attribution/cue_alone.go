package attribution

import (
	"strings"

	"isnad/extract/accused"
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// cueAlone makes the statements of a cue about an event that its own clause
// does not tell: a claim of "the attack", an accusation, a denial of any role.
func cueAlone(a *analysis.Article, k int) {
	c := &a.Cues[k]
	if firstPersonDenial(a, c) {
		return
	}
	if len(c.Sources) == 0 && !(c.Class == "accusation" && (c.Unknown || accused.Mutual(a, c))) || c.Negated && c.Class != "no-comment" {
		return
	}
	switch c.Class {
	case "accusation":
		accuse(a, k)
		return
	case "claim", "denial", "report", "relay":
	default:
		return
	}
	for i := range a.Happenings {
		if h := &a.Happenings[i]; h.Event >= 0 && a.Covering(h) == k && !ofWhatWasTold(a, c) {
			return
		}
	}
	calledFalse := cues.CallsFalse(a, c)
	ev := eventSpokenOf(a, c, calledFalse)
	if why := aboutNothing(a, c, ev); why != "" {
		a.Trace.Reject(a.Tok(c.Pos).Start, a.Tok(c.Last-1).End, "cue", "%s: %s", c.Rule, why)
		return
	}
	if c.Class == "report" || c.Class == "relay" {
		if !calledFalse && (!tellsOf(a, c, ev) || OnlyOpines(a, k, ev)) {
			return
		}
	}
	for _, sp := range deniersOf(a, c) {
		st := &analysis.Statement{Speaker: sp, Via: a.EntitiesOf(c.Via), Event: ev, Certainty: Certainty(c), Polarity: record.Positive, Text: signed(c), Rule: c.Rule, Cue: a.CueWords(c)}
		st.From, st.To = CueQuote(a, c)
		switch c.Class {
		case "claim":
			if st.Kind = record.Report; mouthpiece(a, sp, a.EntitiesOf(c.Sources)) {
				break
			}
			st.Kind = record.Claim
			a.Events[ev].Agents = analysis.AppendNew(a.Events[ev].Agents, sp)
		case "denial":
			st.Kind, st.Polarity, st.Plain = record.Denial, record.Negative, storySubject(a, c) >= 0
		default:
			if st.Kind = record.Report; calledFalse || saysNone(a, c) {
				st.Kind, st.Polarity = record.Denial, record.Negative
			}
		}
		a.Statements = append(a.Statements, st)
		if st.Kind != record.Report {
			BodySpeaks(a, st, sp)
		}
	}
}

// eventSpokenOf gives the event told before a cue of which its words speak: those that call it
// false as a denial's do.
func eventSpokenOf(a *analysis.Article, c *analysis.Cue, calledFalse bool) int {
	as := *c
	if calledFalse {
		as.Class = "denial"
	}
	if ev := EventBefore(a, &as); ev >= 0 || as.Class != "denial" {
		return ev
	}
	return eventAhead(a, &as)
}

// aboutNothing tells why a claim or denial is about no event, or "".
func aboutNothing(a *analysis.Article, c *analysis.Cue, ev int) string {
	switch {
	case ev < 0:
		return "no event is told before it"
	case OfSeries(a, c):
		return "it is about several at once"
	case c.Class == "denial" && !DeniesEvent(a, c):
		return "it denies a detail or a plan"
	}
	return ""
}

// CueQuote gives the clause of a cue with its sources.
func CueQuote(a *analysis.Article, c *analysis.Cue) (int, int) {
	from, to := c.Pos, max(c.Last, c.To)
	if c.To <= c.Pos { // what is said stands before its verb
		from = c.From
	}
	for _, m := range c.Sources {
		if x := &a.Mentions[m]; !c.Inherit && x.First >= a.Sentences[c.Sent].First && x.First < a.Sentences[c.Sent].Last {
			from, to = min(from, x.First), max(to, x.Last)
		}
	}
	if c.Verb == nil {
		from = min(c.Pos, c.From)
	}
	return grammar.Trim(a, from, min(max(to, c.Last), a.Sentences[c.Sent].Last))
}

// deniesForce reports a denial that names an act of force as its object: غير ضالع في
// التفجير is about no visit told in between.
func deniesForce(a *analysis.Article, c *analysis.Cue) bool {
	for j := c.Pos; j < min(c.To, c.Last+6); j++ {
		if a.Outer[j] >= 0 {
			continue
		}
		t := a.Stem(j).NounTrigger()
		if t != nil && analysis.Family(record.EventType(t.Type)) == analysis.Family(record.Attack) && analysis.HasArticle(a.Bare(j)) {
			return true
		}
	}
	return false
}

// deniesPart reports a denial of any part in what was done, which nobody has in an
// announcement or a visit: نفت طهران أي دور لها.
func deniesPart(a *analysis.Article, c *analysis.Cue) bool {
	for j := c.Pos; j < min(c.To, c.Last+6); j++ {
		if a.Outer[j] < 0 && a.Lang.InAny(grammar.Unbound(a, j), "denied-parts") {
			return true
		}
	}
	return false
}

// tellsOf reports that the content of a report speaks of an event though no
// verb of it tells it again: it comes soon after, and names one of its parts.
func tellsOf(a *analysis.Article, c *analysis.Cue, ev int) bool {
	e := a.Events[ev]
	near := false
	for _, i := range e.Happenings {
		if d := c.Sent - a.Happenings[i].Sent; d >= 0 && d <= 2 {
			near = true
		}
	}
	if !near || e.Type == record.Visit || e.Type == record.Meeting {
		return false
	}
	for j := c.From; j < c.To; j++ {
		if m := a.At(j); m != nil && m.Entity >= 0 {
			for _, list := range [][]int{e.Targets, e.Places, e.Launch} {
				for _, x := range list {
					if x == m.Entity && a.Entities[x].Type != record.Country {
						return true
					}
				}
			}
			continue
		}
		if in, _ := a.Stem(j).In("event-words"); in {
			return true
		}
	}
	return false
}

// deniesText reports a denial that is about a text: having issued a statement,
// a story that is made up.
func deniesText(a *analysis.Article, c *analysis.Cue) bool {
	for j := c.Pos; j < min(c.To, c.Pos+12); j++ {
		if a.ReadAs(j, "documents") || story(a, strings.TrimPrefix(a.Bare(j), "ال")) { // صلتها بالبيان
			return true
		}
	}
	return false
}

// story reports news as such: a denial of it denies a text.
func story(a *analysis.Article, s string) bool {
	in, _ := a.Lang.In("stories", s)
	return in
}
