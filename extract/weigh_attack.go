package extract

import (
	"slices"

	"isnad/extract/record"
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
			if !a.tellsOnly(&a.happenings[i], m) {
				hit = appendNew(hit, x)
			}
			if maySpeak(a.mentions[m].typ) && !a.mediumNamed(x) && !a.withinPerson(&a.mentions[m]) && !a.clauseApart(&a.happenings[i], m) {
				doers = appendNew(doers, x)
			}
		}
	}
	return slices.DeleteFunc(doers, func(x int) bool { return a.chargesOthers(v, x) }), hit
}

// chargesOthers reports who holds another responsible for an event, without being charged
// with it, claiming it or told as its doer by a clause: it is not his.
func (a *analysis) chargesOthers(v, x int) bool {
	charges := false
	for _, st := range a.statements {
		if st.event != v {
			continue
		}
		if has(charged(st), x) || st.kind == record.Claim && st.speaker == x {
			return false
		}
		charges = charges || st.kind == record.Accusation && st.speaker == x
	}
	return charges && !slices.ContainsFunc(a.events[v].happenings, func(i int) bool {
		h := &a.happenings[i]
		return h.plain != nil && a.among(h.plain.agents, x) || h.nation == a.entities[x]
	})
}
