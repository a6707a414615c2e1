package extract

import (
	"time"

	"isnad/extract/record"
)

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
	for _, x := range h.struck {
		e.targets = appendNew(e.targets, x)
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
