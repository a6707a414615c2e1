package neo4j_test

import (
	"context"
	"testing"

	"isnad/graph"
	"isnad/graph/neo4j"
	"isnad/graph/storetest"
	"isnad/internal/localneo4j/neo4jtest"
)

func TestStore(t *testing.T) {
	storetest.Run(t, func(t *testing.T) graph.Store { return open(t) })
}

// open returns a store on the emptied test server with its schema in place.
func open(t testing.TB) *neo4j.Store {
	t.Helper()
	ctx := context.Background()
	s, err := neo4j.Open(ctx, neo4j.Config{Address: neo4jtest.Empty(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(ctx) })
	if err := s.EnsureSchema(ctx); err != nil {
		t.Fatal(err)
	}
	return s
}
