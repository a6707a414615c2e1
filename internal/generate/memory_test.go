package generate_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"testing"

	"isnad/graph"
)

// memory is a store that keeps what is written, and holds every batch to the
// schema: properties, both ends of a relationship, and their labels.
type memory struct {
	t      *testing.T
	schema graph.Schema
	nodes  map[graph.NodeRef]graph.Node
	rels   map[string]graph.Rel
	writes int
}

func newMemory(t *testing.T) *memory {
	return &memory{t: t, schema: graph.CurrentSchema(), nodes: map[graph.NodeRef]graph.Node{}, rels: map[string]graph.Rel{}}
}

func (m *memory) EnsureSchema(context.Context) error { return nil }

func (m *memory) Write(_ context.Context, b graph.Batch) error {
	m.writes++
	if err := m.schema.Check(b); err != nil {
		return err
	}
	if len(b.Delete)+len(b.Unlink) > 0 {
		m.t.Errorf("batch %d deletes", m.writes)
	}
	for _, n := range b.Nodes {
		if _, stored := m.nodes[n.NodeRef]; n.Keep && stored {
			continue
		}
		m.nodes[n.NodeRef] = n
	}
	for _, r := range b.Rels {
		declared, _ := m.schema.Rel(r.Type)
		for _, end := range []struct {
			ref    graph.NodeRef
			labels []graph.Label
		}{{r.From, declared.From}, {r.To, declared.To}} {
			n, ok := m.nodes[end.ref]
			if !ok || n.Keep || !slices.Contains(end.labels, n.Label) && !slices.Contains(end.labels, n.Also) {
				m.t.Errorf("%s %s to %s: the end is %+v, want one of %v", r.Type, r.From.ID, r.To.ID, n, end.labels)
			}
		}
		m.rels[fmt.Sprint(r.Type, r.From, r.To, r.Key)] = r
	}
	return nil
}

// hash is the same for the same graph.
func (m *memory) hash() string {
	sum := sha256.New()
	enc := json.NewEncoder(sum)
	for _, ref := range slices.SortedFunc(maps.Keys(m.nodes), func(a, b graph.NodeRef) int {
		return slices.Compare([]string{string(a.Label), a.ID}, []string{string(b.Label), b.ID})
	}) {
		_ = enc.Encode(m.nodes[ref]) // only strings and numbers, into a hash
	}
	for _, key := range slices.Sorted(maps.Keys(m.rels)) {
		_ = enc.Encode(m.rels[key]) // the same
	}
	return hex.EncodeToString(sum.Sum(nil))
}

func (m *memory) count(label graph.Label) int {
	n := 0
	for ref := range m.nodes {
		if ref.Label == label {
			n++
		}
	}
	return n
}
