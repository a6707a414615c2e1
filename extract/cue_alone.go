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
	if len(c.sources) == 0 || c.negated && c.class != "no-comment" {
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
	ev := a.eventBefore(c)
	if ev < 0 || a.ofSeries(c) || c.class == "denial" && !a.deniesEvent(c) {
		return
	}
	if c.class == "report" || c.class == "relay" {
		if !a.tellsOf(c, ev) {
			return
		}
	}
	for _, sp := range a.ids(c.sources) {
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
			st.kind = record.Report
		}
		a.statements = append(a.statements, st)
		if st.kind != record.Report {
			a.bodySpeaks(st, sp)
		}
	}
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

// eventBefore returns the event that the text told last before a cue, one of
// force where there is one near, or -1.
func (a *analysis) eventBefore(c *cue) int {
	best, bestAt := -1, -1
	ofText := c.class == "denial" && a.deniesText(c)
	ofForce := c.class == "denial" && !ofText && a.deniesForce(c)
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 || h.pos > c.pos && h.sent != c.sent || h.sent > c.sent {
			continue
		}
		at := h.pos
		if h.pos > c.pos {
			at = c.pos - (h.pos - c.pos)
		}
		switch t := a.events[h.event].typ; {
		case t == record.Announcement && ofText:
			at += 2000
		case ofForce && family(t) != family(record.Attack):
			at -= 2000
		case t == record.Visit || t == record.Meeting || t == record.Announcement:
			if c.class != "denial" || c.sent-h.sent > 1 {
				at -= 40
			}
		case (a.lang.Code == "en" || c.class == "accusation" || c.class == "blame") && (t == record.Interception || t == record.Seizure):
			at -= 90 // who blames, claims or denies speaks of the attack
		}
		if a.background(h) {
			at -= 30
		}
		if best < 0 || at > bestAt {
			best, bestAt = h.event, at
		}
	}
	return best
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

// background reports a happening that the story only recalls: it lies more than
// a week before the publication, or is told as earlier than the rest.
func (a *analysis) background(h *happening) bool {
	d := day(a.events[h.event].day)
	if !d.IsZero() && !a.published.IsZero() && a.published.Sub(d) > 8*24*time.Hour {
		return true
	}
	return a.events[h.event].day == "" && a.pluperfect(h)
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
