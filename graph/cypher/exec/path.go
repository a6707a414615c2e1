package exec

import (
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/value"
)

// pathOf puts a path together from what its pattern has filled.
func (r *run) pathOf(input op, p *plan.PathOf) op {
	return func(emit func() error) error {
		return input(func() error {
			first, ok, err := r.node(p.Path.Nodes[0])
			if err != nil || !ok {
				return err
			}
			path := &value.Path{Nodes: []value.Node{first}}
			for i, slot := range p.Path.Rels {
				if rel, ok := r.row[slot].AsRelationship(); ok {
					last, _, _ := r.node(p.Path.Nodes[i+1])
					path.Relationships = append(path.Relationships, rel)
					path.Nodes = append(path.Nodes, last)
					continue
				}
				items, _ := r.row[slot].AsList()
				for _, item := range items {
					rel, _ := item.AsRelationship()
					from := path.Nodes[len(path.Nodes)-1]
					path.Relationships = append(path.Relationships, rel)
					path.Nodes = append(path.Nodes, next(rel, from))
				}
			}
			r.row[p.Path.Slot] = value.FromPath(path)
			return emit()
		})
	}
}

// next is the other node of a relationship, the same one for a loop.
func next(rel value.Relationship, from value.Node) value.Node {
	if start := rel.Start(); start.ID() != from.ID() {
		return start
	}
	return rel.End()
}
