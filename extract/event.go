package extract

import (
	"time"

	"isnad/extract/record"
)

// event is one distinct happening of the article with all places that tell of it.
type event struct {
	typ        record.EventType
	subkind    string
	happenings []int
	agents     []int // entities
	targets    []int
	places     []int
	launch     []int
	guests     []int // forces that the targets are told to hold
	day        string
	clock      string
	precision  string
	rule       string
	best       int // happening whose clause shows it best
	dropped    bool
	likely     float64 // that it happened, by weights
}

// family groups the event types that may be told of one happening.
func family(t record.EventType) string {
	switch t {
	case record.Attack, record.Explosion:
		return "force"
	case record.Visit, record.Meeting:
		return string(t)
	}
	return string(t)
}

// joinHappenings makes one event of all that tells of it: "the attack" further
// on is the attack before it, and so is a verb of the same family with the same
// target or place and no other day.
func (a *analysis) joinHappenings() {
	for i := range a.happenings {
		h := &a.happenings[i]
		k := a.sameEvent(h)
		if k < 0 && a.lang.Code == "en" {
			k = a.englishSameEvent(i)
		}
		if k < 0 {
			if h.nominal && h.definite && !a.specific(h) {
				t := a.tok(h.pos)
				a.trace.reject(t.Start, t.End, "event", "%s: nothing before it to point to", h.rule)
				continue
			}
			if h.negated || h.bare && !a.toldWhere(h) {
				continue
			}
			a.events = append(a.events, &event{typ: h.typ, subkind: h.subkind, rule: h.rule, best: i})
			k = len(a.events) - 1
			a.inheritPlace(h, a.events[k])
		}
		h.event = k
		a.traceEvent(h, k)
		a.merge(a.events[k], h, i)
		a.absorb(k, h)
	}
}

// specific reports a definite noun that brings its own target or place, and so
// may be the first to tell of its event: الهجوم على قاعدة …
func (a *analysis) specific(h *happening) bool {
	told := cast{h.agents, h.targets, h.places}
	if h.plain != nil {
		told = *h.plain // what weights add to "the attack" makes no other of it
	}
	return len(told.targets) > 0 || len(told.places) > 0 && (len(told.agents) > 0 || h.day != "" || a.answeredFor(h) || a.onSite(h))
}

// onSite reports an English noun of attack that tells what was struck by a plain noun
// behind "on": the raid on a plant in X.
func (a *analysis) onSite(h *happening) bool {
	w := a.strict(h.last)
	return h.typ == record.Attack && (w == "on" || w == "against") && a.at(h.last+1) == nil && !a.isTimeWord(h.last+1)
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

func (a *analysis) ids(ms []int) []int {
	var out []int
	for _, m := range ms {
		if e := a.mentions[m].entity; e >= 0 {
			out = appendNew(out, e)
		}
	}
	return out
}

func appendNew(list []int, x int) []int {
	for _, y := range list {
		if x == y {
			return list
		}
	}
	return append(list, x)
}

func overlap(a, b []int) int {
	n := 0
	for _, x := range a {
		for _, y := range b {
			if x == y {
				n++
			}
		}
	}
	return n
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

func (a *analysis) merge(e *event, h *happening, i int) {
	e.happenings = append(e.happenings, i)
	for _, m := range a.ids(h.agents) {
		e.agents = appendNew(e.agents, m)
	}
	for _, m := range a.ids(h.targets) {
		e.targets = appendNew(e.targets, m)
	}
	for _, g := range a.guests(e.targets) {
		e.guests = appendNew(e.guests, g)
	}
	for _, m := range a.ids(h.places) {
		e.places = appendNew(e.places, m)
	}
	for _, m := range a.ids(h.launch) {
		e.launch = appendNew(e.launch, m)
		e.places = appendNew(e.places, m)
	}
	if h.nation != nil {
		for k, x := range a.entities {
			if x == h.nation {
				e.agents = appendNew(e.agents, k)
			}
		}
	}
	if e.day == "" || h.day != "" && soonBefore(h.day, e.day) {
		e.day, e.clock, e.precision = h.day, h.clock, h.precision
	}
	if e.subkind == "" {
		e.subkind = h.subkind
	}
	if e.typ == record.Explosion && h.typ == record.Attack {
		e.typ = record.Attack
	}
	if a.shows(h) > a.shows(&a.happenings[e.best]) {
		e.best = i
	}
}

// soonBefore reports a day up to two days before another. Of two such days that are told
// of one happening the later is that of who announces, condemns or claims it.
func soonBefore(d, other string) bool {
	return d < other && day(other).Sub(day(d)) <= 48*time.Hour
}

// shows rates how much of an event a happening's clause shows.
func (a *analysis) shows(h *happening) int {
	n := 2*len(h.targets) + len(h.agents) + len(h.places) + len(h.launch)
	if !h.nominal {
		n += 2
	}
	if h.day != "" {
		n++
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

// traceEvent tells which event a happening was filed under, and with whom.
func (a *analysis) traceEvent(h *happening, k int) {
	if a.trace == nil {
		return
	}
	note := ""
	for _, r := range []struct {
		role string
		ms   []int
	}{{"agents", h.agents}, {"targets", h.targets}, {"places", h.places}, {"from", h.launch}} {
		for _, m := range r.ms {
			note += "; " + r.role + ": " + a.mentions[m].name
		}
	}
	a.trace.accept(a.tok(h.pos).Start, a.tok(h.last-1).End, "event", "%s by %s: event %d%s", h.typ, h.rule, k+1, note)
}

// guests returns the forces that the article tells the bases among the targets
// to hold: who attacks a base that holds American forces attacks those.
func (a *analysis) guests(targets []int) []int {
	var out []int
	for _, t := range targets {
		base := a.entities[t]
		if base.typ != record.Base {
			continue
		}
		for _, st := range a.statements {
			if len(st.names) == 2 && st.names[0].role == "host" && st.names[0].entity == t {
				out = appendNew(out, st.names[1].entity)
			}
		}
		for i, e := range a.entities {
			if base.nation != nil && e.typ == record.Actor && e.entry != nil && e.entry.Kind == "army" && "country/"+e.entry.Country == base.nation.ID && len(e.mentions) > 0 {
				out = appendNew(out, i)
			}
		}
	}
	return out
}

// absorb takes into event k another that the same clause began and left without
// a target: صواريخ أطلقت من …، استهدفت قاعدة ….
func (a *analysis) absorb(k int, h *happening) {
	for n, x := range a.events {
		if n == k || x.dropped || family(x.typ) != family(h.typ) || len(x.targets) > 0 || len(x.happenings) != 1 {
			continue
		}
		o := &a.happenings[x.happenings[0]]
		if o.sent != h.sent || o.title || !a.sameClause(h, x) || len(x.agents) > 0 && len(a.events[k].agents) > 0 && overlap(x.agents, a.events[k].agents) == 0 {
			continue
		}
		o.event = k
		a.merge(a.events[k], o, x.happenings[0])
		x.dropped, x.happenings = true, nil
	}
}
