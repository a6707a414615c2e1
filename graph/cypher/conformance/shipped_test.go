package conformance

import (
	"path/filepath"
	"testing"

	"isnad/graph"
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
