package plan

import (
	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

// simplify puts the values of parameters into an expression and computes what
// then depends on no row. Where that is an error, the expression is left for
// the run, which may not come to it.
func (p *planner) simplify(e bind.Expr) bind.Expr {
	return bind.RewriteUp(e, func(e bind.Expr) bind.Expr {
		switch e := e.(type) {
		case *bind.Param:
			return &bind.Const{Pos: e.Pos, Value: p.params[e.Name]}
		case *bind.Binary:
			if short := shortcut(e); short != nil {
				return short
			}
			if comparesNull(e) {
				return &bind.Const{Pos: e.Pos}
			}
			return p.fold(e, e.X, e.Y)
		case *bind.Unary:
			return p.fold(e, e.X)
		case *bind.IsNull:
			return p.fold(e, e.X)
		case *bind.Property:
			return p.fold(e, e.Of)
		case *bind.Index:
			return p.fold(e, e.Of, e.Key)
		case *bind.List:
			return p.fold(e, e.Items...)
		case *bind.Map:
			return p.fold(e, e.Values...)
		case *bind.Call:
			return p.fold(e, e.Args...)
		case *bind.Case:
			return simplifyCase(e)
		}
		return nil
	})
}

func (p *planner) simplifyAll(list []bind.Expr) []bind.Expr {
	out := make([]bind.Expr, 0, len(list))
	for _, e := range list {
		out = append(out, prune(p.simplify(e)))
	}
	return bind.Conjuncts(out)
}

// fold computes an expression whose parts are constants.
func (p *planner) fold(e bind.Expr, parts ...bind.Expr) bind.Expr {
	for _, part := range parts {
		if _, ok := part.(*bind.Const); !ok {
			return nil
		}
	}
	f, err := p.compiler.Expr(e)
	if err != nil {
		return nil
	}
	v, err := f(nil)
	if err != nil {
		return nil
	}
	return &bind.Const{Pos: e.At(), Value: v}
}

// truth returns the truth value of a constant.
func truth(e bind.Expr) (value.Truth, bool) {
	c, ok := e.(*bind.Const)
	if !ok {
		return value.Unknown, false
	}
	t, err := c.Value.Truth("")
	return t, err == nil
}

// shortcut simplifies AND and OR where one side is known.
func shortcut(e *bind.Binary) bind.Expr {
	if e.Op != syntax.And && e.Op != syntax.Or {
		return nil
	}
	for _, sides := range [][2]bind.Expr{{e.X, e.Y}, {e.Y, e.X}} {
		t, known := truth(sides[0])
		if !known || t == value.Unknown {
			continue
		}
		if (t == value.True) == (e.Op == syntax.Or) {
			return sides[0]
		}
		if boolean(sides[1]) {
			return sides[1]
		}
	}
	return nil
}

// boolean tells whether an expression gives a boolean or null for sure, so that
// it can stand alone for what was an operand of AND or OR.
func boolean(e bind.Expr) bool {
	switch e := e.(type) {
	case *bind.Const:
		_, ok := truth(e)
		return ok
	case *bind.Binary:
		switch e.Op {
		case syntax.Plus, syntax.Minus, syntax.Times, syntax.Divide, syntax.Modulo, syntax.Power:
			return false
		}
		return true
	case *bind.Unary:
		return e.Op == syntax.Not
	case *bind.Subquery:
		return !e.Count
	case *bind.IsNull, *bind.HasLabels, *bind.Quantifier:
		return true
	}
	return false
}

// simplifyCase leaves out branches that cannot come, up to the first that must.
func simplifyCase(e *bind.Case) bind.Expr {
	if e.Subject != nil {
		return nil
	}
	c := *e
	c.Whens = nil
	for _, w := range e.Whens {
		t, known := truth(w.Cond)
		switch {
		case known && t != value.True:
			continue
		case known && len(c.Whens) == 0:
			return w.Then
		case known:
			c.Else = w.Then
			return &c
		}
		c.Whens = append(c.Whens, w)
	}
	if len(c.Whens) > 0 {
		return &c
	}
	if c.Else == nil {
		return &bind.Const{Pos: e.Pos}
	}
	return c.Else
}

// comparesNull tells whether an operator has null for an operand that makes
// its result null, whatever the other one is.
func comparesNull(e *bind.Binary) bool {
	switch e.Op {
	case syntax.Equal, syntax.NotEqual, syntax.Less, syntax.LessEq, syntax.Greater, syntax.GreaterEq:
		return isNull(e.X) || isNull(e.Y)
	}
	return false
}

func isNull(e bind.Expr) bool {
	c, ok := e.(*bind.Const)
	return ok && c.Value.IsNull()
}

// prune simplifies a condition that only lets rows pass when it is true: what
// can never be true is as good as false.
func prune(e bind.Expr) bind.Expr {
	or, ok := e.(*bind.Binary)
	if !ok || or.Op != syntax.Or {
		if hopeless(e) {
			return &bind.Const{Pos: e.At(), Value: value.Bool(false)}
		}
		return e
	}
	x, y := prune(or.X), prune(or.Y)
	switch {
	case hopeless(x) && boolean(y):
		return y
	case hopeless(y) && boolean(x):
		return x
	}
	return &bind.Binary{Pos: or.Pos, Op: or.Op, X: x, Y: y}
}

// hopeless tells whether a condition is never true, and no error either.
func hopeless(e bind.Expr) bool {
	switch e := e.(type) {
	case *bind.Const:
		t, ok := truth(e)
		return ok && t != value.True
	case *bind.Quantifier:
		return (e.Kind == "any" || e.Kind == "single") && hopeless(e.Where)
	}
	return false
}
