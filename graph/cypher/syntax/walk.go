package syntax

// Walk calls f for an expression and all its parts, except those of patterns
// and subqueries, which are clauses of their own.
func Walk(x Expr, f func(Expr)) {
	if x == nil {
		return
	}
	f(x)
	for _, part := range parts(x) {
		Walk(part, f)
	}
}

func parts(x Expr) []Expr {
	switch x := x.(type) {
	case *Property:
		return []Expr{x.Of}
	case *Index:
		return []Expr{x.Of, x.Key}
	case *Slice:
		return []Expr{x.Of, x.From, x.To}
	case *List:
		return x.Items
	case *Map:
		var list []Expr
		for _, e := range x.Entries {
			list = append(list, e.Value)
		}
		return list
	case *Unary:
		return []Expr{x.X}
	case *Binary:
		return []Expr{x.X, x.Y}
	case *IsNull:
		return []Expr{x.X}
	case *HasLabels:
		return []Expr{x.X}
	case *Case:
		list := []Expr{x.Subject, x.Else}
		for _, w := range x.Whens {
			list = append(list, w.Cond, w.Then)
		}
		return list
	case *Call:
		return x.Args
	case *Comprehension:
		return []Expr{x.List, x.Where, x.Then}
	case *Quantifier:
		return []Expr{x.List, x.Where}
	}
	return nil
}
