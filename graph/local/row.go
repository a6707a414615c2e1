package local

import (
	"fmt"
	"slices"

	"isnad/graph"
	"isnad/graph/cypher/value"
)

// found makes a row of what a query yields.
func found(columns []string, row []value.Value) (graph.Row, error) {
	out := graph.Row{Columns: columns, Values: make([]any, len(row))}
	for i, v := range row {
		var err error
		if out.Values[i], err = plain(v); err != nil {
			return out, err
		}
	}
	return out, nil
}

// plain turns a value into one that graph.Row allows.
func plain(v value.Value) (any, error) {
	if s, ok := v.AsString(); ok {
		return s, nil
	}
	if n, ok := v.AsInt(); ok {
		return n, nil
	}
	if f, ok := v.AsFloat(); ok {
		return f, nil
	}
	if b, ok := v.AsBool(); ok {
		return b, nil
	}
	if items, ok := v.AsList(); ok {
		out := make([]any, len(items))
		for i, item := range items {
			var err error
			if out[i], err = plain(item); err != nil {
				return nil, err
			}
		}
		return out, nil
	}
	if entries, ok := v.AsMap(); ok {
		return plainMap(entries)
	}
	if n, ok := v.AsNode(); ok {
		return foundNode(n)
	}
	if r, ok := v.AsRelationship(); ok {
		return foundRel(r)
	}
	if p, ok := v.AsPath(); ok {
		return foundPath(p)
	}
	if t, ok := v.AsTemporal(); ok {
		return fmt.Sprint(t), nil
	}
	return nil, nil
}

func plainMap(entries map[string]value.Value) (map[string]any, error) {
	out := make(map[string]any, len(entries))
	for name, v := range entries {
		var err error
		if out[name], err = plain(v); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func foundNode(n value.Node) (graph.FoundNode, error) {
	labels, err := n.Labels()
	if err != nil {
		return graph.FoundNode{}, err
	}
	props, err := n.Properties()
	if err != nil {
		return graph.FoundNode{}, err
	}
	out := graph.FoundNode{Labels: slices.Sorted(slices.Values(labels))}
	out.Props, err = plainMap(props)
	return out, err
}

func foundRel(r value.Relationship) (graph.FoundRel, error) {
	props, err := r.Properties()
	if err != nil {
		return graph.FoundRel{}, err
	}
	out := graph.FoundRel{Type: r.Type()}
	out.Props, err = plainMap(props)
	return out, err
}

// foundPath tells the ids of the ends of each relationship, as those of the
// nodes beside it.
func foundPath(p *value.Path) (graph.FoundPath, error) {
	var out graph.FoundPath
	ids := map[int64]string{}
	for _, n := range p.Nodes {
		node, err := foundNode(n)
		if err != nil {
			return out, err
		}
		ids[n.ID()], _ = node.Props[idProperty].(string)
		out.Nodes = append(out.Nodes, node)
	}
	for _, r := range p.Relationships {
		rel, err := foundRel(r)
		if err != nil {
			return out, err
		}
		rel.From, rel.To = ids[r.Start().ID()], ids[r.End().ID()]
		out.Rels = append(out.Rels, rel)
	}
	return out, nil
}
