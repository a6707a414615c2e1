package plan

import (
	"slices"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/storage"
)

// follow returns the moves that solve a relationship.
func (mt *matching) follow(s *state, i int, r *bind.Rel) []*state {
	var next []*state
	from, to := s.bound.has(r.From), s.bound.has(r.To)
	switch {
	case r.Bound:
		next = append(next, mt.ends(s, r))
	case r.Shortest:
		if from && to {
			next = append(next, mt.shortest(s, i, r))
		}
	case r.Length != nil:
		if s.bound.holds(needs(r.Values...)) {
			next = mt.expansions(s, i, r)
		}
	default:
		next = append(mt.expansions(s, i, r), mt.startAtRel(s, i, r)...)
	}
	for _, t := range next {
		t.rels = t.rels.with(i)
		t.bound = t.bound.with(r.Slot, r.From, r.To)
		for j, n := range mt.match.Nodes {
			if n.Slot == r.From || n.Slot == r.To {
				t.nodes = t.nodes.with(j)
			}
		}
	}
	return next
}

// expansions follows a relationship from either end that is filled.
func (mt *matching) expansions(s *state, i int, r *bind.Rel) []*state {
	var next []*state
	if s.bound.has(r.From) {
		next = append(next, mt.expand(s, i, r, false))
	}
	if s.bound.has(r.To) && r.From != r.To {
		next = append(next, mt.expand(s, i, r, true))
	}
	return next
}

func (mt *matching) expand(s *state, i int, r *bind.Rel, backwards bool) *state {
	from, to, dir := r.From, r.To, r.Direction
	if backwards {
		from, to, dir = r.To, r.From, r.Direction.Reverse()
	}
	rows := s.rows * mt.fanOut(r, from, mt.facts)
	// A node that one comes to is more often a hub than not: what is looked at
	// there counts for more than the mean.
	work := max(rows, s.rows*guessHub)
	into := s.bound.has(to)
	if into {
		rows /= max(1, float64(mt.stats.CountNodes("")))
		rows = max(rows, s.rows*0.01)
	}
	differ := mt.differ(s, i, r)
	if r.Length == nil {
		return s.with(work, rows, func(in Op) Op {
			return &Expand{Info{in, rows}, r, from, to, dir, into, differ}
		})
	}
	list := mt.needsList(i, r)
	return s.with(work, rows, func(in Op) Op {
		rel := *r
		rel.Values = mt.lowerAll(r.Values, s.rows)
		return &VarExpand{Info{in, rows}, &rel, from, to, dir, into, backwards, list, differ}
	})
}

// needsList tells whether anything looks at the list of relationships.
func (mt *matching) needsList(i int, r *bind.Rel) bool {
	if r.Named {
		return true
	}
	for _, path := range mt.match.Paths {
		if slices.Contains(path.Rels, r.Slot) {
			return true
		}
	}
	for j, other := range mt.match.Rels {
		if i != j && overlap(r.Types, other.Types) {
			return true
		}
	}
	return false
}

func (mt *matching) shortest(s *state, i int, r *bind.Rel) *state {
	differ := mt.differ(s, i, r)
	return s.with(s.rows*100, s.rows, func(in Op) Op {
		rel := *r
		rel.Values = mt.lowerAll(r.Values, s.rows)
		return &Shortest{Info{in, s.rows}, &rel, differ}
	})
}

// differ returns the slots of relationships that a relationship must not be
// among: those of the match that are filled and share a type with it.
func (mt *matching) differ(s *state, i int, r *bind.Rel) []int {
	var slots []int
	for j, other := range mt.match.Rels {
		if i != j && (s.rels.has(j) || other.Bound) && (other.Bound || overlap(r.Types, other.Types)) {
			slots = append(slots, other.Slot)
		}
	}
	return slots
}

// overlap tells whether a relationship can be of both sets of types.
func overlap(a, b []string) bool {
	return len(a) == 0 || len(b) == 0 || slices.ContainsFunc(a, func(t string) bool { return slices.Contains(b, t) })
}

// endsOf says what to do with the nodes of a relationship that was not reached
// from one of them.
func (mt *matching) endsOf(s *state, r *bind.Rel) Ends {
	i := slices.Index(mt.match.Rels, r)
	return Ends{FromBound: s.bound.has(r.From), ToBound: s.bound.has(r.To), Loop: r.From == r.To, Differ: mt.differ(s, i, r)}
}

func (mt *matching) ends(s *state, r *bind.Rel) *state {
	ends := mt.endsOf(s, r)
	rows := s.rows
	if r.Direction == storage.Either {
		rows *= 2
	}
	rows = bothEnds(rows, ends)
	return s.with(rows, rows, func(in Op) Op { return &RelEnds{Info{in, rows}, r, ends} })
}

// startAtRel returns the moves that find a relationship without one of its
// nodes: a scan of its types, and a seek for every index that a condition can
// use.
func (mt *matching) startAtRel(s *state, i int, r *bind.Rel) []*state {
	ends := mt.endsOf(s, r)
	each := 1.0
	if r.Direction == storage.Either {
		each = 2
	}
	var next []*state
	if !ends.FromBound && !ends.ToBound { // else it is followed from there
		work := s.rows * each * mt.countTypes(r.Types)
		next = append(next, s.with(work, work, func(in Op) Op { return &RelScan{Info{in, work}, r, ends} }))
	}
	for _, l := range mt.lookups(s, r.Slot) {
		work, ok := mt.relsFound(r.Types, l)
		if !ok {
			continue
		}
		work *= s.rows * each
		rows := bothEnds(work, ends)
		seek := s.with(work, rows, func(in Op) Op {
			return &RelSeek{Info{in, rows}, r, l.property, mt.lowerKey(l.key, s.rows), ends}
		})
		seek.counted = seek.counted.with(l.conds...)
		if !l.isRange() {
			seek.conds = seek.conds.with(l.conds...)
		}
		next = append(next, seek)
	}
	return next
}

// relsFound is how many relationships a lookup finds over all types, when each
// of them has the index.
func (mt *matching) relsFound(types []string, l lookup) (float64, bool) {
	sum := 0.0
	for _, t := range types {
		index, ok := mt.stats.RelationshipIndex(t, l.property)
		if !ok || l.isRange() && !index.Ranges {
			return 0, false
		}
		sum += mt.found(l, index, mt.stats.CountRelationships(t))
	}
	return sum, len(types) > 0
}

// bothEnds is how many relationships are left when ends have to be certain
// nodes.
func bothEnds(rows float64, ends Ends) float64 {
	for _, bound := range []bool{ends.FromBound, ends.ToBound} {
		if bound {
			rows *= guessEqual
		}
	}
	return rows
}
