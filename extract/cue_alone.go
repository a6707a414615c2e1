package extract

import (
	"strings"
	"time"

	"isnad/extract/record"
)

// cueAlone makes the statements of a cue about an event that its own clause
// does not tell: a claim of "the attack", an accusation, a denial of any role.
func (a *analysis) cueAlone(k int) {
	c := &a.cues[k]
	if len(c.sources) == 0 && !(c.class == "accusation" && c.unknown) || c.negated && c.class != "no-comment" {
		return
	}
	switch c.class {
	case "accusation":
		a.accuse(k)
		return
	case "claim", "denial", "report", "relay":
	default:
		return
	}
	for i := range a.happenings {
		if h := &a.happenings[i]; h.event >= 0 && a.covering(h) == k {
			return
		}
	}
	calledFalse := a.callsFalse(c)
	ev := a.eventSpokenOf(c, calledFalse)
	if why := a.aboutNothing(c, ev); why != "" {
		a.trace.reject(a.tok(c.pos).Start, a.tok(c.last-1).End, "cue", "%s: %s", c.rule, why)
		return
	}
	if c.class == "report" || c.class == "relay" {
		if !calledFalse && (!a.tellsOf(c, ev) || a.onlyOpines(k, ev)) {
			return
		}
	}
	for _, sp := range a.deniersOf(c) {
		st := &statement{speaker: sp, via: a.ids(c.via), event: ev, certainty: certainty(c), polarity: record.Positive, rule: c.rule, cue: a.cueWords(c)}
		st.from, st.to = a.cueQuote(c)
		switch c.class {
		case "claim":
			if st.kind = record.Report; a.mouthpiece(sp, a.ids(c.sources)) {
				break
			}
			st.kind = record.Claim
			a.events[ev].agents = appendNew(a.events[ev].agents, sp)
		case "denial":
			st.kind, st.polarity = record.Denial, record.Negative
		default:
			if st.kind = record.Report; calledFalse || a.saysNone(c) {
				st.kind, st.polarity = record.Denial, record.Negative
			}
		}
		a.statements = append(a.statements, st)
		if st.kind != record.Report {
			a.bodySpeaks(st, sp)
		}
	}
}

// eventSpokenOf gives the event told before a cue of which its words speak: those that call it
// false as a denial's do.
func (a *analysis) eventSpokenOf(c *cue, calledFalse bool) int {
	if !calledFalse {
		return a.eventBefore(c)
	}
	as := *c
	as.class = "denial"
	return a.eventBefore(&as)
}

// aboutNothing tells why a claim or denial is about no event, or "".
func (a *analysis) aboutNothing(c *cue, ev int) string {
	switch {
	case ev < 0:
		return "no event is told before it"
	case a.ofSeries(c):
		return "it is about several at once"
	case c.class == "denial" && !a.deniesEvent(c):
		return "it denies a detail or a plan"
	}
	return ""
}

// cueQuote gives the clause of a cue with its sources.
func (a *analysis) cueQuote(c *cue) (int, int) {
	from, to := c.pos, max(c.last, c.to)
	if c.to <= c.pos { // what is said stands before its verb
		from = c.from
	}
	for _, m := range c.sources {
		if x := &a.mentions[m]; !c.inherit && x.first >= a.sentences[c.sent].First && x.first < a.sentences[c.sent].Last {
			from, to = min(from, x.first), max(to, x.last)
		}
	}
	if c.verb == nil {
		from = min(c.pos, c.from)
	}
	return a.trim(from, min(max(to, c.last), a.sentences[c.sent].Last))
}

// deniesForce reports a denial that names an act of force as its object: غير ضالع في
// التفجير is about no visit told in between.
func (a *analysis) deniesForce(c *cue) bool {
	for j := c.pos; j < min(c.to, c.last+6); j++ {
		if a.outer[j] >= 0 {
			continue
		}
		t := a.stem(j).NounTrigger()
		if t != nil && family(record.EventType(t.Type)) == family(record.Attack) && hasArticle(a.bare(j)) {
			return true
		}
	}
	return false
}

// deniesPart reports a denial of any part in what was done, which nobody has in an
// announcement or a visit: نفت طهران أي دور لها.
func (a *analysis) deniesPart(c *cue) bool {
	for j := c.pos; j < min(c.to, c.last+6); j++ {
		if a.outer[j] < 0 && a.lang.InAny(a.unbound(j), "denied-parts") {
			return true
		}
	}
	return false
}

// background reports a happening that the story only recalls: it lies more than
// a week before the publication, or is told as earlier than the rest.
func (a *analysis) background(h *happening) bool {
	on := h.day
	if h.event >= 0 {
		on = a.events[h.event].day
	}
	d := day(on)
	if !d.IsZero() && !a.published.IsZero() && a.published.Sub(d) > 8*24*time.Hour {
		return true
	}
	return on == "" && a.pluperfect(h)
}

// tellsOf reports that the content of a report speaks of an event though no
// verb of it tells it again: it comes soon after, and names one of its parts.
func (a *analysis) tellsOf(c *cue, ev int) bool {
	e := a.events[ev]
	near := false
	for _, i := range e.happenings {
		if d := c.sent - a.happenings[i].sent; d >= 0 && d <= 2 {
			near = true
		}
	}
	if !near || e.typ == record.Visit || e.typ == record.Meeting {
		return false
	}
	for j := c.from; j < c.to; j++ {
		if m := a.at(j); m != nil && m.entity >= 0 {
			for _, list := range [][]int{e.targets, e.places, e.launch} {
				for _, x := range list {
					if x == m.entity && a.entities[x].typ != record.Country {
						return true
					}
				}
			}
			continue
		}
		if in, _ := a.stem(j).In("event-words"); in {
			return true
		}
	}
	return false
}

// deniesText reports a denial that is about a text: having issued a statement,
// a story that is made up.
func (a *analysis) deniesText(c *cue) bool {
	for j := c.pos; j < min(c.to, c.pos+12); j++ {
		s := strings.TrimPrefix(a.bare(j), "ال")
		if in, _ := a.lang.In("documents", s); in || a.story(s) {
			return true
		}
	}
	return false
}

// ofSeries reports that a claim or denial speaks of many happenings at once:
// "responsibility for most of the attacks" is about none of them.
func (a *analysis) ofSeries(c *cue) bool {
	if c.class != "claim" && c.class != "denial" {
		return false
	}
	from := max(c.pos-14, a.sentences[c.sent].First)
	if c.verb == nil { // a phrase leans on what stands before it
		from = a.sentences[max(c.sent-1, 0)].First
	}
	for j := from; j < min(c.to, c.last+10); j++ {
		s := strings.TrimPrefix(a.bare(j), "ال")
		if a.outer[j] < 0 && strings.HasSuffix(s, "ات") && a.lang.NounTrigger(s) != nil {
			if any, _ := a.known(j - 1).In("any-words"); any && c.class == "denial" {
				continue // نفى تنفيذ أي ضربات: none at all, so not this one
			}
			return true
		}
	}
	return false
}

// story reports news as such: a denial of it denies a text.
func (a *analysis) story(s string) bool {
	in, _ := a.lang.In("stories", s)
	return in
}
