package neo4j

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"isnad/graph"
)

// explain turns a driver's error into one of package graph's, with the address
// and what to do about it. The driver's text never holds the password.
func (s *Store) explain(operation string, err error) error {
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return fmt.Errorf("%s %s: %w", operation, s.config.Address, err)
	}
	var server *neo4j.Neo4jError
	if errors.As(err, &server) {
		return s.explainServer(operation, server)
	}
	if neo4j.IsConnectivityError(err) {
		return fmt.Errorf("%s %s: %w: is it started, and are host, port and scheme right? %w",
			operation, s.config.Address, graph.ErrUnreachable, err)
	}
	return fmt.Errorf("%s %s: %w", operation, s.config.Address, err)
}

func (s *Store) explainServer(operation string, err *neo4j.Neo4jError) error {
	var kind error
	hint := err.Msg
	switch {
	case strings.HasPrefix(err.Code, "Neo.ClientError.Security.Forbidden"),
		strings.Contains(err.Code, "ReadOnly"),
		strings.Contains(err.Code, "WriteOnRead"):
		kind = graph.ErrReadOnly
	case strings.HasPrefix(err.Code, "Neo.ClientError.Security."):
		kind = graph.ErrUnauthorized
		hint = fmt.Sprintf("user %q; set ISNAD_NEO4J_USER and ISNAD_NEO4J_PASSWORD", s.config.User)
		if s.config.User == "" {
			hint = "the server asks for a user; set ISNAD_NEO4J_USER and ISNAD_NEO4J_PASSWORD"
		}
	case strings.HasPrefix(err.Code, "Neo.ClientError.Database.DatabaseNotFound"):
		kind = graph.ErrUnreachable
	case strings.HasPrefix(err.Code, "Neo.ClientError.Statement."):
		kind = graph.ErrQuery
	default:
		return fmt.Errorf("%s %s: %w", operation, s.config.Address, err)
	}
	return fmt.Errorf("%s %s: %w: %s (%s)", operation, s.config.Address, kind, hint, err.Code)
}
