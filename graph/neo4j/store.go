// Package neo4j keeps the graph in a Neo4j 5 database, Community or Enterprise,
// without plugins.
//
// Writes are grouped by what they touch and sent as UNWIND $rows … MERGE with
// parameters only, all of a batch in one transaction that the driver retries
// when the server asks for it. Driver types stay inside the package: values
// leave it as graph.Row.
package neo4j

import (
	"context"
	"crypto/x509"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"isnad/graph"
)

var _ graph.Store = (*Store)(nil)

// Config says where the database is and who asks.
type Config struct {
	Address  string // bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc:// with host and port
	User     string // empty for no authentication
	Password string
	Database string        // empty for the user's home database
	Timeout  time.Duration // longest wait for a connection and for retries; 0 for 30 s
	Agent    string        // what the server's log shows as the client; empty for the driver's own
	// Authorities may sign the server's certificate where a bolt+s:// or
	// neo4j+s:// address has it checked; nil for those that the system trusts.
	Authorities *x509.CertPool
}

// Store is a graph.Store over a Neo4j database.
type Store struct {
	driver   neo4j.DriverWithContext
	config   Config
	schema   graph.Schema
	rowLimit int
}

const (
	defaultTimeout = 30 * time.Second
	// rowLimit bounds the rows of one UNWIND, so that one statement's parameters
	// stay in the low megabytes.
	rowLimit = 2000
)

// Schemes returns the address schemes that Open understands.
func Schemes() []string {
	return []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}
}

// Open connects to the database and makes sure that it answers, that it takes
// the user and that it is Neo4j 5. Its errors wrap graph.ErrAddress,
// ErrUnreachable, ErrUntrusted, ErrUnauthorized or ErrVersion.
func Open(ctx context.Context, c Config) (*Store, error) {
	if err := checkAddress(c.Address); err != nil {
		return nil, err
	}
	if c.Timeout == 0 {
		c.Timeout = defaultTimeout
	}
	auth := neo4j.NoAuth()
	if c.User != "" {
		auth = neo4j.BasicAuth(c.User, c.Password, "")
	}
	driver, err := neo4j.NewDriverWithContext(c.Address, auth, func(dc *config.Config) {
		dc.SocketConnectTimeout = min(c.Timeout, 10*time.Second)
		dc.ConnectionAcquisitionTimeout = c.Timeout
		dc.MaxTransactionRetryTime = c.Timeout
		dc.TlsConfig = c.tlsConfig()
		if c.Agent != "" {
			dc.UserAgent = c.Agent
		}
	})
	if err != nil {
		return nil, fmt.Errorf("open %s: %w: %w", c.Address, graph.ErrAddress, err)
	}
	s := &Store{driver: driver, config: c, schema: graph.CurrentSchema(), rowLimit: rowLimit}
	if err := s.verify(ctx); err != nil {
		_ = driver.Close(ctx) // the first error tells more
		return nil, err
	}
	return s, nil
}

func checkAddress(address string) error {
	u, err := url.Parse(address)
	if err != nil || u.Host == "" {
		// The text of the parser's error repeats the address, password and all.
		return fmt.Errorf("open store: want SCHEME://HOST:PORT: %w", graph.ErrAddress)
	}
	if u.User != nil {
		return fmt.Errorf("open store: user and password do not belong in the address: %w", graph.ErrAddress)
	}
	for _, scheme := range Schemes() {
		if u.Scheme == scheme {
			return nil
		}
	}
	return fmt.Errorf("open store: scheme %q, want one of %s: %w", u.Scheme, strings.Join(Schemes(), ", "), graph.ErrAddress)
}

// Server describes the database that a Store is connected to.
type Server struct {
	Version string // 5.26.0
	Edition string // community, enterprise
}

// Server asks the database for its version and edition.
func (s *Store) Server(ctx context.Context) (Server, error) {
	var found Server
	err := s.Query(ctx, "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' "+
		"RETURN versions[0] AS version, edition", nil, func(r graph.Row) error {
		found = Server{Version: r.Text("version"), Edition: r.Text("edition")}
		return nil
	})
	return found, err
}

func (s *Store) verify(ctx context.Context) error {
	if err := s.driver.VerifyConnectivity(ctx); err != nil {
		if neo4j.IsConnectivityError(err) {
			if fault := s.config.tlsFault(ctx); fault != nil {
				return fault
			}
		}
		return s.explain("open", err)
	}
	server, err := s.Server(ctx)
	if err != nil {
		return err
	}
	if !supported(server.Version) {
		return fmt.Errorf("open %s: %w: the server is Neo4j %s, want Neo4j 5 or later: upgrade it, or keep the graph in a file",
			s.config.Address, graph.ErrVersion, server.Version)
	}
	return nil
}

// EnsureSchema creates missing constraints and indexes and waits until they
// are filled.
func (s *Store) EnsureSchema(ctx context.Context) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer session.Close(ctx) //nolint:errcheck // its transactions have ended
	// All in one transaction: each commit of a constraint or index costs the
	// server more than its creation.
	for _, statements := range [][]string{s.schema.DDL(), {"CALL db.awaitIndexes(300)"}} {
		_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
			for _, cypher := range statements {
				if err := consume(ctx, tx, cypher, nil); err != nil {
					return nil, err
				}
			}
			return nil, nil
		})
		if err != nil {
			return s.explain("apply schema", err)
		}
	}
	return nil
}

// Close ends all connections.
func (s *Store) Close(ctx context.Context) error { return s.driver.Close(ctx) }

func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: s.config.Database})
}

func consume(ctx context.Context, tx neo4j.ManagedTransaction, cypher string, params map[string]any) error {
	result, err := tx.Run(ctx, cypher, params)
	if err != nil {
		return err
	}
	_, err = result.Consume(ctx)
	return err
}
