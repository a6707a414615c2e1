package main

import (
	"context"
	"fmt"
	"time"

	"isnad/configs"
	"isnad/graph/neo4j"
)

// openStore connects to the configured database.
func (a *app) openStore(ctx context.Context) (*neo4j.Store, error) {
	if a.config.Store == "" {
		return nil, &configs.Fault{Origin: "defaults", Key: "store",
			Msg: "no database is named; use --store bolt://HOST:7687 or ISNAD_STORE"}
	}
	c := a.config.Neo4j
	return neo4j.Open(ctx, neo4j.Config{
		Address: a.config.Store, User: c.User, Password: c.Password.Reveal(), Database: c.Database, Timeout: c.Timeout,
		Agent: "isnad/" + version().Version,
	})
}

// closeTimeout bounds how long a command that is done waits for a server to
// take its leave.
const closeTimeout = 5 * time.Second

// closeStore lets go of the database, also when the command was interrupted.
func (a *app) closeStore(ctx context.Context, s *neo4j.Store) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTimeout)
	defer cancel()
	if err := s.Close(ctx); err != nil {
		a.log.Debug().Msg(fmt.Sprintf("close %s: %v", a.config.Store, err))
	}
}
