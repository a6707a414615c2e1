package exec

import (
	"iter"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// nodes fills a slot with each node of a sequence.
func (r *run) nodes(seq iter.Seq2[value.Node, error], slot int, emit func() error) error {
	for n, err := range seq {
		if err != nil {
			return err
		}
		if err := r.tick(); err != nil {
			return err
		}
		r.row[slot] = value.FromNode(n)
		if err := emit(); err != nil {
			return err
		}
	}
	return nil
}

func (r *run) nodeScan(input op, p *plan.NodeScan) op {
	return func(emit func() error) error {
		return input(func() error { return r.nodes(r.graph.Nodes(p.Label), p.Slot, emit) })
	}
}

func (r *run) nodeSeek(input op, p *plan.NodeSeek) (op, error) {
	keys, err := r.keys(p.Key)
	if err != nil {
		return nil, err
	}
	return func(emit func() error) error {
		return input(func() error {
			return keys(func(b storage.Bounds) error {
				found := r.graph.SeekNodes(p.Label, p.Property, b)
				return r.nodes(only(found, p.Property, b), p.Slot, emit)
			})
		})
	}, nil
}

// only leaves out of what a seek for one value has found what has another one.
func only[E interface {
	Property(key string) (value.Value, error)
}](found iter.Seq2[E, error], property string, b storage.Bounds) iter.Seq2[E, error] {
	want, one := b.Exact()
	if !one {
		return found
	}
	return func(yield func(E, error) bool) {
		for e, err := range found {
			var v value.Value
			if err == nil {
				v, err = e.Property(property)
			}
			if err != nil {
				yield(e, err)
				return
			}
			if value.Equal(v, want) == value.True && !yield(e, nil) {
				return
			}
		}
	}
}

// rels takes the ends of each relationship of a sequence.
func (r *run) rels(seq iter.Seq2[value.Relationship, error], rel *bind.Rel, ends plan.Ends, emit func() error) error {
	for found, err := range seq {
		if err != nil {
			return err
		}
		if err := r.tick(); err != nil {
			return err
		}
		if err := r.takeEnds(found, rel, ends, emit); err != nil {
			return err
		}
	}
	return nil
}

func (r *run) relScan(input op, p *plan.RelScan) op {
	types := p.Rel.Types
	if len(types) == 0 {
		types = []string{""}
	}
	return func(emit func() error) error {
		return input(func() error {
			for _, typ := range types {
				if err := r.rels(r.graph.Relationships(typ), p.Rel, p.Ends, emit); err != nil {
					return err
				}
			}
			return nil
		})
	}
}

func (r *run) relSeek(input op, p *plan.RelSeek) (op, error) {
	keys, err := r.keys(p.Key)
	if err != nil {
		return nil, err
	}
	return func(emit func() error) error {
		return input(func() error {
			return keys(func(b storage.Bounds) error {
				for _, typ := range p.Rel.Types {
					found := r.graph.SeekRelationships(typ, p.Property, b)
					if err := r.rels(only(found, p.Property, b), p.Rel, p.Ends, emit); err != nil {
						return err
					}
				}
				return nil
			})
		})
	}, nil
}

func (r *run) relEnds(input op, p *plan.RelEnds) op {
	return func(emit func() error) error {
		return input(func() error {
			v := r.row[p.Rel.Slot]
			if v.IsNull() {
				return nil
			}
			rel, ok := v.AsRelationship()
			if !ok {
				return value.TypeError("a relationship pattern", v)
			}
			if len(p.Rel.Types) > 0 && !contains(p.Rel.Types, rel.Type()) {
				return nil
			}
			return r.takeEnds(rel, p.Rel, p.Ends, emit)
		})
	}
}

// takeEnds fills the slots of a relationship and of both its nodes, in both
// ways where the pattern has no direction.
func (r *run) takeEnds(found value.Relationship, rel *bind.Rel, ends plan.Ends, emit func() error) error {
	if r.among(found, ends.Differ) {
		return nil
	}
	start, end := found.Start(), found.End()
	try := func(from, to value.Node) error {
		r.row[rel.Slot] = value.FromRelationship(found)
		if !r.place(rel.From, from, ends.FromBound) || !r.place(rel.To, to, ends.ToBound || ends.Loop) {
			return nil
		}
		return emit()
	}
	if rel.Direction != storage.Incoming {
		if err := try(start, end); err != nil {
			return err
		}
	}
	if rel.Direction == storage.Incoming || rel.Direction == storage.Either && start.ID() != end.ID() {
		return try(end, start)
	}
	return nil
}

// place puts a node into a slot, or tells whether it is there already.
func (r *run) place(slot int, n value.Node, bound bool) bool {
	if bound {
		there, ok := r.row[slot].AsNode()
		return ok && there.ID() == n.ID()
	}
	r.row[slot] = value.FromNode(n)
	return true
}

// among tells whether a relationship stands in one of the slots, alone or in a
// list.
func (r *run) among(rel value.Relationship, slots []int) bool {
	for _, slot := range slots {
		if has(r.row[slot], rel) {
			return true
		}
	}
	return false
}

func has(v value.Value, rel value.Relationship) bool {
	if other, ok := v.AsRelationship(); ok {
		return other.ID() == rel.ID()
	}
	items, _ := v.AsList()
	for _, item := range items {
		if has(item, rel) {
			return true
		}
	}
	return false
}

func contains(list []string, s string) bool {
	for _, item := range list {
		if item == s {
			return true
		}
	}
	return false
}
