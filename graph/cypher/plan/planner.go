// Package plan decides how a query is answered: where its patterns start, in
// which order relationships are followed, which index helps, and when
// conditions are tested. What comes out is a tree of operators that package
// exec runs and that [Plan.String] prints.
//
// Plans are made for one run: the values of parameters are known, so that a
// condition like ($kind IS NULL OR e.kind = $kind) costs nothing when it does
// not apply, and finds its index when it does.
//
// The order within a pattern is searched for with the counts of the store as
// guide; see search.go. Everything else keeps the order of the query.
package plan

import (
	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/eval"
	"isnad/graph/cypher/function"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// Plan is how a query is answered.
type Plan struct {
	Query *bind.Query
	Parts []Op // one for each part of a UNION
}

// planner makes one plan.
type planner struct {
	stats    storage.Statistics
	params   map[string]value.Value
	compiler *eval.Compiler
	// known is what earlier clauses have found out about slots that are still
	// in use.
	known facts
}

// Make plans a query for a run with these parameters, all of which have to be
// there.
func Make(q *bind.Query, stats storage.Statistics, params map[string]value.Value, env *function.Env) *Plan {
	out := &Plan{Query: q}
	for _, part := range q.Parts {
		p := &planner{
			stats: stats, params: params,
			compiler: &eval.Compiler{Source: q.Source, Env: env},
			known:    facts{labels: map[int][]string{}, types: map[int][]string{}},
		}
		var op Op = &Argument{Info{Rows: 1}}
		for _, step := range part.Steps {
			op = p.step(op, step)
		}
		out.Parts = append(out.Parts, op)
	}
	return out
}

func (p *planner) step(input Op, step bind.Step) Op {
	rows := input.info().Rows
	switch s := step.(type) {
	case *bind.Match:
		return p.match(input, s)
	case *bind.Unwind:
		list := p.simplify(s.List)
		return &Unwind{Info{input, rows * listLength(list)}, p.lower(list, rows), s.Slot}
	case *bind.Search:
		found := *s
		found.Index, found.Text = p.simplify(s.Index), p.simplify(s.Text)
		return p.filter(&Search{Info{input, rows * 10}, &found}, p.simplifyAll(s.Where))
	case *bind.Project:
		return p.project(input, s)
	}
	return input
}

// match plans MATCH or OPTIONAL MATCH.
func (p *planner) match(input Op, m *bind.Match) Op {
	if !m.Optional {
		return p.pattern(input, m)
	}
	rows := input.info().Rows
	inner := p.pattern(&Argument{Info{Rows: rows}}, m)
	filled, _ := m.Slots()
	return &Optional{Info{input, max(rows, inner.info().Rows)}, inner, filled}
}

// filter lets only rows through for which all conditions hold.
func (p *planner) filter(input Op, where []bind.Expr) Op {
	rows := input.info().Rows
	var conds []bind.Expr
	for _, e := range where {
		if t, ok := truth(e); ok && t == value.True {
			continue
		}
		conds = append(conds, p.lower(e, rows))
		rows *= p.selectivity(e, p.known)
	}
	if len(conds) == 0 {
		return input
	}
	return &Filter{Info{input, rows}, cheapFirst(conds)}
}

// cheapFirst moves conditions with subqueries behind the others.
func cheapFirst(conds []bind.Expr) []bind.Expr {
	var cheap, dear []bind.Expr
	for _, e := range conds {
		isDear := false
		bind.Walk(e, func(part bind.Expr) {
			if _, ok := part.(*Subplan); ok {
				isDear = true
			}
		})
		if isDear {
			dear = append(dear, e)
		} else {
			cheap = append(cheap, e)
		}
	}
	return append(cheap, dear...)
}

// lower plans the subqueries of an expression that is evaluated for rows rows.
func (p *planner) lower(e bind.Expr, rows float64) bind.Expr {
	return bind.Rewrite(e, func(part bind.Expr) bind.Expr {
		sub, ok := part.(*bind.Subquery)
		if !ok {
			return nil
		}
		var op Op = &Argument{Info{Rows: rows}}
		for _, m := range sub.Match {
			op = p.pattern(op, m)
		}
		return &Subplan{Pos: sub.Pos, Of: sub, Op: op, Semi: p.semi(sub, rows)}
	})
}

func (p *planner) lowerAll(list []bind.Expr, rows float64) []bind.Expr {
	out := make([]bind.Expr, len(list))
	for i, e := range list {
		out[i] = p.lower(e, rows)
	}
	return out
}
