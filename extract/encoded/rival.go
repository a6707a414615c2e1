package encoded

import (
	"math"

	"isnad/extract/analysis"
	"isnad/extract/encoder"
	"isnad/extract/weights"
)

// Who did something is told by comparison too: an entity at even odds is the likeliest doer where
// all others are at less. So each answer is put beside the best of its rivals: the other
// entities for the same telling or event, and the other events for the same entity.

// leads name by how much odds are above the best rival's, from the least.
var leads = [...]struct {
	from float64
	name string
}{{math.Inf(-1), "far behind"}, {-4, "behind"}, {-2, "-2"}, {-1, "-1"}, {-0.5, "-0.5"}, {0, "0"}, {0.5, "0.5"}, {1, "1"}, {2, "2"}, {4, "far ahead"}}

func putLead(q *weights.Question, what string, odds float64, rivals encoder.Two) {
	best := rivals.Besides(odds)
	if math.IsInf(best, -1) {
		q.Add("encoder", what, "alone")
		return
	}
	i := 0
	for i+1 < len(leads) && odds-best >= leads[i+1].from {
		i++
	}
	q.Add("encoder", what, leads[i].name)
}

// rivals gives the two best of each answer among so many things; they are worked out once.
func rivals(a *analysis.Article, among analysis.Rivalry, n int, odds func(i int) [encoder.Answers]float64) [encoder.Answers]encoder.Two {
	if out, known := a.Rivals[among]; known {
		return out
	}
	var out [encoder.Answers]encoder.Two
	for k := range out {
		out[k] = encoder.Nobody
	}
	for i := range n {
		for k, x := range odds(i) {
			out[k].Add(x)
		}
	}
	if a.Rivals == nil {
		a.Rivals = map[analysis.Rivalry][encoder.Answers]encoder.Two{}
	}
	a.Rivals[among] = out
	return out
}

// putPartLead puts an answer about an entity and a telling beside those about the other entities.
func putPartLead(a *analysis.Article, q *weights.Question, what string, answer, entity int, h *analysis.Happening) {
	r := rivals(a, analysis.Rivalry{Telling: h.Pos, Event: -1, Entity: -1}, len(a.Entities), func(i int) [encoder.Answers]float64 { return about(a, i, h) })
	putLead(q, what, about(a, entity, h)[answer], r[answer])
}

// putLeads puts an answer about an entity and an event beside those about other entities, and
// about other events. The events must be settled.
func putLeads(a *analysis.Article, q *weights.Question, what string, answer, entity, event int) {
	odds := OfEvent(a, entity, event)[answer]
	entities := rivals(a, analysis.Rivalry{Telling: -1, Event: event, Entity: -1}, len(a.Entities), func(i int) [encoder.Answers]float64 { return OfEvent(a, i, event) })
	putLead(q, what+" of entities", odds, entities[answer])
	events := rivals(a, analysis.Rivalry{Telling: -1, Event: -1, Entity: entity}, len(a.Events), func(i int) (out [encoder.Answers]float64) {
		if !a.Events[i].Dropped {
			return OfEvent(a, entity, i)
		}
		for k := range out {
			out[k] = math.Inf(-1)
		}
		return out
	})
	putLead(q, what+" of events", odds, events[answer])
}
