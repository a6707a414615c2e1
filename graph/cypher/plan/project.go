package plan

import "isnad/graph/cypher/bind"

// project plans WITH or RETURN.
func (p *planner) project(input Op, s *bind.Project) Op {
	op := input
	rows := op.info().Rows
	if s.Aggregate {
		op = p.aggregate(op, s)
		op = p.compute(op, s.After)
	} else {
		op = p.compute(op, s.Keys)
	}
	if s.Distinct {
		op = &Distinct{Info{op, max(1, rows*guessOther)}, s.Columns}
	}
	op = p.order(op, s)
	return p.filter(op, p.simplifyAll(s.Where))
}

func (p *planner) aggregate(input Op, s *bind.Project) Op {
	rows := input.info().Rows
	out := &Aggregate{Info: Info{input, 1}, Keys: p.items(s.Keys, rows)}
	if len(s.Keys) > 0 {
		out.Rows = max(1, rows*guessOther)
	}
	for _, a := range s.Aggregates {
		args := make([]bind.Expr, len(a.Args))
		for i, arg := range a.Args {
			args[i] = p.lower(p.simplify(arg), rows)
		}
		a.Args = args
		out.Aggregates = append(out.Aggregates, a)
	}
	return out
}

func (p *planner) items(items []bind.Item, rows float64) []bind.Item {
	out := make([]bind.Item, len(items))
	for i, item := range items {
		out[i] = bind.Item{Expr: p.lower(p.simplify(item.Expr), rows), Slot: item.Slot}
	}
	return out
}

// compute leaves out items that are in their slot already.
func (p *planner) compute(input Op, items []bind.Item) Op {
	rows := input.info().Rows
	var out []bind.Item
	for _, item := range p.items(items, rows) {
		if s, ok := item.Expr.(*bind.Slot); !ok || s.Index != item.Slot {
			out = append(out, item)
		}
	}
	if len(out) == 0 {
		return input
	}
	return &Compute{Info{input, rows}, out}
}

// order plans ORDER BY, SKIP and LIMIT.
func (p *planner) order(input Op, s *bind.Project) Op {
	op := input
	rows := op.info().Rows
	skip, limit := p.simplify(s.Skip), p.simplify(s.Limit)
	if len(s.Order) > 0 {
		sort := &Sort{Info: Info{op, rows}, Keep: s.Columns, Skip: skip, Limit: limit}
		for _, key := range s.Order {
			sort.Keys = append(sort.Keys, bind.Sort{Expr: p.lower(p.simplify(key.Expr), rows), Desc: key.Desc})
		}
		for _, slot := range needs(s.Where...).slots() {
			sort.Keep = append(sort.Keep[:len(sort.Keep):len(sort.Keep)], slot)
		}
		if limit != nil {
			sort.Rows = min(rows, expected(limit, rows)+expected(skip, 0))
		} else {
			sort.Skip = nil
		}
		op = sort
	}
	if skip != nil {
		op = &Skip{Info{op, max(0, op.info().Rows-expected(skip, 0))}, skip}
	}
	if limit != nil {
		op = &Limit{Info{op, min(op.info().Rows, expected(limit, rows))}, limit}
	}
	return op
}

// expected is the value of a constant, or a guess where it is none.
func expected(e bind.Expr, otherwise float64) float64 {
	if c, ok := e.(*bind.Const); ok {
		if n, ok := c.Value.AsInt(); ok {
			return float64(n)
		}
	}
	return otherwise
}
