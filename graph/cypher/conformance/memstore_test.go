package conformance

import (
	"context"
	"fmt"

	"isnad/graph"
	"isnad/graph/cypher"
	"isnad/graph/cypher/memgraph"
	"isnad/graph/cypher/value"
)

// memStore is as much of a store as these tests need: what is in it stays as it
// was written first.
type memStore struct {
	graph memgraph.Graph
	nodes map[graph.NodeRef]*memgraph.Node
	rels  map[string]bool
}

func (s *memStore) EnsureSchema(context.Context) error {
	for _, n := range graph.CurrentSchema().Nodes {
		if n.Key != "" {
			s.graph.IndexNodes(string(n.Label), "id", true)
		}
		for _, p := range n.Indexes {
			s.graph.IndexNodes(string(n.Label), p, false)
		}
		for _, list := range n.Texts {
			s.graph.IndexTexts(string(n.Label), list...)
		}
	}
	for _, r := range graph.CurrentSchema().Rels {
		if r.Indexed {
			s.graph.IndexRels(string(r.Type), r.Key)
		}
	}
	return nil
}

func (s *memStore) Write(_ context.Context, b graph.Batch) error {
	if s.nodes == nil {
		s.nodes, s.rels = map[graph.NodeRef]*memgraph.Node{}, map[string]bool{}
	}
	for _, n := range b.Nodes {
		if s.nodes[n.NodeRef] != nil {
			continue
		}
		props, err := values(n.Props)
		if err != nil {
			return err
		}
		props["id"] = value.String(n.ID)
		labels := []string{string(n.Label)}
		if n.Also != "" {
			labels = append(labels, string(n.Also))
		}
		s.nodes[n.NodeRef] = s.graph.AddNode(labels, props)
	}
	for _, r := range b.Rels {
		same := fmt.Sprint(r.Type, r.From, r.To, r.Key)
		if s.rels[same] || s.nodes[r.From] == nil || s.nodes[r.To] == nil {
			continue
		}
		s.rels[same] = true
		props, err := values(r.Props)
		if err != nil {
			return err
		}
		if declared, _ := graph.CurrentSchema().Rel(r.Type); declared.Key != "" {
			if props[declared.Key], err = value.Of(r.Key); err != nil {
				return err
			}
		}
		s.graph.AddRel(s.nodes[r.From], s.nodes[r.To], string(r.Type), props)
	}
	return nil
}

func values(props graph.Props) (map[string]value.Value, error) {
	out := map[string]value.Value{}
	for name, x := range props {
		v, err := value.Of(x)
		if err != nil {
			return nil, fmt.Errorf("property %s: %w", name, err)
		}
		out[name] = v
	}
	return out, nil
}

func (s *memStore) Query(ctx context.Context, text string, given map[string]any, each func(graph.Row) error) error {
	q, err := cypher.Prepare(text)
	if err != nil {
		return err
	}
	params := map[string]value.Value{}
	for name, x := range given {
		if params[name], err = value.Of(x); err != nil {
			return err
		}
	}
	return q.Run(ctx, &s.graph, params, cypher.Options{}, func(row []value.Value) error {
		out := graph.Row{Columns: q.Columns()}
		for _, v := range row {
			out.Values = append(out.Values, v.Native())
		}
		return each(out)
	})
}

func (s *memStore) Close(context.Context) error { return nil }
