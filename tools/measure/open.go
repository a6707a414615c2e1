package main

import (
	"context"
	"strings"

	"isnad/graph"
	"isnad/graph/local"
	"isnad/graph/neo4j"
)

// open connects to a Neo4j, or opens a file of a graph.
func open(ctx context.Context, address string) (graph.Store, error) {
	if strings.Contains(address, "://") {
		s, err := neo4j.Open(ctx, neo4j.Config{Address: address})
		if err != nil {
			return nil, err
		}
		return s, nil
	}
	s, err := local.Open(ctx, local.Config{Path: address})
	if err != nil {
		return nil, err // and no store that is a nil of its own type
	}
	return s, nil
}
