package cypher_test

import (
	"errors"
	"os"
	"strings"
	"testing"
	"time"

	"isnad/graph/cypher"
	"isnad/graph/cypher/memgraph"
	"isnad/graph/cypher/value"
)

// FuzzQuery runs whatever is a query over a small graph: it has to end in time,
// with rows or an error.
func FuzzQuery(f *testing.F) {
	for _, file := range []string{"conformance/testdata/habits.cypher", page} {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for line := range strings.Lines(string(data)) {
			if _, query, ok := strings.Cut(line, " | `"); ok {
				line = strings.TrimSuffix(strings.ReplaceAll(strings.TrimSpace(query), `\|`, "|"), "` |")
			}
			f.Add(strings.TrimSpace(line))
		}
	}
	g := smallGraph()
	params := map[string]value.Value{}
	for _, name := range []string{"a", "kind", "limit", "text"} {
		params[name] = value.Int(3)
	}
	f.Fuzz(func(t *testing.T, text string) {
		q, err := cypher.Prepare(text)
		if err != nil {
			var fault *cypher.Fault
			if !errors.As(err, &fault) {
				t.Fatalf("%q: %T is no fault", text, err)
			}
			return
		}
		if _, err := q.Explain(g, params); err != nil && !errors.Is(err, cypher.ErrParameter) {
			t.Fatalf("%q: explain: %v", text, err)
		}
		limits := cypher.Limits{Time: 200 * time.Millisecond, Rows: 1000, Memory: 64 << 20}
		start := time.Now()
		err = q.Run(t.Context(), g, params, cypher.Options{Limits: limits}, func(row []value.Value) error {
			if len(row) != len(q.Columns()) {
				t.Fatalf("%q: %d values for columns %q", text, len(row), q.Columns())
			}
			return nil
		})
		if took := time.Since(start); took > 20*time.Second {
			t.Fatalf("%q: took %s: %v", text, took, err)
		}
	})
}

// smallGraph is a ring with a chord and a loop, indexed by name.
func smallGraph() *memgraph.Graph {
	g := &memgraph.Graph{}
	g.IndexNodes("A", "n", true)
	g.IndexRels("R", "w")
	g.IndexText("entity_names", "A", "name")
	var nodes []*memgraph.Node
	for i := range int64(6) {
		labels := []string{"A"}
		if i%2 == 0 {
			labels = append(labels, "B")
		}
		nodes = append(nodes, g.AddNode(labels, map[string]value.Value{"n": value.Int(i), "name": value.String(string(rune('a' + i)))}))
	}
	for i, n := range nodes {
		g.AddRel(n, nodes[(i+1)%len(nodes)], "R", map[string]value.Value{"w": value.Int(int64(i))})
	}
	g.AddRel(nodes[0], nodes[3], "S", nil)
	g.AddRel(nodes[5], nodes[5], "S", nil)
	return g
}
