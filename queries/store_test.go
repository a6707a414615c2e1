package queries_test

import (
	"path/filepath"
	"testing"

	"isnad/graph"
	"isnad/graph/local"
	"isnad/graph/neo4j"
	"isnad/internal/localneo4j/neo4jtest"
	"isnad/queries/querytest"
)

// TestShippedOnNeo4j runs every shipped query over its fixture on a real Neo4j.
func TestShippedOnNeo4j(t *testing.T) {
	querytest.Run(t, querytest.Suite{Dir: "testdata", Update: *update, Open: func(t *testing.T) graph.Store {
		store, err := neo4j.Open(t.Context(), neo4j.Config{Address: neo4jtest.Empty(t)})
		if err != nil {
			t.Fatal(err)
		}
		return store
	}})
}

// TestShippedOnFile runs them on a graph file.
func TestShippedOnFile(t *testing.T) {
	querytest.Run(t, querytest.Suite{Dir: "testdata", Update: *update, Open: func(t *testing.T) graph.Store {
		store, err := local.Open(t.Context(), local.Config{Path: filepath.Join(t.TempDir(), "graph.isnad"), Create: true})
		if err != nil {
			t.Fatal(err)
		}
		return store
	}})
}
