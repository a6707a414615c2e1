package main

import (
	"context"

	"isnad/graph"
	"isnad/graph/neo4j"
)

func open(ctx context.Context, address string) (graph.Store, error) {
	return neo4j.Open(ctx, neo4j.Config{Address: address})
}
