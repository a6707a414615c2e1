package bind

import (
	"maps"
	"slices"

	"isnad/graph/cypher/syntax"
)

// binder resolves the names of one query.
type binder struct {
	src    string
	slots  []string
	params map[string]bool
	scope  *scope
	// hook sees every expression first, and may return what stands for it.
	// Projections use it to put columns in the place of expressions.
	hook func(syntax.Expr) (Expr, typ, error)
	// aggregate is called for an aggregating function, nil where none may stand.
	aggregate func(*syntax.Call) (Expr, typ, error)
	// condition is true where a pattern may stand as a condition.
	condition bool
}

// Bind resolves the names of a query and checks it. The error is a
// *syntax.Fault.
func Bind(q *syntax.Query) (*Query, error) {
	b := &binder{src: q.Source, params: map[string]bool{}}
	out := &Query{Source: q.Source, All: q.All}
	for i, s := range q.Parts {
		part, columns, err := b.part(s)
		if err != nil {
			return nil, err
		}
		if i > 0 && !slices.Equal(columns, out.Columns) {
			return nil, b.fault(s.Pos, "DifferentColumnsInUnion", "the parts of a UNION do not have the same columns: %v and %v", out.Columns, columns)
		}
		out.Columns = columns
		out.Parts = append(out.Parts, part)
	}
	out.Slots = b.slots
	out.Params = slices.Sorted(maps.Keys(b.params))
	return out, nil
}

func (b *binder) fault(at syntax.Pos, code, format string, args ...any) error {
	return syntax.Invalid(b.src, at, code, format, args...)
}

// part binds the clauses of a single query one after another.
func (b *binder) part(s *syntax.Single) (Part, []string, error) {
	b.scope = &scope{}
	var p Part
	var columns []string
	for _, c := range s.Clauses {
		var step Step
		var err error
		switch c := c.(type) {
		case *syntax.Match:
			step, err = b.match(c)
		case *syntax.Unwind:
			step, err = b.unwind(c)
		case *syntax.Search:
			step, err = b.search(c)
			columns = []string{"node", "score"} // unless something follows
		case *syntax.With:
			step, _, err = b.project(&c.Projection, c.Where, true)
		case *syntax.Return:
			step, columns, err = b.project(&c.Projection, nil, false)
		}
		if err != nil {
			return Part{}, nil, err
		}
		p.Steps = append(p.Steps, step)
	}
	for _, name := range columns {
		sym, _ := b.scope.find(name)
		p.Result = append(p.Result, sym.slot)
	}
	return p, columns, nil
}

func (b *binder) unwind(c *syntax.Unwind) (Step, error) {
	list, t, err := b.expr(c.List)
	if err != nil {
		return nil, err
	}
	if _, bound := b.scope.find(c.As.Text); bound {
		return nil, b.alreadyBound(c.As)
	}
	elem := t.element()
	if !t.must(listKind) {
		elem = unknown()
	}
	u := &Unwind{List: list, Slot: b.newSlot(c.As.Text)}
	b.scope = b.scope.with(symbol{c.As.Text, u.Slot, elem})
	return u, nil
}

func (b *binder) alreadyBound(n syntax.Name) error {
	return b.fault(n.Pos, "VariableAlreadyBound", "variable `%s` is already in use", n.Text)
}

// search binds the columns of a full-text search. A call that is the whole
// query yields all of them.
func (b *binder) search(c *syntax.Search) (Step, error) {
	s := &Search{Pos: c.Pos, Node: -1, Score: -1}
	var err error
	if s.Index, err = b.text(c.Index); err != nil {
		return nil, err
	}
	if s.Text, err = b.text(c.Text); err != nil {
		return nil, err
	}
	yield := c.Yield
	if len(yield) == 0 {
		for _, column := range []string{"node", "score"} {
			n := syntax.Name{Text: column, Pos: c.Pos}
			yield = append(yield, syntax.Yield{Column: n, As: n})
		}
	}
	for _, y := range yield {
		if _, bound := b.scope.find(y.As.Text); bound {
			return nil, b.alreadyBound(y.As)
		}
		sym := symbol{name: y.As.Text, slot: b.newSlot(y.As.Text)}
		switch {
		case y.Column.Text == "node" && s.Node < 0:
			s.Node, sym.typ = sym.slot, one(nodeKind)
		case y.Column.Text == "score" && s.Score < 0:
			s.Score, sym.typ = sym.slot, one(floatKind)
		default:
			return nil, b.fault(y.Column.Pos, "UndefinedVariable", "the procedure has no such column, or it is asked for twice: %s", y.Column.Text)
		}
		b.scope = b.scope.with(sym)
	}
	s.Where, err = b.where(c.Where)
	return s, err
}

// text binds an argument that has to be a string.
func (b *binder) text(x syntax.Expr) (Expr, error) {
	e, t, err := b.expr(x)
	if err == nil && !t.may(setOf(stringKind)) {
		err = b.wrongType(x.At(), "a String", t)
	}
	return e, err
}
