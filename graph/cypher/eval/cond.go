package eval

import (
	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

// Cond compiles an expression that has to be a boolean or null.
func (c *Compiler) Cond(e bind.Expr) (Cond, error) {
	switch e := e.(type) {
	case *bind.Unary:
		if e.Op == syntax.Not {
			return c.not(e)
		}
	case *bind.Binary:
		if cond, err := c.logical(e); cond != nil || err != nil {
			return cond, err
		}
	case *bind.IsNull:
		return c.isNull(e)
	case *bind.HasLabels:
		return c.hasLabels(e)
	case *bind.Quantifier:
		return c.quantifier(e)
	}
	f, err := c.Expr(e)
	return func(row []value.Value) (value.Truth, error) {
		v, err := f(row)
		if err != nil {
			return value.Unknown, err
		}
		t, err := v.Truth("a condition")
		return t, c.at(e.At(), err)
	}, err
}

func (c *Compiler) not(e *bind.Unary) (Cond, error) {
	x, err := c.Cond(e.X)
	return func(row []value.Value) (value.Truth, error) {
		t, err := x(row)
		return t.Not(), err
	}, err
}

// logical compiles the operators that give a truth value, nil for others.
func (c *Compiler) logical(e *bind.Binary) (Cond, error) {
	switch e.Op {
	case syntax.And:
		return c.junction(e, value.False, value.Truth.And)
	case syntax.Or:
		return c.junction(e, value.True, value.Truth.Or)
	case syntax.Xor:
		return c.junction(e, value.Unknown, value.Truth.Xor)
	}
	op := comparison(e.Op)
	if op == nil {
		return nil, nil
	}
	funcs, err := c.all([]bind.Expr{e.X, e.Y})
	if err != nil {
		return nil, err
	}
	x, y := funcs[0], funcs[1]
	return func(row []value.Value) (value.Truth, error) {
		a, err := x(row)
		if err != nil {
			return value.Unknown, err
		}
		b, err := y(row)
		if err != nil {
			return value.Unknown, err
		}
		t, err := op(a, b)
		return t, c.at(e.Pos, err)
	}, nil
}

// junction compiles AND, OR or XOR. The right side is not evaluated when the
// left side is decisive; an unknown left side decides XOR alone.
func (c *Compiler) junction(e *bind.Binary, decisive value.Truth, op func(a, b value.Truth) value.Truth) (Cond, error) {
	x, err := c.Cond(e.X)
	if err != nil {
		return nil, err
	}
	y, err := c.Cond(e.Y)
	return func(row []value.Value) (value.Truth, error) {
		a, err := x(row)
		if err != nil || a == decisive {
			return a, err
		}
		b, err := y(row)
		return op(a, b), err
	}, err
}

// comparison returns the operator between two values, nil if it is none.
func comparison(op syntax.Op) func(a, b value.Value) (value.Truth, error) {
	total := func(f func(a, b value.Value) value.Truth) func(a, b value.Value) (value.Truth, error) {
		return func(a, b value.Value) (value.Truth, error) { return f(a, b), nil }
	}
	switch op {
	case syntax.Equal:
		return total(value.Equal)
	case syntax.NotEqual:
		return total(func(a, b value.Value) value.Truth { return value.Equal(a, b).Not() })
	case syntax.Less:
		return total(value.Less)
	case syntax.LessEq:
		return total(value.LessEqual)
	case syntax.Greater:
		return total(func(a, b value.Value) value.Truth { return value.Less(b, a) })
	case syntax.GreaterEq:
		return total(func(a, b value.Value) value.Truth { return value.LessEqual(b, a) })
	case syntax.StartsWith:
		return total(value.StartsWith)
	case syntax.EndsWith:
		return total(value.EndsWith)
	case syntax.Contains:
		return total(value.Contains)
	case syntax.In:
		return value.In
	case syntax.Matches:
		return matcher()
	}
	return nil
}

func (c *Compiler) isNull(e *bind.IsNull) (Cond, error) {
	x, err := c.Expr(e.X)
	return func(row []value.Value) (value.Truth, error) {
		v, err := x(row)
		return value.TruthOf(v.IsNull() != e.Not), err
	}, err
}

func (c *Compiler) hasLabels(e *bind.HasLabels) (Cond, error) {
	x, err := c.Expr(e.X)
	return func(row []value.Value) (value.Truth, error) {
		v, err := x(row)
		if err != nil || v.IsNull() {
			return value.Unknown, err
		}
		if n, ok := v.AsNode(); ok {
			return nodeHas(n, e.Labels)
		}
		if r, ok := v.AsRelationship(); ok {
			for _, label := range e.Labels {
				if r.Type() != label {
					return value.False, nil
				}
			}
			return value.True, nil
		}
		return value.Unknown, c.at(e.Pos, value.TypeError(":", v))
	}, err
}

func nodeHas(n value.Node, wanted []string) (value.Truth, error) {
	for _, label := range wanted {
		if has, err := n.HasLabel(label); err != nil || !has {
			return value.False, err
		}
	}
	return value.True, nil
}
