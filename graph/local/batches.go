package local

import (
	"context"

	"isnad/graph"
)

// Batches calls each with the whole graph as it is at this moment: with nodes
// until there are no more, then with relationships, size of them at a time.
// Written in this order to an empty store, they make the same graph there.
func (s *Store) Batches(ctx context.Context, size int, each func(graph.Batch) error) error {
	err := s.read(ctx, func(v *view) error {
		var b graph.Batch
		hand := func(least int) error {
			if len(b.Nodes)+len(b.Rels) < least {
				return nil
			}
			err := each(b)
			b = graph.Batch{}
			return err
		}
		for found, err := range v.Nodes("") {
			if err != nil {
				return err
			}
			n, err := v.writtenNode(found.(*node))
			if err != nil {
				return err
			}
			b.Nodes = append(b.Nodes, n)
			if err := hand(size); err != nil {
				return err
			}
		}
		if err := hand(1); err != nil {
			return err
		}
		for found, err := range v.Relationships("") {
			if err != nil {
				return err
			}
			r, err := v.writtenRel(found.(*relationship))
			if err != nil {
				return err
			}
			b.Rels = append(b.Rels, r)
			if err := hand(size); err != nil {
				return err
			}
		}
		return hand(1)
	})
	return explain("read", s.path, err)
}

// writtenNode gives a node as it was written.
func (v *view) writtenNode(n *node) (graph.Node, error) {
	if err := n.load(); err != nil {
		return graph.Node{}, err
	}
	home := kindOf(n.id)
	out := graph.Node{NodeRef: graph.NodeRef{Label: graph.Label(v.symbols.labels.name(home))}}
	for _, name := range v.labelSet(n.labels &^ bit(home)) {
		out.Also = graph.Label(name)
	}
	props, err := v.writtenProps(n.props)
	if err != nil {
		return out, err
	}
	var ok bool
	if out.ID, ok = props[idProperty].(string); !ok {
		return out, missing("id of node", n.id)
	}
	delete(props, idProperty)
	out.Props = props
	return out, nil
}

func (v *view) writtenRel(r *relationship) (graph.Rel, error) {
	out := graph.Rel{Type: graph.RelType(r.Type())}
	var err error
	if out.Props, err = v.writtenProps(r.props); err != nil {
		return out, err
	}
	if symbol, ok := v.symbols.keys[kindOf(r.id)]; ok {
		name := v.symbols.props.name(symbol)
		out.Key = out.Props[name]
		delete(out.Props, name)
	}
	if out.From, err = v.writtenRef(r.source); err != nil {
		return out, err
	}
	out.To, err = v.writtenRef(r.target)
	return out, err
}

func (v *view) writtenRef(number int64) (graph.NodeRef, error) {
	n := v.node(number)
	id, err := n.Property(idProperty)
	if err != nil {
		return graph.NodeRef{}, err
	}
	text, ok := id.AsString()
	if !ok {
		return graph.NodeRef{}, missing("id of node", number)
	}
	return graph.NodeRef{Label: graph.Label(v.symbols.labels.name(kindOf(number))), ID: text}, nil
}

func (v *view) writtenProps(props string) (graph.Props, error) {
	out := graph.Props{}
	for props != "" {
		symbol, rest, ok := uvarint(props)
		name := v.symbols.props.name(int64(symbol))
		if !ok || name == "" {
			return nil, errProps
		}
		if out[name], props, ok = readValue(rest); !ok {
			return nil, errProps
		}
	}
	return out, nil
}
