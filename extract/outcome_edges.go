package extract

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// edgeTasks are the tasks of the weights that lead to an edge.
var edgeTasks = map[string]record.EdgeType{
	"attacked": record.Attacked, "claimed": record.Claimed, "denied": record.Denied, "accused": record.Accused,
	"reported": record.Reported, "hosted": record.Hosted, "visited": record.Visited,
}

// fairly is the part of what an answer had to pass from which an edge was thought of.
const fairly = 0.4

// edgeKey tells edges apart, whatever statements they stand on.
type edgeKey struct {
	kind     record.EdgeType
	from, to string
}

// edgeAnswers tells how likely the weights held each edge of the record, and lists the edges
// that they were asked about, thought fairly likely and did not draw, the likeliest of each
// kind first.
func edgeAnswers(a *analysis.Article, r *record.Record, ids recordIDs) (held, undrawn []string) {
	best := likeliest(a, ids)
	for _, e := range r.Edges {
		key, note := edgeKey{e.Type, e.From, e.To}, ""
		if x := best[key]; x != nil {
			note = x.Odds() + "; " + x.Why
		}
		held = append(held, note)
	}
	for _, e := range r.Edges {
		delete(best, edgeKey{e.Type, e.From, e.To})
		if e.Type == record.Claimed || e.Type == record.Denied {
			delete(best, edgeKey{record.Reported, e.From, e.To}) // who answers for it is no source of it besides
		}
	}
	names := map[string]string{}
	for _, e := range r.Entities {
		names[e.ID] = e.Name
	}
	for _, e := range slices.SortedFunc(maps.Keys(best), func(p, q edgeKey) int {
		return cmp.Or(strings.Compare(string(p.kind), string(q.kind)), cmp.Compare(best[q].Share(), best[p].Share()), strings.Compare(p.from, q.from), strings.Compare(p.to, q.to))
	}) {
		x := best[e]
		if x.Share() < fairly && !a.Trace.All {
			continue
		}
		what := x.Odds()
		if x.Yes {
			what += ", but no statement or part of an event shows it"
		}
		undrawn = append(undrawn, fmt.Sprintf("(%s)-[%s]->(%s) %s; %s", names[e.from], e.kind, cmp.Or(names[e.to], e.to), what, x.Why))
	}
	return held, undrawn
}

// likeliest gives the likeliest answer about each edge that the weights were asked about.
func likeliest(a *analysis.Article, ids recordIDs) map[edgeKey]*analysis.Answer {
	best := map[edgeKey]*analysis.Answer{}
	for i := range a.Trace.Answers {
		x := &a.Trace.Answers[i]
		e := edgeKey{edgeTasks[x.Task], ids.entity[x.From], ids.entity[x.To]}
		switch e.kind {
		case "":
			continue
		case record.Claimed, record.Denied, record.Reported:
			e.to = ids.event[x.To]
		}
		if old := best[e]; e.from != "" && e.to != "" && (old == nil || x.Share() > old.Share()) {
			best[e] = x
		}
	}
	return best
}
