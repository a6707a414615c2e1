package exec

import (
	"iter"

	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// expand follows single relationships.
func (r *run) expand(input op, p *plan.Expand) op {
	var last repeat
	return func(emit func() error) error {
		return input(func() error {
			from, ok, err := r.node(p.From)
			if err != nil || !ok {
				return err
			}
			var found iter.Seq2[value.Relationship, error]
			if p.Into {
				to, ok, err := r.node(p.To)
				if err != nil || !ok {
					return err
				}
				found = r.graph.Between(from, to, p.Direction, p.Rel.Types)
			} else {
				found = last.expand(from, func() iter.Seq2[value.Relationship, error] {
					return r.graph.Expand(from, p.Direction, p.Rel.Types)
				})
			}
			for rel, err := range found {
				if err != nil {
					return err
				}
				if err := r.tick(); err != nil {
					return err
				}
				if r.among(rel, p.Differ) || !r.place(p.To, otherEnd(rel, from, p.Direction), p.Into) {
					continue
				}
				r.row[p.Rel.Slot] = value.FromRelationship(rel)
				if err := emit(); err != nil {
					return err
				}
			}
			return nil
		})
	}
}

// node returns the node in a slot; false for null.
func (r *run) node(slot int) (value.Node, bool, error) {
	v := r.row[slot]
	if v.IsNull() {
		return nil, false, nil
	}
	n, ok := v.AsNode()
	if !ok {
		return nil, false, value.TypeError("a node pattern", v)
	}
	return n, true, nil
}

// otherEnd is the node that a relationship leads to from a node.
func otherEnd(rel value.Relationship, from value.Node, dir storage.Direction) value.Node {
	switch dir {
	case storage.Outgoing:
		return rel.End()
	case storage.Incoming:
		return rel.Start()
	}
	if start := rel.Start(); start.ID() != from.ID() {
		return start
	}
	return rel.End()
}

// nodeCheck lets rows pass in which a slot holds a node.
func (r *run) nodeCheck(input op, p *plan.NodeCheck) op {
	return func(emit func() error) error {
		return input(func() error {
			if _, ok, err := r.node(p.Slot); err != nil || !ok {
				return err
			}
			return emit()
		})
	}
}

// differ lets rows pass in which no relationship stands in both slots of a
// pair.
func (r *run) differ(input op, p *plan.Differ) op {
	return func(emit func() error) error {
		return input(func() error {
			for _, pair := range p.Pairs {
				if r.share(r.row[pair[0]], r.row[pair[1]]) {
					return nil
				}
			}
			return emit()
		})
	}
}

// share tells whether two values, relationships or lists of them, have one in
// common.
func (r *run) share(a, b value.Value) bool {
	if rel, ok := a.AsRelationship(); ok {
		return has(b, rel)
	}
	items, _ := a.AsList()
	for _, item := range items {
		if r.share(item, b) {
			return true
		}
	}
	return false
}
