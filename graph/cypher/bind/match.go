package bind

import (
	"slices"

	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

const (
	nodeKind   = value.KindNode
	relKind    = value.KindRelationship
	listKind   = value.KindList
	floatKind  = value.KindFloat
	stringKind = value.KindString
)

// pattern collects a Match while its patterns are bound.
type pattern struct {
	*binder
	match *Match
	own   map[string]bool // relationship variables of this very clause
	props []entry         // bound when all variables are known
	// closed is set for a pattern that is a condition: it names no new variables.
	closed bool
}

// entry is a property that a node or a single relationship has to have.
type entry struct {
	slot int
	name string
	prop syntax.Entry
}

func (b *binder) match(c *syntax.Match) (*Match, error) {
	p := &pattern{binder: b, match: &Match{Pos: c.Pos, Optional: c.Optional}, own: map[string]bool{}}
	for _, one := range c.Patterns {
		if err := p.add(one); err != nil {
			return nil, err
		}
	}
	if err := p.properties(); err != nil {
		return nil, err
	}
	where, err := b.where(c.Where)
	if err != nil {
		return nil, err
	}
	p.match.Where = append(p.match.Where, where...)
	return p.match, p.checkShortest(where)
}

// checkShortest refuses conditions on what a shortest path is: they would ask
// for the shortest path of those for which they hold.
func (p *pattern) checkShortest(where []Expr) error {
	asked := map[int]bool{}
	for _, r := range p.match.Rels {
		if !r.Shortest {
			continue
		}
		asked[r.Slot] = true
		for _, path := range p.match.Paths {
			if slices.Contains(path.Rels, r.Slot) {
				asked[path.Slot] = true
			}
		}
	}
	var err error
	for _, e := range where {
		Walk(e, func(part Expr) {
			if s, ok := part.(*Slot); ok && asked[s.Index] {
				err = syntax.Unsupported(p.src, s.Pos, "a condition on the path of shortestPath()")
			}
		})
	}
	return err
}

// where binds a condition and takes it apart at its ANDs.
func (b *binder) where(x syntax.Expr) ([]Expr, error) {
	if x == nil {
		return nil, nil
	}
	e, err := b.conditionExpr(x)
	if err != nil {
		return nil, err
	}
	return conjuncts(nil, e), nil
}

// add binds one pattern.
func (p *pattern) add(one *syntax.Pattern) error {
	path := &Path{}
	for i, n := range one.Nodes {
		slot, err := p.node(n)
		if err != nil {
			return err
		}
		path.Nodes = append(path.Nodes, slot)
		if i == 0 {
			continue
		}
		r, err := p.rel(one.Rels[i-1], path.Nodes[i-1], slot)
		if err != nil {
			return err
		}
		r.Shortest = one.Shortest
		if one.Shortest && r.Length == nil {
			r.Length = &syntax.Length{Min: 1, Max: 1}
		}
		path.Rels = append(path.Rels, r.Slot)
	}
	if one.Path.Text == "" {
		return nil
	}
	if _, bound := p.scope.find(one.Path.Text); bound {
		return p.alreadyBound(one.Path)
	}
	path.Slot = p.newSlot(one.Path.Text)
	p.scope = p.scope.with(symbol{one.Path.Text, path.Slot, typ{kinds: setOf(value.KindPath)}})
	p.match.Paths = append(p.match.Paths, path)
	return nil
}

// node binds a node and returns its slot.
func (p *pattern) node(n *syntax.NodePattern) (int, error) {
	sym, bound := symbol{}, false
	if n.Var != "" {
		sym, bound = p.scope.find(n.Var)
	}
	switch {
	case bound && !sym.typ.may(setOf(nodeKind)):
		return 0, p.fault(n.Pos, "VariableTypeConflict", "variable `%s` is a %s, not a Node", n.Var, sym.typ)
	case !bound && n.Var != "" && p.closed:
		return 0, p.undefined(n.Pos, n.Var)
	case !bound && n.Var != "":
		sym = symbol{n.Var, p.newSlot(n.Var), one(nodeKind)}
		p.scope = p.scope.with(sym)
	case !bound:
		sym.slot = p.anonymous()
	}
	if !slices.ContainsFunc(p.match.Nodes, func(other *Node) bool { return other.Slot == sym.slot }) {
		p.match.Nodes = append(p.match.Nodes, &Node{Slot: sym.slot, Bound: bound})
	}
	if len(n.Labels) > 0 {
		x := &Slot{Pos: n.Pos, Index: sym.slot, Name: n.Var}
		p.match.Where = append(p.match.Where, &HasLabels{Pos: n.Pos, X: x, Labels: n.Labels})
	}
	for _, prop := range n.Props {
		p.props = append(p.props, entry{sym.slot, n.Var, prop})
	}
	return sym.slot, nil
}

// rel binds a relationship between two nodes.
func (p *pattern) rel(r *syntax.RelPattern, from, to int) (*Rel, error) {
	out := &Rel{Pos: r.Pos, From: from, To: to, Direction: r.Direction, Types: r.Types, Length: r.Length, Named: r.Var != ""}
	if err := p.relSlot(r, out); err != nil {
		return nil, err
	}
	p.match.Rels = append(p.match.Rels, out)
	if out.Length == nil {
		for _, prop := range r.Props {
			p.props = append(p.props, entry{out.Slot, r.Var, prop})
		}
		return out, nil
	}
	for _, prop := range r.Props {
		x, _, err := p.expr(prop.Value)
		if err != nil {
			return nil, err
		}
		out.Keys = append(out.Keys, prop.Key.Text)
		out.Values = append(out.Values, x)
	}
	return out, nil
}

func (p *pattern) relSlot(r *syntax.RelPattern, out *Rel) error {
	if r.Var == "" {
		out.Slot = p.anonymous()
		return nil
	}
	sym, bound := p.scope.find(r.Var)
	want := one(relKind)
	if r.Length != nil {
		want = listOf(one(relKind))
	}
	switch {
	case bound && !sym.typ.may(want.kinds), bound && want.elem != nil && !sym.typ.element().may(want.elem.kinds):
		return p.fault(r.Pos, "VariableTypeConflict", "variable `%s` is a %s, not a %s", r.Var, sym.typ, want)
	case p.own[r.Var]:
		return p.fault(r.Pos, "RelationshipUniquenessViolation", "relationship `%s` stands twice in one pattern", r.Var)
	case bound && r.Length != nil:
		return syntax.Unsupported(p.src, r.Pos, "a path of bound relationships (variable `"+r.Var+"` is in use)")
	case !bound && p.closed:
		return p.undefined(r.Pos, r.Var)
	case !bound:
		sym = symbol{r.Var, p.newSlot(r.Var), want}
		p.scope = p.scope.with(sym)
	}
	p.own[r.Var] = true
	out.Slot, out.Bound = sym.slot, bound
	return nil
}

// properties turns {key: value} into conditions.
func (p *pattern) properties() error {
	for _, e := range p.props {
		x, _, err := p.expr(e.prop.Value)
		if err != nil {
			return err
		}
		at := e.prop.Key.Pos
		of := &Slot{Pos: at, Index: e.slot, Name: e.name}
		has := &Property{Pos: at, Of: of, Key: e.prop.Key.Text}
		p.match.Where = append(p.match.Where, &Binary{Pos: at, Op: syntax.Equal, X: has, Y: x})
	}
	return nil
}

// predicate binds a pattern that is a condition.
func (b *binder) predicate(x *syntax.PatternPredicate) (Expr, error) {
	before := b.scope
	p := &pattern{binder: b, match: &Match{Pos: x.Pos}, own: map[string]bool{}, closed: true}
	err := p.add(x.Pattern)
	if err == nil {
		err = p.properties()
	}
	b.scope = before
	return &Subquery{Pos: x.Pos, Match: []*Match{p.match}}, err
}

// subquery binds EXISTS { … } and COUNT { … }, whose variables end with it.
func (b *binder) subquery(x *syntax.Subquery) (Expr, error) {
	before, hook, aggregate := b.scope, b.hook, b.aggregate
	b.aggregate = nil
	defer func() { b.scope, b.hook, b.aggregate = before, hook, aggregate }()
	s := &Subquery{Pos: x.Pos, Count: x.Count}
	for _, m := range x.Match {
		bound, err := b.match(m)
		if err != nil {
			return nil, err
		}
		s.Match = append(s.Match, bound)
	}
	return s, nil
}
