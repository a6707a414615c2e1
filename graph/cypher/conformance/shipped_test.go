package conformance

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"isnad/graph"
	"isnad/graph/cypher"
	"isnad/graph/cypher/memgraph"
	"isnad/graph/cypher/value"
	"isnad/queries/querytest"
)

// TestShippedQueries runs the queries that Isnad ships over their small graphs.
// The rows they have to give are those of a real Neo4j.
func TestShippedQueries(t *testing.T) {
	querytest.Run(t, querytest.Suite{
		Dir:  filepath.Join("..", "..", "..", "queries", "testdata"),
		Open: func(*testing.T) graph.Store { return &memStore{} },
	})
}

// memStore is as much of a store as the suite needs: it is filled once.
type memStore struct{ graph memgraph.Graph }

func (s *memStore) EnsureSchema(context.Context) error {
	for _, n := range graph.CurrentSchema().Nodes {
		if n.Key != "" {
			s.graph.IndexNodes(string(n.Label), "id", true)
		}
		for _, p := range n.Indexes {
			s.graph.IndexNodes(string(n.Label), p, false)
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
	nodes := map[graph.NodeRef]*memgraph.Node{}
	for _, n := range b.Nodes {
		props, err := values(n.Props)
		if err != nil {
			return err
		}
		props["id"] = value.String(n.ID)
		labels := []string{string(n.Label)}
		if n.Also != "" {
			labels = append(labels, string(n.Also))
		}
		nodes[n.NodeRef] = s.graph.AddNode(labels, props)
	}
	for _, r := range b.Rels {
		props, err := values(r.Props)
		if err != nil {
			return err
		}
		if declared, _ := graph.CurrentSchema().Rel(r.Type); declared.Key != "" {
			if props[declared.Key], err = value.Of(r.Key); err != nil {
				return err
			}
		}
		s.graph.AddRel(nodes[r.From], nodes[r.To], string(r.Type), props)
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
