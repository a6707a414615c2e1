package attacks

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/encoded"
	"isnad/extract/filter"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// WeighAttacks asks of each doer of an attack and each part of it whether the
// one is told to have hit the other.
func WeighAttacks(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("attacked") {
		return
	}
	o := filter.OutlineOf(a)
	a.Attacked = map[analysis.Pair]bool{}
	var file []func() // after all were asked, for all to be asked on the same grounds
	for v, ev := range a.Events {
		if ev.Dropped || ev.Type != record.Attack {
			continue
		}
		doers, hit := around(a, v)
		for _, x := range doers {
			d := doerOf(a, v, x)
			for _, y := range hit {
				if x != y && !hisOwn(a, x, y) && weighAttack(a, o, v, &d, y) {
					file = append(file, func() { fileAttack(a, v, x, y) })
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
func hisOwn(a *analysis.Article, x, y int) bool {
	for _, k := range a.Entities[x].Mentions {
		for p := a.Mentions[k].Parent; p >= 0; p = a.Mentions[p].Parent {
			if a.Mentions[p].Entity == y {
				return true
			}
		}
	}
	return false
}

// weighAttack answers whether one hit the other in an event.
func weighAttack(a *analysis.Article, o *filter.Outline, v int, d *doer, y int) bool {
	x := d.entity
	c := analysis.Candidate{Task: "attack", From: x, To: y, Pairs: true, Question: a.Question()}
	attackFeatures(a, &c.Question, o, v, d, y)
	encoded.PutAttack(a, &c.Question, v, x, y)
	if a.Keep {
		a.Candidates = append(a.Candidates, c)
	}
	if !a.Model.Has("attacked") {
		return false
	}
	judge := a.Model.Judge("attacked")
	score, threshold := judge.Score(&c.Question), judge.Threshold()
	least := max(likelyHit, threshold)
	if a.Trace != nil || score > roles.Trusted*threshold && score <= least { // else it is settled
		if both, answers := plainlyHit(a, v, x, y); both {
			least = roles.Trusted * threshold
		} else if answers {
			least = roles.Leaning * threshold
		}
	}
	if !toldWith(a, v, x) || !toldWith(a, v, y) || !d.told && othersDid(a, v) {
		least = max(least, likelyFar)
	}
	hits := score > least
	ev := a.Events[v]
	h := &a.Happenings[ev.Best]
	a.TraceAnswer(a.Tok(h.Pos).Start, a.Tok(h.Last-1).End, "attacked", &c, least, hits, slices.Contains(ev.Agents, x) && slices.Contains(ev.Targets, y), a.EntityName(x), " → ", a.EntityName(y))
	return hits
}

// fileAttack files who hit what in an event.
func fileAttack(a *analysis.Article, v, x, y int) {
	ev := a.Events[v]
	a.Attacked[analysis.Pair{From: x, To: y}] = true
	ev.Agents = analysis.AppendNew(ev.Agents, x)
	if !slices.Contains(ev.Places, y) && !slices.Contains(ev.Guests, y) {
		ev.Targets = analysis.AppendNew(ev.Targets, y)
	}
}

// among reports an entity that one of the mentions names.
func among(a *analysis.Article, ms []int, e int) bool {
	return slices.ContainsFunc(ms, func(m int) bool { return a.Mentions[m].Entity == e })
}

// around lists who may have done an event and what it may have hit: its parts,
// and who and what is named where the text tells of it.
func around(a *analysis.Article, v int) (doers, hit []int) {
	ev := a.Events[v]
	hit = HitBy(a, ev)
	for _, x := range ev.Agents {
		if analysis.MaySpeak(a.Entities[x].Type) && !mediumNamed(a, x) {
			doers = analysis.AppendNew(doers, x)
		}
	}
	for _, i := range ev.Happenings {
		for _, m := range a.InSent[a.Happenings[i].Sent] {
			x := a.Mentions[m].Entity
			if cues.Backer(a, &a.Mentions[m]) || roles.DatesOnly(a, &a.Mentions[m]) {
				continue
			}
			if !tellsOnly(a, &a.Happenings[i], m) {
				hit = analysis.AppendNew(hit, x)
			}
			if analysis.MaySpeak(a.Mentions[m].Type) && !mediumNamed(a, x) && !roles.WithinPerson(a, &a.Mentions[m]) && !clauseApart(a, &a.Happenings[i], m) {
				doers = analysis.AppendNew(doers, x)
			}
		}
	}
	doers, hit = fartherOff(a, v, doers, hit)
	return slices.DeleteFunc(doers, func(x int) bool { return chargesOthers(a, v, x) }), hit
}

// chargesOthers reports who holds another responsible for an event, without being charged
// with it, claiming it or told as its doer by a clause: it is not his.
func chargesOthers(a *analysis.Article, v, x int) bool {
	charges := false
	for _, st := range a.Statements {
		if st.Event != v {
			continue
		}
		if slices.Contains(analysis.Charged(st), x) || st.Kind == record.Claim && st.Speaker == x {
			return false
		}
		charges = charges || st.Kind == record.Accusation && st.Speaker == x
	}
	return charges && !slices.ContainsFunc(a.Events[v].Happenings, func(i int) bool {
		h := &a.Happenings[i]
		return h.Plain != nil && among(a, h.Plain.Agents, x) || h.Nation == a.Entities[x]
	})
}
