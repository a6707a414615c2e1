package cypher_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph/cypher"
	"isnad/graph/cypher/memgraph"
	"isnad/graph/cypher/value"
)

// TestRepeatedExpand asks for the relationships of one node again and again, in
// rows that read all of them and in rows that stop early.
func TestRepeatedExpand(t *testing.T) {
	const few, most = 3, 8192 + 5 // more than are kept for the next row
	g := &memgraph.Graph{}
	node := func(label string, n int) *memgraph.Node {
		return g.AddNode([]string{label}, map[string]value.Value{"n": value.Int(int64(n))})
	}
	small, large := node("Few", few), node("Most", most)
	for i := range most {
		leaf := node("Leaf", i)
		if i < few {
			g.AddRel(small, leaf, "R", map[string]value.Value{"n": value.Int(int64(i))})
		}
		g.AddRel(large, leaf, "R", map[string]value.Value{"n": value.Int(int64(i))})
	}
	for _, row := range []struct {
		query string
		want  []string
	}{
		{"MATCH (a:Few) UNWIND range(1, 4) AS i MATCH (a)-[r:R]->(b) RETURN i, count(b), sum(r.n) ORDER BY i",
			[]string{"[1 3 3]", "[2 3 3]", "[3 3 3]", "[4 3 3]"}},
		{"MATCH (a:Most) UNWIND range(1, 3) AS i MATCH (a)-[r:R]->(b) RETURN i, count(DISTINCT b) ORDER BY i",
			[]string{fmt.Sprintf("[1 %d]", most), fmt.Sprintf("[2 %d]", most), fmt.Sprintf("[3 %d]", most)}},
		{"MATCH (a:Few) UNWIND range(0, 4) AS i OPTIONAL MATCH (a)-[r:R]->(b) WHERE r.n = i RETURN i, b.n ORDER BY i",
			[]string{"[0 0]", "[1 1]", "[2 2]", "[3 null]", "[4 null]"}},
		{"MATCH (a:Few) UNWIND range(1, 3) AS i WITH a, i WHERE EXISTS { MATCH (a)-[:R]->() } MATCH (a)-[:R]->(b) RETURN i, count(b) ORDER BY i",
			[]string{"[1 3]", "[2 3]", "[3 3]"}},
		{"MATCH (a) WHERE a:Few OR a:Most UNWIND [1, 2] AS i MATCH (a)-[r:R]->(b) RETURN a.n, i, count(b) ORDER BY a.n, i",
			[]string{"[3 1 3]", "[3 2 3]", fmt.Sprintf("[%d 1 %d]", most, most), fmt.Sprintf("[%d 2 %d]", most, most)}},
	} {
		q, err := cypher.Prepare(row.query)
		if err != nil {
			t.Fatalf("%s: %v", row.query, err)
		}
		var got []string
		if err := q.Run(t.Context(), g, nil, cypher.Options{}, func(row []value.Value) error {
			got = append(got, fmt.Sprint(row))
			return nil
		}); err != nil {
			t.Fatalf("%s: %v", row.query, err)
		}
		if diff := cmp.Diff(row.want, got); diff != "" {
			t.Errorf("%s: %s", row.query, diff)
		}
	}
}
