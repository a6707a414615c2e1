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

// undrawn lists the edges that the weights were asked about, thought fairly likely and did not
// draw, the likeliest of each kind first.
func undrawn(a *analysis.Article, r *record.Record, ids recordIDs) []string {
	type edge struct {
		kind     record.EdgeType
		from, to string
	}
	drawn, best := map[edge]bool{}, map[edge]*analysis.Answer{}
	for _, e := range r.Edges {
		drawn[edge{e.Type, e.From, e.To}] = true
	}
	for i := range a.Trace.Answers {
		x := &a.Trace.Answers[i]
		kind := edgeTasks[x.Task]
		if kind == "" || x.Score < x.Least*fairly && (x.Least < 1 || x.Score < fairly) {
			continue
		}
		e := edge{kind, ids.entity[x.From], ids.entity[x.To]}
		if kind == record.Claimed || kind == record.Denied || kind == record.Reported {
			e.to = ids.event[x.To]
		}
		if e.from == "" || e.to == "" || drawn[e] {
			continue
		}
		if old := best[e]; old == nil || x.Score/x.Least > old.Score/old.Least {
			best[e] = x
		}
	}
	names := map[string]string{}
	for _, e := range r.Entities {
		names[e.ID] = e.Name
	}
	var out []string
	for _, e := range slices.SortedFunc(maps.Keys(best), func(p, q edge) int {
		return cmp.Or(strings.Compare(string(p.kind), string(q.kind)), cmp.Compare(best[q].Score/best[q].Least, best[p].Score/best[p].Least), strings.Compare(p.from, q.from), strings.Compare(p.to, q.to))
	}) {
		x := best[e]
		what := x.Odds()
		if x.Yes {
			what += ", but no statement or part of an event shows it"
		}
		out = append(out, fmt.Sprintf("(%s)-[%s]->(%s) %s; %s", names[e.from], e.kind, cmp.Or(names[e.to], e.to), what, x.Why))
	}
	return out
}
