package extract

import (
	"maps"
	"slices"

	"isnad/extract/record"
	"isnad/extract/weights"
)

// mediumNamed reports an agency or channel, which tells of attacks and makes none.
func (a *analysis) mediumNamed(e int) bool {
	ms := a.entities[e].mentions
	return len(ms) > 0 && isMedium(&a.mentions[ms[0]])
}

// clauseApart reports a name outside the clause of a deed whose doer that clause
// names: قال إن الكتائب قصفت القاعدة، وإن السرايا اسم وهمي.
func (a *analysis) clauseApart(h *happening, m int) bool {
	x := &a.mentions[m]
	return h.plain != nil && len(h.plain.agents) > 0 && (x.last <= h.from || x.first >= h.to)
}

// tellsOnly reports an English name that a sentence of a deed gives as its source or medium
// and, by the rules, as nothing else: it was not hit.
func (a *analysis) tellsOnly(h *happening, m int) bool {
	x := &a.mentions[m]
	if a.lang.Code != "en" || h.plain != nil && (has(h.plain.targets, m) || has(h.plain.places, m)) {
		return false
	}
	return isMedium(x) || (x.typ == record.Official || x.typ == record.Actor) && a.sourceIn(m, h.sent)
}

// hitBy lists what an event may have hit: its targets, the forces that they
// hold, and its places.
func (a *analysis) hitBy(ev *event) []int {
	out := append([]int(nil), ev.targets...)
	for _, list := range [][]int{ev.guests, ev.places} {
		for _, x := range list {
			if !has(ev.launch, x) {
				out = appendNew(out, x)
			}
		}
	}
	return out
}

// doer is who may have done an event, with what tells it whatever was hit.
type doer struct {
	entity int
	parts  []string // in each of its happenings
	told   bool     // one of them tells him as its doer
	status string
	sure   string   // see surely
	kinds  []string // of what is said of him and the event
}

func (a *analysis) doerOf(v, x int) doer {
	d := doer{entity: x, sure: a.surely(v, x, asAgent)}
	for _, i := range a.events[v].happenings {
		h := &a.happenings[i]
		part := a.partIn(h, x)
		if h.nation == a.entities[x] {
			part = "adjective"
		}
		d.told = d.told || part == "agent" || part == "adjective"
		d.parts = append(d.parts, part)
	}
	var sts []int
	if d.status, sts = a.standing(v, x); len(sts) == 0 {
		d.status = "none"
	}
	kinds := map[string]bool{}
	for _, st := range a.statements {
		if st.event != v {
			continue
		}
		if st.speaker == x {
			kinds["says "+string(st.kind)] = true
		}
		if has(charged(st), x) {
			kinds["accused"] = true
		}
	}
	d.kinds = slices.Sorted(maps.Keys(kinds))
	return d
}

func (a *analysis) attackFeatures(q *weights.Question, o *outline, v int, d *doer, y int) {
	ev, x, status := a.events[v], d.entity, d.status
	from, to := a.kindOf(x), a.kindOf(y)
	part := "none"
	switch {
	case has(ev.targets, y):
		part = "target"
	case has(ev.guests, y):
		part = "guest"
	case has(ev.places, y):
		part = "place"
	}
	doer := yes(has(ev.agents, x))
	by := q.Stem("doer", doer)
	q.Grow(by, part)
	q.Grow(by, status)
	q.Grow(by, from)
	q.Add("lang", a.lang.Code)
	q.Add("kinds", from, to)
	q.Add("from", from)
	q.Add("to", to, part)
	q.Add("finer", a.finer(y), part)
	q.Add("finer doer", a.finer(x))
	state := q.Stem("status", status)
	q.Put(state)
	q.Grow(state, part)
	q.Grow(state, from)
	q.Add("subkind", ev.subkind)
	q.Add("agents", bucket(len(ev.agents)))
	q.Add("targets", bucket(len(ev.targets)), part)
	q.Add("places", bucket(len(ev.places)), part)
	q.If(has(ev.targets, x), "doer is a target")
	q.If(has(ev.places, x), "doer is a place")
	q.If(has(ev.agents, y), "what was hit is a doer")
	q.If(a.entities[x].entry != nil && a.entities[y].entry != nil && "country/"+a.entities[y].entry.Country == a.entities[x].entry.ID, "its own country's")
	both, title := false, true
	for k, i := range ev.happenings {
		h, px := &a.happenings[i], d.parts[k]
		if px == "none" {
			continue
		}
		if py := a.partIn(h, y); py != "none" {
			both = true
			title = title && h.title
			parts := q.Stem("parts", px, py)
			q.Put(parts)
			q.Grow(parts, to)
			q.Add("rule", h.rule, px, py)
		}
	}
	told := q.Stem("told", yes(d.told), yes(both))
	q.Put(told)
	q.Grow(told, part)
	q.If(both && title, "in the headline alone")
	if a.victim[pair{y, v}] {
		q.Add("among the dead", doer)
		q.Add("among the dead", doer, from)
	}
	q.Add("in one sentence", yes(overlap(o.named[x], o.named[y]) > 0), part)
	for _, k := range d.kinds {
		q.Add(k)
		q.Add(k, part)
		q.Add(k, to)
	}
	q.Add("order", bucket(o.order[v]))
	q.If(o.main == v, "main event")
	q.Add("told times", bucket(len(ev.happenings)))
	target := a.surely(v, y, asTarget)
	q.Add("role sure", d.sure, target)
	q.Add("agent sure", d.sure)
	q.Add("target sure", target, part)
}
