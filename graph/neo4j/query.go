package neo4j

import (
	"context"
	"errors"
	"fmt"
	"sort"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"isnad/graph"
)

// stopped carries the caller's own error through the driver, which must not
// retry a transaction that has already handed out rows.
type stopped struct{ err error }

func (s stopped) Error() string { return s.err.Error() }

// Query runs read-only Cypher. The transaction is opened for reading, so the
// server refuses a query that would write. It is retried only as long as no
// row has been handed out.
func (s *Store) Query(ctx context.Context, cypher string, params map[string]any, each func(graph.Row) error) error {
	session := s.session(ctx, neo4j.AccessModeRead)
	defer session.Close(ctx) //nolint:errcheck // its transaction has ended
	_, err := session.ExecuteRead(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		result, err := tx.Run(ctx, cypher, params)
		if err != nil {
			return nil, err
		}
		handedOut := false
		for result.Next(ctx) {
			record := result.Record()
			row := graph.Row{Columns: record.Keys, Values: make([]any, len(record.Values))}
			for i, v := range record.Values {
				row.Values[i] = value(v)
			}
			handedOut = true
			if err := each(row); err != nil {
				return nil, stopped{err}
			}
		}
		if err := result.Err(); err != nil && handedOut {
			return nil, stopped{s.explain("query", err)}
		}
		return nil, result.Err()
	})
	var own stopped
	switch {
	case err == nil:
		return nil
	case errors.As(err, &own):
		return own.err
	}
	return s.explain("query", err)
}

// value turns what the driver returns into the values that graph.Row allows.
func value(v any) any {
	switch v := v.(type) {
	case nil, bool, int64, float64, string:
		return v
	case []any:
		out := make([]any, len(v))
		for i := range v {
			out[i] = value(v[i])
		}
		return out
	case map[string]any:
		return values(v)
	case neo4j.Node:
		return node(v)
	case neo4j.Relationship:
		return graph.FoundRel{Type: v.Type, Props: values(v.Props)}
	case neo4j.Path:
		return path(v)
	case fmt.Stringer: // dates, times and durations print as ISO text
		return v.String()
	}
	return fmt.Sprint(v)
}

func values(m map[string]any) map[string]any {
	out := make(map[string]any, len(m))
	for k, v := range m {
		out[k] = value(v)
	}
	return out
}

func node(n neo4j.Node) graph.FoundNode {
	labels := append([]string(nil), n.Labels...)
	sort.Strings(labels)
	return graph.FoundNode{Labels: labels, Props: values(n.Props)}
}

// path lists the nodes in the order of the walk. The driver hands out each node
// once, however often the walk comes by, but the ends of every step.
func path(p neo4j.Path) graph.FoundPath {
	var out graph.FoundPath
	if len(p.Nodes) == 0 {
		return out
	}
	nodes, ids := map[string]graph.FoundNode{}, map[string]string{}
	for _, n := range p.Nodes {
		found := node(n)
		nodes[n.ElementId] = found
		ids[n.ElementId], _ = found.Props["id"].(string)
	}
	at := p.Nodes[0].ElementId
	out.Nodes = append(out.Nodes, nodes[at])
	for _, r := range p.Relationships {
		if at == r.StartElementId {
			at = r.EndElementId
		} else {
			at = r.StartElementId
		}
		out.Nodes = append(out.Nodes, nodes[at])
		out.Rels = append(out.Rels, graph.FoundRel{
			Type: r.Type, From: ids[r.StartElementId], To: ids[r.EndElementId], Props: values(r.Props),
		})
	}
	return out
}
