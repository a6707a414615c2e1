package extract

import (
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
		k, founds := a.sameEvent(h), false
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
			founds = true
		}
		h.event = k
		a.traceEvent(h, k)
		a.merge(a.events[k], h, i)
		if founds {
			a.inheritDay(h, a.events[k])
		}
		a.absorb(k, h)
	}
}

// ids gives the entities that some mentions name, each once.
func (a *analysis) ids(ms []int) []int {
	var out []int
	for _, m := range ms {
		if e := a.mentions[m].entity; e >= 0 {
			out = appendNew(out, e)
		}
	}
	return out
}

// appendNew appends a number to a list unless the list has it.
func appendNew(list []int, x int) []int {
	for _, y := range list {
		if x == y {
			return list
		}
	}
	if list == nil {
		list = make([]int, 0, 4) // as most have no more
	}
	return append(list, x)
}

// overlap counts the pairs of equal numbers of two lists.
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
