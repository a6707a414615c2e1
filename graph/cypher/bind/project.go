package bind

import (
	"slices"
	"strings"

	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

// projection collects a Project while WITH or RETURN is bound.
type projection struct {
	*binder
	out     *Project
	input   *scope
	columns *scope
	// known maps the identity of each column's expression to its column, so
	// that ORDER BY can name the column by repeating the expression.
	known map[string]column
	// closed is set when only columns can be named behind the projection:
	// rows have been grouped or thrown away.
	closed bool
}

// column is a column of a projection.
type column struct {
	name string
	slot int
	typ  typ
	expr Expr // as it was bound, before aggregates were taken out of it
}

// project binds WITH or RETURN and the WHERE of a WITH. It leaves the columns
// as the scope and returns their names.
func (b *binder) project(p *syntax.Projection, where syntax.Expr, with bool) (*Project, []string, error) {
	items, err := b.items(p)
	if err != nil {
		return nil, nil, err
	}
	pr := &projection{binder: b, out: &Project{Distinct: p.Distinct}, input: b.scope, known: map[string]column{}}
	pr.out.Aggregate = slices.ContainsFunc(items, func(i syntax.Item) bool { return aggregates(i.Expr) })
	pr.closed = p.Distinct || pr.out.Aggregate
	columns, err := pr.bindItems(items)
	if err != nil {
		return nil, nil, err
	}
	var names []string
	pr.columns = &scope{}
	for _, c := range columns {
		names = append(names, c.name)
		pr.out.Columns = append(pr.out.Columns, c.slot)
		pr.columns = pr.columns.with(symbol{c.name, c.slot, c.typ})
	}
	if err := pr.behind(p, where); err != nil {
		return nil, nil, err
	}
	b.scope = pr.columns
	if with {
		return pr.out, names, b.named(items)
	}
	if len(items) == 0 {
		return nil, nil, b.fault(p.Pos, "NoVariablesInScope", "RETURN * has no variables to return")
	}
	return pr.out, names, nil
}

// named checks that every item of a WITH has a name.
func (b *binder) named(items []syntax.Item) error {
	for _, item := range items {
		if _, isVar := item.Expr.(*syntax.Var); !item.Aliased && !isVar {
			return b.fault(item.Expr.At(), "NoExpressionAlias", "an expression in WITH needs a name: … AS name")
		}
	}
	return nil
}

// items returns the items of a projection with * written out.
func (b *binder) items(p *syntax.Projection) ([]syntax.Item, error) {
	var items []syntax.Item
	if p.Star {
		for _, sym := range b.scope.symbols {
			n := syntax.Name{Text: sym.name, Pos: p.Pos}
			items = append(items, syntax.Item{Expr: &syntax.Var{Pos: p.Pos, Name: sym.name}, As: n})
		}
		slices.SortFunc(items, func(x, y syntax.Item) int { return strings.Compare(x.As.Text, y.As.Text) })
	}
	items = append(items, p.Items...)
	seen := map[string]bool{}
	for _, item := range items {
		if seen[item.As.Text] {
			return nil, b.fault(item.As.Pos, "ColumnNameConflict", "two columns have the name `%s`", item.As.Text)
		}
		seen[item.As.Text] = true
	}
	return items, nil
}

// bindItems binds all items; those with aggregates come after the others,
// which they may be made of.
func (pr *projection) bindItems(items []syntax.Item) ([]column, error) {
	columns := make([]column, len(items))
	for i, item := range items {
		if aggregates(item.Expr) {
			continue
		}
		e, t, err := pr.expr(item.Expr)
		if err != nil {
			return nil, err
		}
		c := column{name: item.As.Text, typ: t, expr: e}
		if s, shared := e.(*Slot); shared {
			c.slot = s.Index
		} else {
			c.slot = pr.newSlot(item.As.Text)
		}
		columns[i] = c
		pr.out.Keys = append(pr.out.Keys, Item{e, c.slot})
	}
	for i, item := range items {
		if !aggregates(item.Expr) {
			continue
		}
		e, t, err := pr.aggregated(item.Expr)
		if err != nil {
			return nil, err
		}
		columns[i] = column{name: item.As.Text, slot: pr.newSlot(item.As.Text), typ: t, expr: e}
		pr.out.After = append(pr.out.After, Item{e, columns[i].slot})
	}
	for _, c := range columns {
		if _, isSlot := c.expr.(*Slot); !isSlot || pr.isAggregate(c.expr) {
			pr.known[identity(c.expr)] = c
		}
	}
	return columns, nil
}

// behind binds what follows the items.
func (pr *projection) behind(p *syntax.Projection, where syntax.Expr) error {
	var err error
	if pr.out.Skip, err = pr.count(p.Skip); err != nil {
		return err
	}
	if pr.out.Limit, err = pr.count(p.Limit); err != nil {
		return err
	}
	pr.scope = pr.visible()
	pr.hook = pr.columnFor
	defer func() { pr.hook = nil }()
	for _, s := range p.Order {
		if aggregates(s.Expr) && !pr.out.Aggregate {
			return pr.fault(s.Expr.At(), "InvalidAggregation", "ORDER BY cannot aggregate behind a projection that does not")
		}
		e, err := pr.orderKey(s.Expr)
		if err != nil {
			return err
		}
		pr.out.Order = append(pr.out.Order, Sort{e, s.Desc})
	}
	pr.out.Where, err = pr.where(where)
	return err
}

// visible is the scope behind the items: the columns, which hide variables of
// the same name, and those variables as long as rows are what they were.
func (pr *projection) visible() *scope {
	if pr.closed {
		return pr.columns
	}
	all := &scope{symbols: slices.Clone(pr.input.symbols)}
	all.symbols = append(all.symbols, pr.columns.symbols...)
	return all
}

// columnFor is the hook that finds the column which an expression repeats. The
// expression is read as the items were: where a column has taken a variable's
// name, the variable is meant.
func (pr *projection) columnFor(x syntax.Expr) (Expr, typ, error) {
	switch x.(type) {
	case *syntax.Var, *syntax.Literal, *syntax.Param:
		return nil, typ{}, nil
	}
	local := pr.scope.symbols[len(pr.visible().symbols):]
	as := &binder{src: pr.src, slots: pr.slots, params: pr.params, condition: true}
	as.scope = &scope{symbols: append(slices.Clone(pr.input.symbols), local...)}
	var e Expr
	var err error
	if aggregates(x) {
		e, _, err = (&projection{binder: as, out: pr.out, input: pr.input}).repeated(x)
	} else {
		e, _, err = as.resolve(x)
	}
	if err != nil {
		return nil, typ{}, nil // it repeats nothing; what it is will be found out
	}
	c, ok := pr.known[identity(e)]
	if !ok {
		return nil, typ{}, nil
	}
	return &Slot{Pos: x.At(), Index: c.slot, Name: c.name}, c.typ, nil
}

// orderKey binds a key of ORDER BY.
func (pr *projection) orderKey(x syntax.Expr) (Expr, error) {
	pr.aggregate = func(c *syntax.Call) (Expr, typ, error) {
		for _, arg := range c.Args { // for the sake of a better message
			if _, _, err := pr.expr(arg); err != nil {
				return nil, typ{}, err
			}
		}
		return nil, typ{}, syntax.Unsupported(pr.src, c.Pos, "an aggregate in ORDER BY that is no column")
	}
	defer func() { pr.aggregate = nil }()
	if aggregates(x) {
		if err := pr.ambiguousOrder(x); err != nil {
			return nil, err
		}
	}
	e, _, err := pr.expr(x)
	return e, err
}

// count binds SKIP or LIMIT, which have no access to any row.
func (pr *projection) count(x syntax.Expr) (Expr, error) {
	if x == nil {
		return nil, nil
	}
	before := pr.scope
	pr.scope = &scope{}
	e, t, err := pr.expr(x)
	pr.scope = before
	if err != nil {
		var f *syntax.Fault
		if asFault(err, &f) && f.Code == "UndefinedVariable" {
			f.Code, f.Text = "NonConstantExpression", "SKIP and LIMIT cannot depend on a row: "+f.Text
		}
		return nil, err
	}
	if !t.may(setOf(intKind)) {
		return nil, pr.wrongType(x.At(), "an Integer", t)
	}
	if c, ok := e.(*Const); ok {
		if n, _ := c.Value.AsInt(); n < 0 || c.Value.Kind() == value.KindNull {
			return nil, pr.fault(x.At(), "NegativeIntegerArgument", "SKIP and LIMIT take an integer from 0")
		}
	}
	return e, nil
}
