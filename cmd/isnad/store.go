package main

import (
	"context"
	"fmt"
	"time"

	"isnad/configs"
	"isnad/graph"
	"isnad/graph/cypher"
	"isnad/graph/local"
	"isnad/graph/neo4j"
)

// openStore opens the configured store to write to it; a graph file that is not
// there yet is made.
func (a *app) openStore(ctx context.Context) (graph.Store, error) {
	return a.open(ctx, a.config.Store, true)
}

// askStore opens the configured store to ask it.
func (a *app) askStore(ctx context.Context) (graph.Store, error) {
	return a.open(ctx, a.config.Store, false)
}

func (a *app) open(ctx context.Context, store string, create bool) (graph.Store, error) {
	if !configs.IsAddress(store) {
		s, err := local.Open(ctx, local.Config{
			Path: store, Create: create,
			Limits: cypher.Limits{Time: a.config.Limits.QueryTime, Memory: a.config.Limits.QueryBytes},
		})
		if err != nil {
			return nil, err
		}
		return s, nil
	}
	s, err := a.openNeo4j(ctx, store)
	if err != nil {
		return nil, err
	}
	return s, nil
}

func (a *app) openNeo4j(ctx context.Context, address string) (*neo4j.Store, error) {
	c := a.config.Neo4j
	return neo4j.Open(ctx, neo4j.Config{
		Address: address, User: c.User, Password: c.Password.Reveal(), Database: c.Database, Timeout: c.Timeout,
		Agent: "isnad/" + version().Version, Authorities: c.Authorities,
	})
}

// closeTimeout bounds how long a command that is done waits for a server to
// take its leave.
const closeTimeout = 5 * time.Second

// closeStore lets go of the store, also when the command was interrupted.
func (a *app) closeStore(ctx context.Context, s graph.Store) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTimeout)
	defer cancel()
	if err := s.Close(ctx); err != nil {
		a.log.Debug().Msg(fmt.Sprintf("close %s: %v", a.config.Store, err))
	}
}
