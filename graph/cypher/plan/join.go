package plan

import (
	"slices"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/syntax"
)

// join returns the move that plans the part of the pattern around a node on
// its own and joins it, when no relationship leads there and a condition says
// that something here equals something there.
func (mt *matching) join(s *state, n *bind.Node) []*state {
	c, ok := mt.component(s, n)
	if !ok {
		return nil
	}
	join := &HashJoin{}
	conds := s.conds
	for i, cond := range mt.conds {
		if s.conds.has(i) {
			continue
		}
		if c.slots.holds(cond.needs) && !cond.needs.empty() {
			c.match.Where = append(c.match.Where, cond.expr)
			conds = conds.with(i)
			continue
		}
		if left, right, ok := mt.equality(s, c, cond.expr); ok {
			join.Left, join.Right = append(join.Left, left), append(join.Right, right)
		}
	}
	if len(join.Left) == 0 {
		return nil
	}
	right := mt.search(c.match, nil, 1)
	join.Slots, _ = c.match.Slots()
	rows := max(s.rows, right.rows) // as if one side were a key of the other
	next := s.with(right.cost+s.rows, rows, func(in Op) Op {
		var build Op = &Argument{Info{Rows: 1}}
		for _, step := range right.builds {
			build = step(build)
		}
		out := *join
		out.Info = Info{in, rows}
		out.Build = build
		out.Left, out.Right = mt.lowerAll(join.Left, s.rows), mt.lowerAll(join.Right, right.rows)
		return &out
	})
	if pairs := mt.pairs(s, c); len(pairs) > 0 {
		next = next.with(0, rows, func(in Op) Op { return &Differ{Info{in, rows}, pairs} })
	}
	next.conds = conds // the equality is tested again: keys of NaN are alike
	next.bound = next.bound.with(join.Slots...)
	for _, i := range c.rels {
		next.rels = next.rels.with(i)
	}
	for i, n := range mt.match.Nodes {
		if c.slots.has(n.Slot) {
			next.nodes = next.nodes.with(i)
		}
	}
	return []*state{next}
}

// component is a part of a pattern that nothing solved is connected with.
type component struct {
	match *bind.Match
	slots set
	rels  []int // indexes in the whole match
}

// component returns the part around a node; false if it depends on anything
// outside of it.
func (mt *matching) component(s *state, n *bind.Node) (component, bool) {
	c := component{match: &bind.Match{Pos: mt.match.Pos}, slots: set(nil).with(n.Slot)}
	for grown := true; grown; {
		grown = false
		for i, r := range mt.match.Rels {
			if s.rels.has(i) || slices.Contains(c.rels, i) || !c.slots.has(r.From) && !c.slots.has(r.To) {
				continue
			}
			if r.Bound || r.Shortest || !needs(r.Values...).empty() {
				return c, false
			}
			c.rels, grown = append(c.rels, i), true
			c.slots = c.slots.with(r.Slot, r.From, r.To)
			c.match.Rels = append(c.match.Rels, r)
		}
	}
	for _, node := range mt.match.Nodes {
		if c.slots.has(node.Slot) {
			if s.bound.has(node.Slot) {
				return c, false
			}
			c.match.Nodes = append(c.match.Nodes, node)
		}
	}
	return c, true
}

// equality takes apart a condition that says that something which is there
// equals something of a component.
func (mt *matching) equality(s *state, c component, e bind.Expr) (left, right bind.Expr, ok bool) {
	eq, ok := e.(*bind.Binary)
	if !ok || eq.Op != syntax.Equal || bind.IsRandom(eq) {
		return nil, nil, false
	}
	for _, sides := range [][2]bind.Expr{{eq.X, eq.Y}, {eq.Y, eq.X}} {
		here, there := needs(sides[0]), needs(sides[1])
		if s.bound.holds(here) && !here.empty() && c.slots.holds(there) && !there.empty() {
			return sides[0], sides[1], true
		}
	}
	return nil, nil, false
}

// pairs returns the relationships of both sides of a join that have to differ.
func (mt *matching) pairs(s *state, c component) [][2]int {
	var list [][2]int
	for i, r := range mt.match.Rels {
		if !s.rels.has(i) && !r.Bound {
			continue
		}
		for _, other := range c.match.Rels {
			if r.Bound || overlap(r.Types, other.Types) {
				list = append(list, [2]int{r.Slot, other.Slot})
			}
		}
	}
	return list
}
