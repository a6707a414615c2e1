package storetest

import (
	"context"
	"encoding/json"
	"fmt"
	"sort"
	"testing"

	"isnad/graph"
)

// Dump returns every node but the runs and every relationship with all properties, one line each,
// sorted: two stores hold the same graph exactly when their dumps are equal.
func Dump(t testing.TB, s graph.Store) []string {
	t.Helper()
	var out []string
	add := func(row graph.Row) error {
		text, err := json.Marshal(row.Values)
		out = append(out, fmt.Sprint(string(text)))
		return err
	}
	for _, cypher := range []string{
		"MATCH (n) WHERE NOT n:Run RETURN n",
		"MATCH (a)-[r]->(b) RETURN a.id AS a, r, b.id AS b",
	} {
		if err := s.Query(context.Background(), cypher, nil, add); err != nil {
			t.Fatalf("dump: %v", err)
		}
	}
	sort.Strings(out)
	return out
}
