package plan

import (
	"slices"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/syntax"
)

// start returns the moves that fill the slot of a node from nothing: a scan of
// its rarest label, and a seek for every index that a condition can use.
func (mt *matching) start(s *state, i int, n *bind.Node) []*state {
	labels := mt.labels(n.Slot)
	var next []*state
	for _, label := range labels {
		for _, l := range mt.lookups(s, n.Slot) {
			index, ok := mt.stats.NodeIndex(label, l.property)
			if !ok || l.isRange() && !index.Ranges {
				continue
			}
			found := mt.found(l, index, mt.stats.CountNodes(label))
			rows := s.rows * found
			seek := s.with(rows, rows, func(in Op) Op {
				return &NodeSeek{Info{in, rows}, n.Slot, label, l.property, mt.lowerKey(l.key, s.rows)}
			})
			seek.counted = seek.counted.with(l.conds...).with(mt.labelConds(n.Slot, label)...)
			if !l.isRange() {
				seek.conds = seek.conds.with(l.conds...) // the seek sees to them
			}
			next = append(next, seek)
		}
		next = append(next, mt.textSeeks(s, n.Slot, label)...)
	}
	if !mt.reachable(s, n) { // behind the seeks, which win where they cost the same
		next = append(next, mt.scan(s, n, labels))
	}
	for _, t := range next {
		t.nodes, t.bound = t.nodes.with(i), t.bound.with(n.Slot)
	}
	return next
}

// reachable tells whether a relationship leads to a node from one that is
// there, so that nothing is gained by a scan.
func (mt *matching) reachable(s *state, n *bind.Node) bool {
	return slices.ContainsFunc(mt.match.Rels, func(r *bind.Rel) bool {
		return !r.Shortest && (r.From == n.Slot && s.bound.has(r.To) || r.To == n.Slot && s.bound.has(r.From))
	})
}

// scan takes all nodes of the label that has the fewest.
func (mt *matching) scan(s *state, n *bind.Node, labels []string) *state {
	label := ""
	for _, l := range labels {
		if mt.stats.CountNodes(l) < mt.stats.CountNodes(label) || label == "" {
			label = l
		}
	}
	rows := s.rows * float64(mt.stats.CountNodes(label))
	next := s.with(rows, rows, func(in Op) Op { return &NodeScan{Info{in, rows}, n.Slot, label} })
	next.conds = next.conds.with(mt.labelConds(n.Slot, label)...) // the scan has seen to them
	return next
}

// labelConds returns the conditions that say no more than that a slot has a
// label.
func (mt *matching) labelConds(slot int, label string) []int {
	var list []int
	for j, c := range mt.conds {
		if has, ok := c.expr.(*bind.HasLabels); ok && slices.Equal(has.Labels, []string{label}) && isSlot(has.X, slot) {
			list = append(list, j)
		}
	}
	return list
}

// labels returns the labels that the match itself asks of a slot.
func (mt *matching) labels(slot int) []string {
	var list []string
	for _, c := range mt.conds {
		if has, ok := c.expr.(*bind.HasLabels); ok && isSlot(has.X, slot) {
			list = append(list, has.Labels...)
		}
	}
	return list
}

func isSlot(e bind.Expr, slot int) bool {
	s, ok := e.(*bind.Slot)
	return ok && s.Index == slot
}

// lookup is a condition that an index over a property can answer.
type lookup struct {
	property string
	key      Key
	conds    []int // that it answers
}

func (l lookup) isRange() bool { return l.key.Value == nil }

// lookups returns what the conditions ask of the properties of a slot that is
// not filled yet, where what they compare with is known.
func (mt *matching) lookups(s *state, slot int) []lookup {
	var list []lookup
	for i, c := range mt.conds {
		e, ok := c.expr.(*bind.Binary)
		if !ok || bind.IsRandom(e) {
			continue
		}
		for _, e := range []*bind.Binary{e, mirrored(e)} {
			if e == nil {
				continue
			}
			prop, ok := e.X.(*bind.Property)
			if !ok || !isSlot(prop.Of, slot) || !s.bound.holds(needs(e.Y)) {
				continue
			}
			if key, ok := keyFor(e); ok {
				list = append(list, lookup{prop.Key, key, []int{i}})
			}
		}
	}
	return joinRanges(list)
}

// mirrored returns the comparison with its sides swapped, nil where that is
// another question.
func mirrored(e *bind.Binary) *bind.Binary {
	op, ok := map[syntax.Op]syntax.Op{
		syntax.Equal: syntax.Equal, syntax.Less: syntax.Greater, syntax.Greater: syntax.Less,
		syntax.LessEq: syntax.GreaterEq, syntax.GreaterEq: syntax.LessEq,
	}[e.Op]
	if !ok {
		return nil
	}
	return &bind.Binary{Pos: e.Pos, Op: op, X: e.Y, Y: e.X}
}

// keyFor returns what to look for so that property Op value holds.
func keyFor(e *bind.Binary) (Key, bool) {
	switch e.Op {
	case syntax.Equal:
		return Key{Value: e.Y}, true
	case syntax.In:
		return Key{Value: e.Y, Many: true}, true
	case syntax.Less:
		return Key{High: e.Y, HighOut: true}, true
	case syntax.LessEq:
		return Key{High: e.Y}, true
	case syntax.Greater:
		return Key{Low: e.Y, LowOut: true}, true
	case syntax.GreaterEq:
		return Key{Low: e.Y}, true
	case syntax.StartsWith:
		return Key{Prefix: e.Y}, true
	}
	return Key{}, false
}

// joinRanges makes one range of a lower and an upper bound of a property.
func joinRanges(list []lookup) []lookup {
	for i, low := range list {
		for j, high := range list {
			if low.property == high.property && low.key.Low != nil && low.key.High == nil && high.key.High != nil && high.key.Low == nil {
				both := low
				both.key.High, both.key.HighOut = high.key.High, high.key.HighOut
				both.conds = slices.Concat(low.conds, high.conds)
				list[min(i, j)] = both
				return joinRanges(slices.Delete(list, max(i, j), max(i, j)+1))
			}
		}
	}
	return list
}

// found is how many nodes or relationships a lookup is expected to find among
// count.
func (mt *matching) found(l lookup, index storage.Index, count int64) float64 {
	all := float64(count)
	switch {
	case l.key.Many:
		return min(all, listLength(l.key.Value)*max(1, all*share(index, count)))
	case l.key.Value != nil:
		return min(all, max(1, all*share(index, count)))
	case l.key.Prefix != nil:
		return all * guessPrefix
	case l.key.Low != nil && l.key.High != nil:
		return all * guessRange * guessRange
	}
	return all * guessRange
}

func (mt *matching) lowerKey(k Key, rows float64) Key {
	for _, e := range []*bind.Expr{&k.Value, &k.Low, &k.High, &k.Prefix} {
		if *e != nil {
			*e = mt.lower(*e, rows)
		}
	}
	return k
}
