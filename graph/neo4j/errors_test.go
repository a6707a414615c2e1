package neo4j_test

import (
	"context"
	"errors"
	"net"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"isnad/graph"
	"isnad/graph/neo4j"
	"isnad/internal/localneo4j"
	"isnad/internal/localneo4j/neo4jtest"
)

func TestOpenRefusesAddresses(t *testing.T) {
	for address, want := range map[string]string{
		"":                           "want SCHEME://HOST:PORT",
		"localhost:7687":             "want SCHEME://HOST:PORT",
		"http://localhost:7474":      `scheme "http"`,
		"bolt://neo4j:secret@host:1": "do not belong in the address",
		"bolt://a b:secret":          "want SCHEME://HOST:PORT",
	} {
		_, err := neo4j.Open(context.Background(), neo4j.Config{Address: address})
		if !errors.Is(err, graph.ErrAddress) || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %q", address, err, want)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: the error shows the password: %v", address, err)
		}
	}
}

func TestOpenTellsOfAnAbsentDatabase(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := "bolt://" + l.Addr().String()
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	_, err = neo4j.Open(context.Background(), neo4j.Config{Address: address, Timeout: time.Second})
	if !errors.Is(err, graph.ErrUnreachable) || !strings.Contains(err.Error(), address) {
		t.Errorf("got %v, want %v with the address", err, graph.ErrUnreachable)
	}
}

// TestGuardedServer needs a server of its own, since it has a password and
// lets nobody write.
func TestGuardedServer(t *testing.T) {
	ctx := context.Background()
	const password = "a-right-password"
	o := localneo4j.Options{Home: filepath.Join(t.TempDir(), "home"), Password: password}
	fresh, err := localneo4j.Start(ctx, o) // a new database has to be written once
	if err != nil {
		neo4jtest.Unavailable(t, err)
	}
	if err := fresh.Stop(); err != nil {
		t.Fatal(err)
	}
	o.Settings, o.RemoveHome = map[string]string{"server.databases.read_only": "neo4j"}, true
	server, err := localneo4j.Start(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = server.Stop() })
	for name, c := range map[string]neo4j.Config{
		"wrong password": {User: "neo4j", Password: "a-wrong-password"},
		"wrong user":     {User: "nobody", Password: password},
		"no user":        {},
	} {
		c.Address = server.Bolt
		_, err := neo4j.Open(ctx, c)
		if !errors.Is(err, graph.ErrUnauthorized) || !strings.Contains(err.Error(), "ISNAD_NEO4J_PASSWORD") {
			t.Errorf("%s: got %v, want %v and what to do", name, err, graph.ErrUnauthorized)
		}
		if err != nil && strings.Contains(err.Error(), "-password") {
			t.Errorf("%s: the error shows the password: %v", name, err)
		}
	}
	s, err := neo4j.Open(ctx, neo4j.Config{Address: server.Bolt, User: "neo4j", Password: password})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(ctx) //nolint:errcheck // the server ends with the test
	write := graph.Batch{Nodes: []graph.Node{{NodeRef: graph.NodeRef{Label: graph.Entity, ID: "x"}}}}
	if err := s.Write(ctx, write); !errors.Is(err, graph.ErrReadOnly) {
		t.Errorf("write: got %v, want %v", err, graph.ErrReadOnly)
	}
	if err := s.EnsureSchema(ctx); !errors.Is(err, graph.ErrReadOnly) {
		t.Errorf("schema: got %v, want %v", err, graph.ErrReadOnly)
	}
}

func TestQueryTellsOfAFault(t *testing.T) {
	s := open(t)
	for name, cypher := range map[string]string{"syntax": "MATCH (n RETURN n", "parameter": "RETURN $missing", "write": "CREATE (n) RETURN n"} {
		err := s.Query(context.Background(), cypher, nil, func(graph.Row) error { return nil })
		if !errors.Is(err, graph.ErrQuery) && !errors.Is(err, graph.ErrReadOnly) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestServer(t *testing.T) {
	server, err := open(t).Server(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	if server.Version != localneo4j.Version && !neo4jtest.Given() || server.Edition != "community" {
		t.Errorf("got %+v", server)
	}
}

// TestServersRefusalUndoesTheBatch lets the server itself refuse the last of a
// batch's statements: a value that is too long for its index.
func TestServersRefusalUndoesTheBatch(t *testing.T) {
	ctx := context.Background()
	s := open(t)
	b := graph.Batch{Nodes: []graph.Node{
		{NodeRef: graph.NodeRef{Label: graph.Entity, ID: "x"}},
		{NodeRef: graph.NodeRef{Label: graph.Event, ID: "y"}, Props: graph.Props{"kind": strings.Repeat("x", 40000)}},
	}}
	if err := s.Write(ctx, b); err == nil {
		t.Fatal("no error")
	} else if len(err.Error()) > 2000 {
		t.Errorf("the error has %d bytes", len(err.Error()))
	}
	err := s.Query(ctx, "MATCH (n) RETURN n", nil, func(r graph.Row) error {
		t.Errorf("left behind: %v", r.Values)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
