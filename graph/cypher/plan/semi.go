package plan

import (
	"slices"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/syntax"
)

// Semi answers an EXISTS for many rows at once: Build, which depends on
// nothing outside, is run once, and the values of Key that it gives are kept. A
// row has a match when its value of Probe, or for Many an element of that list,
// is among them.
type Semi struct {
	Build      Op
	Key, Probe bind.Expr
	Many       bool
	// Slot is filled by Build and by the rows that are probed as well; -1 for
	// none.
	Slot int
}

// semiAdvantage is how much cheaper a Semi has to look than a search for every
// row, which stops at the first match and holds nothing in memory.
const semiAdvantage = 2

// semi plans an EXISTS that is asked for rows rows, nil where it is better
// looked for in each of them. What joins it to the row outside may be one node
// of the pattern, or one condition that something equals or is in something.
func (p *planner) semi(sub *bind.Subquery, rows float64) *Semi {
	if sub.Count || len(sub.Match) != 1 || bind.IsRandom(sub) {
		return nil
	}
	m := p.simplified(sub.Match[0])
	free, s, ok := uncorrelated(m)
	if !ok {
		return nil
	}
	_, bound := m.Slots()
	each := p.search(m, set(nil).with(bound...), max(1, rows))
	once := p.search(free, nil, 1)
	if (once.cost+rows)*semiAdvantage > each.cost {
		return nil
	}
	s.Build = &Argument{Info{Rows: 1}}
	for _, build := range once.builds {
		s.Build = build(s.Build)
	}
	return s
}

// uncorrelated returns the match without what joins it to the row outside, and
// what that is.
func uncorrelated(m *bind.Match) (*bind.Match, *Semi, bool) {
	filled, bound := m.Slots()
	own := set(nil).with(filled...)
	free := *m
	s := &Semi{Slot: -1}
	switch len(bound) {
	case 0:
		if !s.takeCondition(&free, own) {
			return nil, nil, false
		}
	case 1:
		i := slices.IndexFunc(m.Nodes, func(n *bind.Node) bool { return n.Bound })
		if i < 0 {
			return nil, nil, false
		}
		n := *m.Nodes[i]
		n.Bound = false
		free.Nodes = slices.Clone(m.Nodes)
		free.Nodes[i] = &n
		s.Key, s.Probe, s.Slot = &bind.Slot{Index: n.Slot}, &bind.Slot{Index: n.Slot}, n.Slot
		own = own.with(n.Slot)
	default:
		return nil, nil, false
	}
	for _, e := range free.Where {
		if !own.holds(needs(e)) {
			return nil, nil, false
		}
	}
	for _, r := range free.Rels {
		if r.Shortest || !own.holds(needs(r.Values...)) {
			return nil, nil, false
		}
	}
	return &free, s, true
}

// takeCondition takes the one condition out of a match that depends on the row
// outside.
func (s *Semi) takeCondition(m *bind.Match, own set) bool {
	i := slices.IndexFunc(m.Where, func(e bind.Expr) bool { return !own.holds(needs(e)) })
	if i < 0 {
		return false
	}
	e, ok := m.Where[i].(*bind.Binary)
	if !ok {
		return false
	}
	for _, e := range []*bind.Binary{e, mirrored(e)} {
		if e == nil || e.Op != syntax.Equal && e.Op != syntax.In {
			continue
		}
		inside := needs(e.X)
		if !inside.empty() && own.holds(inside) && !own.meets(needs(e.Y)) {
			s.Key, s.Probe, s.Many = e.X, e.Y, e.Op == syntax.In
			m.Where = slices.Delete(slices.Clone(m.Where), i, i+1)
			return true
		}
	}
	return false
}
