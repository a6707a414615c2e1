package plan

import (
	"cmp"
	"slices"

	"isnad/graph/cypher/bind"
)

// A pattern is planned by moves. A move solves a node or a relationship: it
// scans, seeks or expands. The search tries the moves that are possible in
// some state, most promising first, and keeps the order of moves that costs
// least: the sum of all rows that are looked at on the way.
//
// maxStates bounds the search; from then on only the most promising move is
// followed. Patterns of up to five relationships are searched whole.
const maxStates = 4000

// matching is what stays the same while the plan of one match is searched for.
type matching struct {
	*planner
	match  *bind.Match
	conds  []condition
	facts  facts
	states int
	best   *state
}

// condition is a condition of the match with the slots that it needs.
type condition struct {
	expr  bind.Expr
	needs set
}

// state is a plan for part of a match. States do not change; a move makes a
// new one.
type state struct {
	bound   set
	nodes   set // indexes of nodes that are solved
	rels    set // indexes of relationships that are solved
	paths   set
	conds   set // indexes of conditions that are tested
	counted set // indexes of conditions that rows allows for
	rows    float64
	cost    float64
	builds  []func(Op) Op // make the operators, in order
}

// with returns the state that a step leads to: work is what it looks at, rows
// what comes out.
func (s *state) with(work, rows float64, build func(Op) Op) *state {
	next := *s
	next.cost += work + rows
	next.rows = rows
	next.builds = append(s.builds[:len(s.builds):len(s.builds)], build)
	return &next
}

// pattern plans the patterns of a match for the rows of input.
func (p *planner) pattern(input Op, m *bind.Match) Op {
	_, bound := m.Slots()
	s := p.search(p.simplified(m), set(nil).with(bound...), max(1, input.info().Rows))
	op := input
	for _, build := range s.builds {
		op = build(op)
	}
	return op
}

// simplified returns a match with its expressions simplified.
func (p *planner) simplified(m *bind.Match) *bind.Match {
	out := *m
	out.Where = p.simplifyAll(m.Where)
	out.Rels = nil
	for _, r := range m.Rels {
		rel := *r
		rel.Values = nil
		for _, v := range r.Values {
			rel.Values = append(rel.Values, p.simplify(v))
		}
		out.Rels = append(out.Rels, &rel)
	}
	return &out
}

// search returns the cheapest plan that it finds for a match whose bound slots
// are filled.
func (p *planner) search(m *bind.Match, bound set, rows float64) *state {
	mt := &matching{planner: p, match: m, facts: p.learn(m)}
	for _, e := range m.Where {
		c := condition{e, needs(e)}
		if bind.IsRandom(e) { // it is asked of every match, not of a part of it
			filled, _ := m.Slots()
			c.needs = c.needs.with(filled...)
		}
		mt.conds = append(mt.conds, c)
	}
	// What conditions need beside the pattern comes from outside.
	start := &state{bound: bound.with(mt.outside()...), rows: rows}
	mt.explore(mt.settle(mt.checkBound(start)))
	return mt.best
}

// outside returns the slots that the conditions use and the match does not
// fill.
func (mt *matching) outside() []int {
	filled, _ := mt.match.Slots()
	own := set(nil).with(filled...)
	var list []int
	add := func(s set) {
		for _, slot := range s.slots() {
			if !own.has(slot) {
				list = append(list, slot)
			}
		}
	}
	for _, c := range mt.conds {
		add(c.needs)
	}
	for _, r := range mt.match.Rels {
		add(needs(r.Values...))
	}
	return list
}

// learn takes down what a match says about its slots, for itself and for later
// clauses.
func (p *planner) learn(m *bind.Match) facts {
	for _, e := range m.Where {
		has, ok := e.(*bind.HasLabels)
		if !ok {
			continue
		}
		if s, ok := has.X.(*bind.Slot); ok {
			for _, label := range has.Labels {
				if !slices.Contains(p.known.labels[s.Index], label) {
					p.known.labels[s.Index] = append(p.known.labels[s.Index], label)
				}
			}
		}
	}
	for _, r := range m.Rels {
		if r.Length == nil && !r.Bound {
			p.known.types[r.Slot] = r.Types
		}
	}
	return p.known
}

// explore follows the moves from a state to the end.
func (mt *matching) explore(s *state) {
	mt.states++
	if mt.best != nil && s.cost >= mt.best.cost {
		return
	}
	moves := mt.moves(s)
	if len(moves) == 0 {
		mt.best = s
		return
	}
	slices.SortStableFunc(moves, func(a, b *state) int { return cmp.Compare(a.cost, b.cost) })
	for i, next := range moves {
		if i > 0 && mt.states > maxStates {
			return
		}
		mt.explore(next)
	}
}

// moves returns the states that one move leads to; none when all is solved.
func (mt *matching) moves(s *state) []*state {
	var next []*state
	for i, r := range mt.match.Rels {
		if !s.rels.has(i) {
			next = append(next, mt.follow(s, i, r)...)
		}
	}
	for i, n := range mt.match.Nodes {
		if !s.nodes.has(i) && !s.bound.has(n.Slot) {
			next = append(next, mt.start(s, i, n)...)
			next = append(next, mt.join(s, n)...)
		}
	}
	for i := range next {
		next[i] = mt.settle(next[i])
	}
	return next
}

// checkBound tests slots that have to hold a node and that no relationship
// will be followed from.
func (mt *matching) checkBound(s *state) *state {
	for _, n := range mt.match.Nodes {
		touched := slices.ContainsFunc(mt.match.Rels, func(r *bind.Rel) bool { return r.From == n.Slot || r.To == n.Slot })
		if n.Bound && !touched {
			s = s.with(0, s.rows, func(in Op) Op { return &NodeCheck{Info{in, in.info().Rows}, n.Slot} })
		}
	}
	return s
}

// settle does what a state makes possible at no cost: it puts paths together
// and tests conditions.
func (mt *matching) settle(s *state) *state {
	for i, path := range mt.match.Paths {
		if s.paths.has(i) || !s.bound.holds(set(nil).with(path.Nodes...).with(path.Rels...)) {
			continue
		}
		rels := mt.relsOf(path)
		s = s.with(0, s.rows, func(in Op) Op { return &PathOf{Info{in, in.info().Rows}, path, rels} })
		s.paths, s.bound = s.paths.with(i), s.bound.with(path.Slot)
	}
	var ready []bind.Expr
	rows := s.rows
	next := *s
	for i, c := range mt.conds {
		if s.conds.has(i) || !s.bound.holds(c.needs) {
			continue
		}
		next.conds = next.conds.with(i)
		if !s.counted.has(i) {
			rows *= mt.selectivity(c.expr, mt.facts)
		}
		ready = append(ready, c.expr)
	}
	if len(ready) == 0 {
		return s
	}
	out := next.with(0, rows, func(in Op) Op { return mt.test(in, ready, rows) })
	out.cost -= rows // they were counted before the test
	return out
}

// test makes the filter for conditions of a match.
func (mt *matching) test(in Op, conds []bind.Expr, rows float64) Op {
	op := mt.filter(in, conds)
	if f, ok := op.(*Filter); ok {
		f.Rows = rows
	}
	return op
}

func (mt *matching) relsOf(path *bind.Path) []*bind.Rel {
	var rels []*bind.Rel
	for _, slot := range path.Rels {
		i := slices.IndexFunc(mt.match.Rels, func(r *bind.Rel) bool { return r.Slot == slot })
		rels = append(rels, mt.match.Rels[i])
	}
	return rels
}
