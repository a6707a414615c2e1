package encoded

import (
	"math"

	"isnad/extract/analysis"
	"isnad/extract/encoder"
	"isnad/extract/weights"
)

// steps name log-odds coarsely, from the least; finer where the answer is open.
var steps = [...]struct {
	from float64
	name string
}{
	{math.Inf(-1), "least"}, {-7, "-7"}, {-6, "-6"}, {-5, "-5"}, {-4.25, "-4.25"}, {-3.5, "-3.5"}, {-3, "-3"}, {-2.5, "-2.5"}, {-2, "-2"}, {-1.5, "-1.5"}, {-1, "-1"}, {-0.5, "-0.5"},
	{0, "0"}, {0.5, "0.5"}, {1, "1"}, {1.5, "1.5"}, {2, "2"}, {2.5, "2.5"}, {3, "3"}, {4, "4"},
}

func put(q *weights.Question, what string, odds float64) {
	i := 0
	for i+1 < len(steps) && odds >= steps[i+1].from {
		i++
	}
	q.Add("encoder", what, steps[i].name)
}

// PutParts puts what part an entity may have in what a happening tells of.
func PutParts(a *analysis.Article, q *weights.Question, entity int, h *analysis.Happening) {
	if a.Context == nil {
		return
	}
	odds := about(a, entity, h)
	put(q, "agent", odds[encoder.Agent])
	put(q, "target", odds[encoder.Target])
	put(q, "place", odds[encoder.Place])
	putPartLead(a, q, "agent ahead", encoder.Agent, entity, h)
	putPartLead(a, q, "target ahead", encoder.Target, entity, h)
	putPartLead(a, q, "place ahead", encoder.Place, entity, h)
}

// PutSame puts whether two happenings, the earlier first, tell of one event.
func PutSame(a *analysis.Article, q *weights.Question, x, y *analysis.Happening) {
	if a.Context != nil {
		put(q, "same", a.Context.Same(tellingOf(a, x), tellingOf(a, y)))
	}
}

// PutNamed puts whether the article names an entity.
func PutNamed(a *analysis.Article, q *weights.Question, entity int) {
	if a.Context != nil {
		put(q, "named", a.Context.Named(entity))
	}
}

// PutHappened puts whether an event happened, by the surest of its tellings.
func PutHappened(a *analysis.Article, q *weights.Question, event int) {
	if a.Context == nil {
		return
	}
	most := math.Inf(-1)
	for _, h := range a.Events[event].Happenings {
		most = max(most, tellingOf(a, &a.Happenings[h]).Happened())
	}
	put(q, "happened", most)
}

// PutSource puts whether an entity is the source of any event.
func PutSource(a *analysis.Article, q *weights.Question, entity int) {
	if a.Context == nil {
		return
	}
	most := math.Inf(-1)
	for v, ev := range a.Events {
		if !ev.Dropped {
			most = max(most, OfEvent(a, entity, v)[encoder.Reported])
		}
	}
	put(q, "reported", most)
}

// PutReported puts whether an entity is the source of an event.
func PutReported(a *analysis.Article, q *weights.Question, entity, event int) {
	if a.Context != nil {
		put(q, "reported", OfEvent(a, entity, event)[encoder.Reported])
		putLeads(a, q, "reported ahead", encoder.Reported, entity, event)
	}
}

// PutStances puts whether an entity claims an event, and whether it denies it.
func PutStances(a *analysis.Article, q *weights.Question, entity, event int) {
	if a.Context != nil {
		odds := OfEvent(a, entity, event)
		put(q, "claimed", odds[encoder.Claimed])
		put(q, "denied", odds[encoder.Denied])
		putLeads(a, q, "claimed ahead", encoder.Claimed, entity, event)
		putLeads(a, q, "denied ahead", encoder.Denied, entity, event)
	}
}

// PutBetween puts one of the answers about two entities, under the name of its task.
func PutBetween(a *analysis.Article, q *weights.Question, task string, answer, from, to int) {
	if a.Context != nil {
		put(q, task, a.Context.Between(from, to)[answer])
	}
}

// PutAttack puts whether one entity hit another, and what parts they may have in an event.
func PutAttack(a *analysis.Article, q *weights.Question, event, from, to int) {
	if a.Context != nil {
		PutBetween(a, q, "attacked", encoder.Attacked, from, to)
		put(q, "agent", OfEvent(a, from, event)[encoder.Agent])
		put(q, "target", OfEvent(a, to, event)[encoder.Target])
		putLeads(a, q, "agent ahead", encoder.Agent, from, event)
		putLeads(a, q, "target ahead", encoder.Target, to, event)
	}
}
