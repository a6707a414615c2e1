package exec

import (
	"fmt"

	"isnad/graph/cypher/plan"
)

// build compiles an operator and all that it takes rows from.
func (r *run) build(p plan.Op) (op, error) {
	if _, ok := p.(*plan.Argument); ok {
		return func(emit func() error) error { return emit() }, nil
	}
	input, err := r.build(plan.InputOf(p))
	if err != nil {
		return nil, err
	}
	switch p := p.(type) {
	case *plan.NodeScan:
		return r.nodeScan(input, p), nil
	case *plan.NodeSeek:
		return r.nodeSeek(input, p)
	case *plan.TextSeek:
		return r.textSeek(input, p)
	case *plan.RelScan:
		return r.relScan(input, p), nil
	case *plan.RelSeek:
		return r.relSeek(input, p)
	case *plan.RelEnds:
		return r.relEnds(input, p), nil
	case *plan.Expand:
		return r.expand(input, p), nil
	case *plan.VarExpand:
		return r.varExpand(input, p)
	case *plan.Shortest:
		return r.shortest(input, p)
	case *plan.NodeCheck:
		return r.nodeCheck(input, p), nil
	case *plan.Differ:
		return r.differ(input, p), nil
	case *plan.PathOf:
		return r.pathOf(input, p), nil
	case *plan.HashJoin:
		return r.hashJoin(input, p)
	case *plan.Optional:
		return r.optional(input, p)
	case *plan.Search:
		return r.search(input, p)
	}
	return r.buildRows(input, p)
}

// buildRows compiles operators that have nothing to do with the graph.
func (r *run) buildRows(input op, p plan.Op) (op, error) {
	switch p := p.(type) {
	case *plan.Filter:
		return r.filter(input, p)
	case *plan.Unwind:
		return r.unwind(input, p)
	case *plan.Compute:
		return r.compute(input, p)
	case *plan.Aggregate:
		return r.aggregate(input, p)
	case *plan.Distinct:
		return r.distinct(input, p), nil
	case *plan.Sort:
		return r.sort(input, p)
	case *plan.Skip:
		return r.skip(input, p)
	case *plan.Limit:
		return r.limit(input, p)
	}
	return nil, fmt.Errorf("build plan: unknown operator %T", p)
}
