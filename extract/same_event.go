package extract

import (
	"isnad/extract/record"
)

// specific reports a definite noun that brings its own target or place, and so
// may be the first to tell of its event: الهجوم على قاعدة …
func (a *analysis) specific(h *happening) bool {
	told := cast{h.agents, h.targets, h.places}
	if h.plain != nil {
		told = *h.plain // what weights add to "the attack" makes no other of it
	}
	return len(told.targets) > 0 || len(told.places) > 0 && (len(told.agents) > 0 || h.day != "" || a.answeredFor(h) || a.onSite(h) || a.described(h))
}

// described reports an Arabic noun whose relative clause tells which one is meant: التفجير
// الدامي الذي أودى بعشرة في البلدة.
func (a *analysis) described(h *happening) bool {
	if a.lang.Code != "ar" || !h.nominal {
		return false
	}
	for j := h.last; j < h.last+3; j++ {
		if a.known(j).Is("rel") && !a.known(j).Is("prep") {
			return true
		}
		if a.at(j) != nil || !hasArticle(a.strict(j)) {
			return false
		}
	}
	return false
}

// onSite reports an English noun of attack that tells what was struck by a plain noun
// behind "on": the raid on a plant in X.
func (a *analysis) onSite(h *happening) bool {
	return h.typ == record.Attack && a.lang.Code == "en" && a.spelt(h.last).InAny("site-links") && a.at(h.last+1) == nil && !a.isTimeWord(h.last+1)
}

// answeredFor reports that the words around a happening claim, deny or condemn it, or
// refuse to speak of it: blamed X for the bombing in Y tells of it with its place.
func (a *analysis) answeredFor(h *happening) bool {
	for k := range a.cues {
		c := &a.cues[k]
		if c.sent == h.sent && h.pos >= c.from && h.pos < c.to && (c.class == "claim" || c.class == "denial" || c.class == "accusation" || c.class == "no-comment") {
			return true
		}
	}
	return false
}

// sameEvent finds the event that a happening tells of by the rules, or -1.
func (a *analysis) sameEvent(h *happening) int {
	best, bestScore := -1, 1
	for k := len(a.events) - 1; k >= 0; k-- {
		if e := a.events[k]; a.maybeSame(h, e) {
			if score := a.likeness(h, e); score > bestScore {
				best, bestScore = k, score
			}
		}
	}
	return best
}

// maybeSame reports that neither kind nor day keeps a happening and an event apart.
func (a *analysis) maybeSame(h *happening, e *event) bool {
	return !e.dropped && family(e.typ) == family(h.typ) && (h.day == "" || e.day == "" || h.day == e.day) &&
		(e.typ == h.typ || e.typ != record.Explosion || !h.nominal || h.definite || a.hitsSite(h)) && !a.otherTime(h, e) && !a.countedApart(h, e) && !opposed(h.subkind, e.subkind)
}

// opposed reports that something was taken up on the one side and left off on the
// other, which is never one announcement.
func opposed(x, y string) bool {
	rest := func(s string) bool { return s == "suspension" || s == "truce" }
	return x == "resumption" && rest(y) || rest(x) && y == "resumption"
}

// likeness rates how much speaks for a happening to be another telling of an event.
func (a *analysis) likeness(h *happening, e *event) int {
	agents, targets, places := a.ids(a.namedDoers(h)), a.ids(h.targets), append(a.ids(h.places), a.ids(h.launch)...)
	hit := overlap(targets, e.targets)
	guests := overlap(targets, e.guests) + overlap(a.guests(targets), e.targets)
	retold := a.retold(h) || h.pointed && !h.nominal // هو من قصف: whoever did it
	score := 3 * (hit + guests)
	score += 2*a.specificOverlap(places, e.places) + 2*a.specificOverlap(places, e.targets) + 2*a.specificOverlap(targets, e.places)
	if h.typ == record.Interception && len(targets)+len(places) == 0 && h.sent-a.happenings[e.happenings[0]].sent <= 6 {
		score += 2
	}
	if h.day != "" && h.day == e.day {
		score++
	}
	if n := overlap(agents, e.agents); n > 0 {
		score++
	} else if len(agents) > 0 && len(e.agents) > 0 && !retold {
		score -= 3
	}
	if len(targets) > 0 && len(e.targets) > 0 && hit+guests == 0 {
		score -= 2
	}
	if a.otherSite(h, e) {
		score -= 4
	} else if a.otherScene(h, e) {
		score -= 2
	}
	if a.sameClause(h, e) && !(len(targets) > 0 && len(e.targets) > 0 && hit == 0) {
		score += 2
	}
	if a.happenings[e.best].title && !h.title && len(e.happenings) == 1 && hit+overlap(agents, e.agents)+overlap(places, e.places) > 0 {
		score += 2 // the headline tells of the story's first event
	}
	if h.pointed {
		score += 3
	}
	if a.hitsSite(h) && h.sent-a.happenings[e.happenings[len(e.happenings)-1]].sent <= 1 {
		score += 5
	}
	if h.subkind == "disputed" && e.subkind == h.subkind {
		score += 3 // the same communiqué, called forged further on
	}
	if h.typ == record.Announcement && a.calledForged(h) {
		score += 3
	}
	if a.toll(h, e) {
		score += 4
	}
	if a.continues(h, e) || retold && a.lastTold(e, h) {
		score += 2
	}
	if !a.toldAs(e, h.typ) && !a.sameClause(h, e) {
		score -= 2 // a blast of unstated cause is an attack only where the text says so
	}
	if h.definite {
		score += 2
		if len(agents)+len(targets)+len(places) == 0 {
			score++
		}
	}
	return score
}

// toldAs reports an event of a type, or one that the text has told as such.
func (a *analysis) toldAs(e *event, t record.EventType) bool {
	for _, i := range e.happenings {
		if a.happenings[i].typ == t {
			return true
		}
	}
	return e.typ == t
}

// hitsSite reports that what a happening hit is "the site", told of before.
func (a *analysis) hitsSite(h *happening) bool {
	for j := h.last; j < h.last+3; j++ {
		if a.at(j) != nil {
			return false
		}
		if in, _ := a.spelt(j).In("sites"); in && (a.lang.Code != "en" || a.strict(j-1) == "the") {
			return true
		}
	}
	return false
}

// specificOverlap counts shared places that are no countries.
func (a *analysis) specificOverlap(x, y []int) int {
	n := 0
	for _, p := range x {
		for _, q := range y {
			if p == q && a.entities[p].typ != record.Country {
				n++
			}
		}
	}
	return n
}

// sameClause reports that a happening goes on with the clause that told of an
// event: "two were killed by a bomb that the group had planted".
func (a *analysis) sameClause(h *happening, e *event) bool {
	for _, i := range e.happenings {
		o := &a.happenings[i]
		if o.sent != h.sent || h.pos <= o.pos {
			continue
		}
		joined := h.verb == nil || h.verb.and == ""
		for j := o.pos + 1; j < h.pos && joined; j++ {
			s := a.bare(j)
			if a.tok(j).Is(";") || a.tok(j).Is(".") || a.lang.Is(s, "conj") && a.at(j+1) == nil || a.known(j).InAny("meanwhile") {
				joined = false
			}
			if v, ok := a.finite(j); ok && v.and != "" && a.verbHere(j) {
				joined = false
			}
		}
		if joined {
			return true
		}
	}
	return false
}

// toll reports a happening that only goes on with an event told before it in the
// sentence: what it burnt, whom it killed.
func (a *analysis) toll(h *happening, e *event) bool {
	if a.lang.Code != "ar" || h.typ != record.Attack || h.subkind != "killing" && h.subkind != "damage" || len(h.places) > 0 || h.day != "" && e.day != "" && h.day != e.day {
		return false
	}
	for _, m := range h.targets {
		if t := &a.mentions[m]; locates(t) || t.typ == record.Official && !t.anonymous {
			return false
		}
	}
	last := &a.happenings[e.happenings[len(e.happenings)-1]]
	return last.sent == h.sent && last.pos < h.pos && (len(h.agents) == 0 || overlap(a.ids(h.agents), e.agents) > 0)
}
