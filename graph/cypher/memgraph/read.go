package memgraph

import (
	"fmt"
	"iter"
	"slices"

	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

var _ storage.Graph = (*Graph)(nil)

// Nodes implements storage.Graph.
func (g *Graph) Nodes(label string) iter.Seq2[value.Node, error] {
	return func(yield func(value.Node, error) bool) {
		for _, n := range g.nodes {
			if (label == "" || slices.Contains(n.labels, label)) && !yield(n, nil) {
				return
			}
		}
	}
}

// Relationships implements storage.Graph.
func (g *Graph) Relationships(typ string) iter.Seq2[value.Relationship, error] {
	return func(yield func(value.Relationship, error) bool) {
		for _, r := range g.rels {
			if (typ == "" || r.typ == typ) && !yield(r, nil) {
				return
			}
		}
	}
}

// Expand implements storage.Graph.
func (g *Graph) Expand(from value.Node, dir storage.Direction, types []string) iter.Seq2[value.Relationship, error] {
	n, ok := from.(*Node)
	return func(yield func(value.Relationship, error) bool) {
		if !ok {
			yield(nil, fmt.Errorf("expand: %T is no node of this graph", from))
			return
		}
		if dir != storage.Incoming {
			for _, r := range n.out {
				if fits(r, types) && !yield(r, nil) {
					return
				}
			}
		}
		if dir != storage.Outgoing {
			for _, r := range n.in {
				loopSeen := dir == storage.Either && r.from == r.to
				if !loopSeen && fits(r, types) && !yield(r, nil) {
					return
				}
			}
		}
	}
}

// Between implements storage.Graph.
func (g *Graph) Between(from, to value.Node, dir storage.Direction, types []string) iter.Seq2[value.Relationship, error] {
	return func(yield func(value.Relationship, error) bool) {
		for r, err := range g.Expand(from, dir, types) {
			if err != nil {
				yield(nil, err)
				return
			}
			start, end := r.Start().ID(), r.End().ID()
			leads := dir != storage.Incoming && start == from.ID() && end == to.ID() ||
				dir != storage.Outgoing && start == to.ID() && end == from.ID()
			if leads && !yield(r, nil) {
				return
			}
		}
	}
}

func fits(r *Rel, types []string) bool { return len(types) == 0 || slices.Contains(types, r.typ) }

// CountNodes implements storage.Statistics.
func (g *Graph) CountNodes(label string) int64 {
	if label == "" {
		return int64(len(g.nodes))
	}
	return g.labels[label]
}

// CountRelationships implements storage.Statistics.
func (g *Graph) CountRelationships(typ string) int64 {
	if typ == "" {
		return int64(len(g.rels))
	}
	return g.types[typ]
}
