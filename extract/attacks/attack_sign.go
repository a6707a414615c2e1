package attacks

import (
	"maps"
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/filter"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/weights"
)

// mediumNamed reports an agency or channel, which tells of attacks and makes none.
func mediumNamed(a *analysis.Article, e int) bool {
	ms := a.Entities[e].Mentions
	return len(ms) > 0 && analysis.IsMedium(&a.Mentions[ms[0]])
}

// clauseApart reports a name outside the clause of a deed whose doer that clause
// names: قال إن الكتائب قصفت القاعدة، وإن السرايا اسم وهمي.
func clauseApart(a *analysis.Article, h *analysis.Happening, m int) bool {
	x := &a.Mentions[m]
	return h.Plain != nil && len(h.Plain.Agents) > 0 && (x.Last <= h.From || x.First >= h.To)
}

// tellsOnly reports an English name that a sentence of a deed gives as its source or medium
// and, by the rules, as nothing else: it was not hit.
func tellsOnly(a *analysis.Article, h *analysis.Happening, m int) bool {
	x := &a.Mentions[m]
	if a.Lang.Code != "en" || h.Plain != nil && (slices.Contains(h.Plain.Targets, m) || slices.Contains(h.Plain.Places, m)) {
		return false
	}
	return analysis.IsMedium(x) || (x.Type == record.Official || x.Type == record.Actor) && roles.SourceIn(a, m, h.Sent)
}

// HitBy lists what an event may have hit: its targets, the forces that they
// hold, and its places.
func HitBy(a *analysis.Article, ev *analysis.Event) []int {
	out := append([]int(nil), ev.Targets...)
	for _, list := range [][]int{ev.Guests, ev.Places} {
		for _, x := range list {
			if !slices.Contains(ev.Launch, x) {
				out = analysis.AppendNew(out, x)
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
	sure   string   // see charges.surely
	kinds  []string // of what is said of him and the event
}

func doerOf(a *analysis.Article, v, x int) doer {
	d := doer{entity: x, sure: surelyHit(a, v, x, roles.AsAgent)}
	for _, i := range a.Events[v].Happenings {
		h := &a.Happenings[i]
		part := a.PartIn(h, x)
		if h.Nation == a.Entities[x] {
			part = "adjective"
		}
		d.told = d.told || part == "agent" || part == "adjective"
		d.parts = append(d.parts, part)
	}
	var sts []int
	if d.status, sts = Standing(a, v, x); len(sts) == 0 {
		d.status = "none"
	}
	kinds := map[string]bool{}
	for _, st := range a.Statements {
		if st.Event != v {
			continue
		}
		if st.Speaker == x {
			kinds["says "+string(st.Kind)] = true
		}
		if slices.Contains(analysis.Charged(st), x) {
			kinds["accused"] = true
		}
	}
	d.kinds = slices.Sorted(maps.Keys(kinds))
	return d
}

func attackFeatures(a *analysis.Article, q *weights.Question, o *filter.Outline, v int, d *doer, y int) {
	ev, x, status := a.Events[v], d.entity, d.status
	from, to := names.KindOf(a, x), names.KindOf(a, y)
	part := "none"
	switch {
	case slices.Contains(ev.Targets, y):
		part = "target"
	case slices.Contains(ev.Guests, y):
		part = "guest"
	case slices.Contains(ev.Places, y):
		part = "place"
	}
	doer := analysis.Yes(slices.Contains(ev.Agents, x))
	by := q.Stem("doer", doer)
	q.Grow(by, part)
	q.Grow(by, status)
	q.Grow(by, from)
	q.Add("lang", a.Lang.Code)
	q.Add("kinds", from, to)
	q.Add("from", from)
	q.Add("to", to, part)
	q.Add("finer", a.Finer(y), part)
	q.Add("finer doer", a.Finer(x))
	state := q.Stem("status", status)
	q.Put(state)
	q.Grow(state, part)
	q.Grow(state, from)
	q.Add("subkind", ev.Subkind)
	q.Add("agents", analysis.Bucket(len(ev.Agents)))
	q.Add("targets", analysis.Bucket(len(ev.Targets)), part)
	q.Add("places", analysis.Bucket(len(ev.Places)), part)
	q.If(slices.Contains(ev.Targets, x), "doer is a target")
	q.If(slices.Contains(ev.Places, x), "doer is a place")
	q.If(slices.Contains(ev.Agents, y), "what was hit is a doer")
	q.If(a.Entities[x].Entry != nil && a.Entities[y].Entry != nil && "country/"+a.Entities[y].Entry.Country == a.Entities[x].Entry.ID, "its own country's")
	both, title := false, true
	for k, i := range ev.Happenings {
		h, px := &a.Happenings[i], d.parts[k]
		if px == "none" {
			continue
		}
		if py := a.PartIn(h, y); py != "none" {
			both = true
			title = title && h.Title
			parts := q.Stem("parts", px, py)
			q.Put(parts)
			q.Grow(parts, to)
			q.Add("rule", h.Rule, px, py)
		}
	}
	told := q.Stem("told", analysis.Yes(d.told), analysis.Yes(both))
	q.Put(told)
	q.Grow(told, part)
	q.If(both && title, "in the headline alone")
	if a.Victim[analysis.Pair{From: y, To: v}] {
		q.Add("among the dead", doer)
		q.Add("among the dead", doer, from)
	}
	q.Add("in one sentence", analysis.Yes(analysis.Overlap(o.Named[x], o.Named[y]) > 0), part)
	for _, k := range d.kinds {
		q.Add(k)
		q.Add(k, part)
		q.Add(k, to)
	}
	q.Add("order", analysis.Bucket(o.Order[v]))
	q.If(o.Main == v, "main event")
	q.Add("told times", analysis.Bucket(len(ev.Happenings)))
	target := surelyHit(a, v, y, roles.AsTarget)
	q.Add("role sure", d.sure, target)
	q.Add("agent sure", d.sure)
	q.Add("target sure", target, part)
}
