package exec

import (
	"errors"
	"fmt"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/eval"
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/value"
)

// errFound ends a subquery at its first row. It is not seen outside of it.
var errFound = errors.New("found")

// subplan compiles EXISTS { … }, COUNT { … } and patterns as conditions.
func (r *run) subplan(e bind.Expr) (eval.Func, error) {
	s, ok := e.(*plan.Subplan)
	if !ok {
		return nil, fmt.Errorf("compile expression: unknown form %T", e)
	}
	inner, err := r.build(s.Op)
	if err != nil {
		return nil, err
	}
	if s.Of.Count {
		return func([]value.Value) (value.Value, error) {
			var n int64
			err := inner(func() error { n++; return nil })
			return value.Int(n), err
		}, nil
	}
	exists := func([]value.Value) (value.Value, error) {
		err := inner(func() error { return errFound })
		if err == errFound { //nolint:errorlint // it is returned as it is, and by nobody else
			return value.Bool(true), nil
		}
		return value.Bool(false), err
	}
	if s.Semi != nil {
		return r.semi(s.Semi, exists)
	}
	return exists, nil
}

// search fills slots with what a full-text index finds.
func (r *run) search(input op, p *plan.Search) (op, error) {
	args, err := r.exprs([]bind.Expr{p.Of.Index, p.Of.Text})
	if err != nil {
		return nil, err
	}
	return func(emit func() error) error {
		return input(func() error {
			var texts [2]string
			for i, arg := range args {
				v, err := arg(r.row)
				if err != nil {
					return err
				}
				text, ok := v.AsString()
				if !ok {
					return value.TypeError("db.index.fulltext.queryNodes()", v)
				}
				texts[i] = text
			}
			for hit, err := range r.graph.Search(texts[0], texts[1]) {
				if err != nil {
					return err
				}
				if err := r.tick(); err != nil {
					return err
				}
				if p.Of.Node >= 0 {
					r.row[p.Of.Node] = value.FromNode(hit.Node)
				}
				if p.Of.Score >= 0 {
					r.row[p.Of.Score] = value.Float(hit.Score)
				}
				if err := emit(); err != nil {
					return err
				}
			}
			return nil
		})
	}, nil
}
