package bind

import (
	"errors"
	"slices"
	"strings"

	"isnad/graph/cypher/syntax"
)

// aggregated binds an item that has aggregates in it. Outside of their
// arguments it may use what rows are grouped by: keys that are variables, and
// keys that are properties of variables.
func (pr *projection) aggregated(x syntax.Expr) (Expr, typ, error) {
	pr.aggregate = func(c *syntax.Call) (Expr, typ, error) { return pr.take(c, true) }
	defer func() { pr.aggregate = nil }()
	e, t, err := pr.expr(x)
	if err != nil {
		return nil, typ{}, err
	}
	e = pr.useKeys(e)
	return e, t, pr.unambiguous(e)
}

// repeated binds an expression with aggregates the way aggregated does, without
// adding aggregates that the projection has not.
func (pr *projection) repeated(x syntax.Expr) (Expr, typ, error) {
	pr.aggregate = func(c *syntax.Call) (Expr, typ, error) { return pr.take(c, false) }
	e, t, err := pr.expr(x)
	if err != nil {
		return nil, typ{}, err
	}
	return pr.useKeys(e), t, nil
}

var errNoColumn = errors.New("no such aggregate")

// take binds an aggregate and returns the slot for its result, the slot of the
// same aggregate if there is one already.
func (pr *projection) take(c *syntax.Call, add bool) (Expr, typ, error) {
	before := pr.aggregate
	pr.aggregate = func(inner *syntax.Call) (Expr, typ, error) {
		return nil, typ{}, pr.fault(inner.Pos, "NestedAggregation", "%s() stands inside of another aggregate", inner.Name)
	}
	defer func() { pr.aggregate = before }()
	a := Aggregate{Pos: c.Pos, Name: strings.ToLower(c.Name), Distinct: c.Distinct}
	result := aggregateType(a.Name)
	for _, arg := range c.Args {
		e, t, err := pr.expr(arg)
		if err != nil {
			return nil, typ{}, err
		}
		if IsRandom(e) {
			return nil, typ{}, pr.fault(arg.At(), "NonConstantExpression", "%s() cannot be made over random numbers", c.Name)
		}
		a.Args = append(a.Args, e)
		if a.Name == "collect" {
			result = listOf(t)
		}
	}
	for _, other := range pr.out.Aggregates {
		if other.identity() == a.identity() {
			return &Slot{Pos: c.Pos, Index: other.Slot}, result, nil
		}
	}
	if !add {
		return nil, typ{}, errNoColumn
	}
	a.Slot = pr.anonymous()
	pr.out.Aggregates = append(pr.out.Aggregates, a)
	return &Slot{Pos: c.Pos, Index: a.Slot}, result, nil
}

func (a Aggregate) identity() string {
	w := []string{a.Name}
	if a.Distinct {
		w = append(w, "distinct")
	}
	for _, arg := range a.Args {
		w = append(w, identity(arg))
	}
	return strings.Join(w, " ")
}

func (pr *projection) isAggregate(e Expr) bool {
	s, ok := e.(*Slot)
	return ok && slices.ContainsFunc(pr.out.Aggregates, func(a Aggregate) bool { return a.Slot == s.Index })
}

// useKeys puts the slots of keys in the place of expressions that repeat them.
func (pr *projection) useKeys(e Expr) Expr {
	return Rewrite(e, func(part Expr) Expr {
		if _, isSlot := part.(*Slot); isSlot || !simple(part) {
			return nil
		}
		for _, key := range pr.out.Keys {
			if identity(key.Expr) == identity(part) {
				return &Slot{Pos: part.At(), Index: key.Slot}
			}
		}
		return nil
	})
}

// simple tells whether a key can be repeated beside an aggregate.
func simple(e Expr) bool {
	for {
		switch x := e.(type) {
		case *Slot:
			return true
		case *Property:
			e = x.Of
		default:
			return false
		}
	}
}

// unambiguous checks that an expression is made of keys, aggregates and
// constants.
func (pr *projection) unambiguous(e Expr) error {
	allowed := map[int]bool{}
	for _, key := range pr.out.Keys {
		if simple(key.Expr) {
			allowed[key.Slot] = true
		}
	}
	for _, a := range pr.out.Aggregates {
		allowed[a.Slot] = true
	}
	var err error
	Walk(e, func(part Expr) {
		switch part := part.(type) {
		case *Comprehension:
			allowed[part.Slot] = true
		case *Quantifier:
			allowed[part.Slot] = true
		case *Subquery:
			for _, slot := range part.Own() {
				allowed[slot] = true
			}
		case *Slot:
			if !allowed[part.Index] && err == nil {
				err = pr.fault(part.Pos, "AmbiguousAggregationExpression",
					"`%s` stands beside an aggregate and is nothing that rows are grouped by; give it a column of its own", name(part.Name, part.Index))
			}
		}
	})
	return err
}

// ambiguousOrder refuses a key of ORDER BY that repeats, beside an aggregate, a
// column that is neither a variable nor a property.
func (pr *projection) ambiguousOrder(x syntax.Expr) error {
	before, columns := pr.known, pr.known
	pr.known = map[string]column{}
	for id, c := range columns {
		if simple(c.expr) || slices.ContainsFunc(pr.out.After, func(i Item) bool { return i.Slot == c.slot }) {
			pr.known[id] = c
		}
	}
	_, _, err := pr.expr(x)
	pr.known = before
	var f *syntax.Fault
	if !asFault(err, &f) || f.Code != "UndefinedVariable" {
		return nil
	}
	if _, _, err := pr.expr(x); err == nil {
		f.Code = "AmbiguousAggregationExpression"
	}
	return f
}

func asFault(err error, to **syntax.Fault) bool { return errors.As(err, to) }

// aggregates tells whether an expression has an aggregate in it.
func aggregates(x syntax.Expr) bool {
	found := false
	syntax.Walk(x, func(part syntax.Expr) {
		if c, ok := part.(*syntax.Call); ok && isAggregate(c.Name) {
			found = true
		}
	})
	return found
}
