package extract

import (
	"maps"
	"slices"

	"isnad/extract/record"
	"isnad/extract/weights"
)

// weighAttacks asks of each doer of an attack and each part of it whether the
// one is told to have hit the other.
func (a *analysis) weighAttacks() {
	if !a.keep && !a.model.Has("attacked") {
		return
	}
	o := a.outline()
	a.attacked = map[pair]bool{}
	var file []func() // after all were asked, for all to be asked on the same grounds
	for v, ev := range a.events {
		if ev.dropped || ev.typ != record.Attack {
			continue
		}
		doers, hit := a.around(v)
		for _, x := range doers {
			d := a.doerOf(v, x)
			for _, y := range hit {
				if x != y && !a.hisOwn(x, y) && a.weighAttack(o, v, &d, y) {
					file = append(file, func() { a.fileAttack(v, x, y) })
				}
			}
		}
	}
	for _, f := range file {
		f()
	}
}

// hisOwn reports what is told under its owner's name: a commander in the group, a site of
// the group. Whose it is, is not told to have hit it.
func (a *analysis) hisOwn(x, y int) bool {
	for _, k := range a.entities[x].mentions {
		for p := a.mentions[k].parent; p >= 0; p = a.mentions[p].parent {
			if a.mentions[p].entity == y {
				return true
			}
		}
	}
	return false
}

// weighAttack answers whether one hit the other in an event.
func (a *analysis) weighAttack(o *outline, v int, d *doer, y int) bool {
	x := d.entity
	c := candidate{task: "attack", from: x, to: y, pairs: true, question: a.question()}
	a.attackFeatures(&c.question, o, v, d, y)
	if a.keep {
		a.candidates = append(a.candidates, c)
	}
	if !a.model.Has("attacked") {
		return false
	}
	least := max(likelyHit, a.model.Threshold("attacked"))
	if both, answers := a.plainlyHit(v, x, y); both {
		least = trusted * a.model.Threshold("attacked")
	} else if answers {
		least = leaning * a.model.Threshold("attacked")
	}
	hits := a.model.Score("attacked", &c.question) > least
	ev := a.events[v]
	h := &a.happenings[ev.best]
	a.traceAnswer(a.tok(h.pos).Start, a.tok(h.last-1).End, "attacked", &c, hits, has(ev.agents, x) && has(ev.targets, y), a.entityName(x), " → ", a.entityName(y))
	return hits
}

// fileAttack files who hit what in an event.
func (a *analysis) fileAttack(v, x, y int) {
	ev := a.events[v]
	a.attacked[pair{x, y}] = true
	ev.agents = appendNew(ev.agents, x)
	if !has(ev.places, y) && !has(ev.guests, y) {
		ev.targets = appendNew(ev.targets, y)
	}
}

// likelyHit is how likely an attack on something must be where no clause names both
// ends by the rules.
const likelyHit = 0.3

// plainlyHit reports that by the rules a clause names both ends; or that one names
// what was hit, and the doer claims it or is accused of it and nobody else did it.
func (a *analysis) plainlyHit(v, x, y int) (both, answers bool) {
	blamed := false
	var here []*statement // that tell of the deed in the clause of the blame or claim
	for _, st := range a.statements {
		if st.event == v && (has(charged(st), x) || st.speaker == x && st.kind == record.Claim) {
			blamed, here = true, append(here, st)
		}
	}
	for _, i := range a.events[v].happenings {
		h := &a.happenings[i]
		if h.plain != nil && a.among(h.plain.targets, y) {
			both = both || a.among(h.plain.agents, x) || h.nation == a.entities[x]
			both = both || slices.ContainsFunc(here, func(st *statement) bool { return st.from <= h.pos && h.pos < st.to })
			answers = blamed && !slices.ContainsFunc(a.events[v].agents, func(z int) bool { return z != x })
		}
	}
	return both, answers
}

// among reports an entity that one of the mentions names.
func (a *analysis) among(ms []int, e int) bool {
	return slices.ContainsFunc(ms, func(m int) bool { return a.mentions[m].entity == e })
}

// around lists who may have done an event and what it may have hit: its parts,
// and who and what is named where the text tells of it.
func (a *analysis) around(v int) (doers, hit []int) {
	ev := a.events[v]
	hit = a.hitBy(ev)
	for _, x := range ev.agents {
		if maySpeak(a.entities[x].typ) && !a.mediumNamed(x) {
			doers = appendNew(doers, x)
		}
	}
	for _, i := range ev.happenings {
		for _, m := range a.inSent[a.happenings[i].sent] {
			x := a.mentions[m].entity
			if a.backer(&a.mentions[m]) || a.datesOnly(&a.mentions[m]) {
				continue
			}
			hit = appendNew(hit, x)
			if maySpeak(a.mentions[m].typ) && !a.mediumNamed(x) && !a.withinPerson(&a.mentions[m]) && !a.clauseApart(&a.happenings[i], m) {
				doers = appendNew(doers, x)
			}
		}
	}
	return doers, hit
}

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
	q.Add("doer", doer, part)
	q.Add("doer", doer, status)
	q.Add("doer", doer, from)
	q.Add("lang", a.lang.Code)
	q.Add("kinds", from, to)
	q.Add("from", from)
	q.Add("to", to, part)
	q.Add("finer", a.finer(y), part)
	q.Add("finer doer", a.finer(x))
	q.Add("status", status)
	q.Add("status", status, part)
	q.Add("status", status, from)
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
			q.Add("parts", px, py)
			q.Add("parts", px, py, to)
			q.Add("rule", h.rule, px, py)
		}
	}
	q.Add("told", yes(d.told), yes(both))
	q.Add("told", yes(d.told), yes(both), part)
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

// surely tells how surely the weights gave an entity a part in an event.
func (a *analysis) surely(v, e, part int) string {
	best := 0.0
	for _, i := range a.events[v].happenings {
		best = max(best, a.sure[sureKey{a.happenings[i].pos, e}][part])
	}
	switch {
	case best == 0:
		return "-"
	case best < 0.2:
		return "<.2"
	case best < 0.4:
		return "<.4"
	case best < 0.6:
		return "<.6"
	case best < 0.8:
		return "<.8"
	}
	return ">.8"
}

// sureKey names the answers about an entity's parts: trigger and entity.
type sureKey struct{ pos, entity int }
