package bind

import "isnad/graph/cypher/syntax"

// Rewrite returns a copy of an expression in which f has replaced what it
// returns something for. It is asked about an expression before its parts; the
// parts of a replacement are left alone.
func Rewrite(e Expr, f func(Expr) Expr) Expr {
	if e == nil {
		return nil
	}
	if other := f(e); other != nil {
		return other
	}
	c, parts := dissect(e)
	for _, part := range parts {
		*part = Rewrite(*part, f)
	}
	return c
}

// RewriteUp is Rewrite from the inside out: f is asked about an expression when
// its parts have been replaced.
func RewriteUp(e Expr, f func(Expr) Expr) Expr {
	if e == nil {
		return nil
	}
	c, parts := dissect(e)
	for _, part := range parts {
		*part = RewriteUp(*part, f)
	}
	if other := f(c); other != nil {
		return other
	}
	return c
}

// Walk calls f for an expression and all its parts, those of subqueries among
// them.
func Walk(e Expr, f func(Expr)) {
	if e == nil {
		return
	}
	f(e)
	_, parts := dissect(e)
	for _, part := range parts {
		Walk(*part, f)
	}
}

// dissect returns a copy of an expression and the places of its parts in the
// copy. Parts that are left out are nil.
func dissect(e Expr) (Expr, []*Expr) {
	switch e := e.(type) {
	case *Property:
		c := *e
		return &c, []*Expr{&c.Of}
	case *Index:
		c := *e
		return &c, []*Expr{&c.Of, &c.Key}
	case *Slice:
		c := *e
		return &c, []*Expr{&c.Of, &c.From, &c.To}
	case *List:
		c := *e
		c.Items = append([]Expr(nil), e.Items...)
		return &c, places(c.Items)
	case *Map:
		c := *e
		c.Values = append([]Expr(nil), e.Values...)
		return &c, places(c.Values)
	case *Unary:
		c := *e
		return &c, []*Expr{&c.X}
	case *Binary:
		c := *e
		return &c, []*Expr{&c.X, &c.Y}
	case *IsNull:
		c := *e
		return &c, []*Expr{&c.X}
	case *HasLabels:
		c := *e
		return &c, []*Expr{&c.X}
	case *Case:
		return dissectCase(e)
	case *Call:
		c := *e
		c.Args = append([]Expr(nil), e.Args...)
		return &c, places(c.Args)
	case *Comprehension:
		c := *e
		return &c, []*Expr{&c.List, &c.Where, &c.Then}
	case *Quantifier:
		c := *e
		return &c, []*Expr{&c.List, &c.Where}
	case *Subquery:
		return dissectSubquery(e)
	}
	return e, nil
}

func places(list []Expr) []*Expr {
	at := make([]*Expr, len(list))
	for i := range list {
		at[i] = &list[i]
	}
	return at
}

func dissectCase(e *Case) (Expr, []*Expr) {
	c := *e
	c.Whens = append([]When(nil), e.Whens...)
	parts := []*Expr{&c.Subject, &c.Else}
	for i := range c.Whens {
		parts = append(parts, &c.Whens[i].Cond, &c.Whens[i].Then)
	}
	return &c, parts
}

func dissectSubquery(e *Subquery) (Expr, []*Expr) {
	c := *e
	c.Match = nil
	var parts []*Expr
	for _, m := range e.Match {
		copied := *m
		copied.Where = append([]Expr(nil), m.Where...)
		parts = append(parts, places(copied.Where)...)
		copied.Rels = nil
		for _, r := range m.Rels {
			rel := *r
			rel.Values = append([]Expr(nil), r.Values...)
			parts = append(parts, places(rel.Values)...)
			copied.Rels = append(copied.Rels, &rel)
		}
		c.Match = append(c.Match, &copied)
	}
	return &c, parts
}

// Conjuncts takes conditions apart at their ANDs.
func Conjuncts(list []Expr) []Expr {
	var out []Expr
	for _, e := range list {
		out = conjuncts(out, e)
	}
	return out
}

func conjuncts(list []Expr, e Expr) []Expr {
	if and, ok := e.(*Binary); ok && and.Op == syntax.And {
		return conjuncts(conjuncts(list, and.X), and.Y)
	}
	return append(list, e)
}
