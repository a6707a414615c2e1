// Package neo4jtest gives tests a real Neo4j.
//
// Each test process starts one server of its own on first use, so packages
// that are tested side by side never see one another's data; it ends with the
// process. Where ISNAD_TEST_NEO4J holds the address of a server without
// authentication, that one is used instead, by one process at a time, and
// everything in it is deleted.
//
// Without Java or Maven the tests are skipped; with CI=true they fail.
package neo4jtest

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/gofrs/flock"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"isnad/internal/localneo4j"
)

// given names a server that is there already.
const given = "ISNAD_TEST_NEO4J"

// Given reports whether the server is one that was there already, of whatever
// version.
func Given() bool { return os.Getenv(given) != "" }

// Address returns the Bolt address of the test server, which needs no user.
// All tests of a process share it.
func Address(t testing.TB) string {
	t.Helper()
	found, err := shared()
	if err != nil {
		Unavailable(t, err)
	}
	return found.address
}

// Empty is Address with everything deleted from the database; the schema stays.
func Empty(t testing.TB) string {
	t.Helper()
	address := Address(t)
	ctx := context.Background()
	driver, err := neo4j.NewDriverWithContext(address, neo4j.NoAuth())
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(ctx) //nolint:errcheck // one short exchange
	session := driver.NewSession(ctx, neo4j.SessionConfig{})
	defer session.Close(ctx) //nolint:errcheck // the same
	result, err := session.Run(ctx, "MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
	if err == nil {
		_, err = result.Consume(ctx)
	}
	if err != nil {
		t.Fatalf("empty test database: %v", err)
	}
	return address
}

// Unavailable skips the test because of err, or fails it where CI=true or where
// the machine has what it needs and the server still would not start.
func Unavailable(t testing.TB, err error) {
	t.Helper()
	lacking := errors.Is(err, localneo4j.ErrNoJava) || errors.Is(err, localneo4j.ErrNoMaven)
	if os.Getenv("CI") == "true" || !lacking {
		t.Fatalf("no Neo4j for this test: %v", err)
	}
	t.Skipf("no Neo4j for this test: %v", err)
}

// server is what the tests of a process share.
type server struct {
	address string
	lock    *flock.Flock // kept, since the collector would release an unreachable one; the end of the process does
}

var shared = sync.OnceValues(func() (server, error) {
	if address := os.Getenv(given); address != "" {
		found := server{address, flock.New(filepath.Join(os.TempDir(), "isnad-test-neo4j.lock"))}
		return found, found.lock.Lock()
	}
	home, err := os.MkdirTemp("", "isnad-neo4j-")
	if err != nil {
		return server{}, err
	}
	started, err := localneo4j.Start(context.Background(), localneo4j.Options{
		Home: home, RemoveHome: true,
		Settings: map[string]string{"db.tx_log.preallocate": "false"},
	})
	if err != nil {
		return server{}, err
	}
	return server{address: started.Bolt}, nil
})
