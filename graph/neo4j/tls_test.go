package neo4j_test

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"isnad/graph"
	"isnad/graph/neo4j"
	"isnad/internal/localneo4j/neo4jtest"
)

// listener takes connections and hangs up on each after the first word, behind
// TLS when there is a directory with key and certificate. It returns its port.
func listener(t *testing.T, dir string) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	_, port, err := net.SplitHostPort(l.Addr().String())
	if err != nil {
		t.Fatal(err)
	}
	if dir != "" {
		pair, err := tls.LoadX509KeyPair(filepath.Join(dir, "public.crt"), filepath.Join(dir, "private.key"))
		if err != nil {
			t.Fatal(err)
		}
		l = tls.NewListener(l, &tls.Config{Certificates: []tls.Certificate{pair}})
	}
	t.Cleanup(func() { _ = l.Close() })
	go func() {
		for {
			conn, err := l.Accept()
			if err != nil {
				return // closed
			}
			go func() {
				_, _ = conn.Read(make([]byte, 20)) // whatever it is
				_ = conn.Close()
			}()
		}
	}()
	return port
}

func authorities(t *testing.T, file string) *x509.CertPool {
	t.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(text)
	return pool
}

func TestOpenTellsWhatIsWrongWithTLS(t *testing.T) {
	sound, authority := neo4jtest.Authority(t, nil)
	_, other := neo4jtest.Authority(t, nil)
	expired, itsAuthority := neo4jtest.Authority(t, func(c *x509.Certificate) { c.NotAfter = time.Now().Add(-time.Minute) })
	for name, c := range map[string]struct {
		dir, scheme, host, authority string // host 127.0.0.1 when empty
		kind                         error
		want                         string
	}{
		"no authority":           {dir: sound, scheme: "bolt+s", kind: graph.ErrUntrusted, want: "neo4j.ca_file (ISNAD_NEO4J_CA_FILE); bolt+ssc://"},
		"no authority, routed":   {dir: sound, scheme: "neo4j+s", kind: graph.ErrUntrusted, want: "neo4j+ssc:// takes any"},
		"another authority":      {dir: sound, scheme: "bolt+s", authority: other, kind: graph.ErrUntrusted, want: "no authority of neo4j.ca_file has signed it"},
		"another name":           {dir: sound, scheme: "bolt+s", host: "localhost", authority: authority, kind: graph.ErrUntrusted, want: `it is not for "localhost"`},
		"expired":                {dir: expired, scheme: "bolt+s", authority: itsAuthority, kind: graph.ErrUntrusted, want: "it has expired"},
		"plain against TLS":      {dir: sound, scheme: "bolt", kind: graph.ErrUnreachable, want: "TLS alone there: use bolt+s://, or bolt+ssc://"},
		"routed against TLS":     {dir: sound, scheme: "neo4j", kind: graph.ErrUnreachable, want: "use neo4j+s://, or neo4j+ssc://"},
		"TLS against plain":      {scheme: "bolt+s", kind: graph.ErrUnreachable, want: "does not speak TLS there: use bolt://"},
		"TLS against plain, ssc": {scheme: "neo4j+ssc", kind: graph.ErrUnreachable, want: "does not speak TLS there: use neo4j://"},
		"TLS, but no Neo4j":      {dir: sound, scheme: "bolt+s", authority: authority, kind: graph.ErrUnreachable, want: "is it started"},
		"neither TLS nor Neo4j":  {scheme: "bolt", kind: graph.ErrUnreachable, want: "is it started"},
	} {
		t.Run(name, func(t *testing.T) {
			if c.host == "" {
				c.host = "127.0.0.1"
			}
			config := neo4j.Config{
				Address: c.scheme + "://" + net.JoinHostPort(c.host, listener(t, c.dir)),
				User:    "neo4j", Password: "a-right-password", Timeout: 5 * time.Second,
			}
			if c.authority != "" {
				config.Authorities = authorities(t, c.authority)
			}
			_, err := neo4j.Open(context.Background(), config)
			if !errors.Is(err, c.kind) || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), config.Address) {
				t.Errorf("got %v, want %v, the address and %q", err, c.kind, c.want)
			}
			if err != nil && strings.Contains(err.Error(), "-password") {
				t.Errorf("the error shows the password: %v", err)
			}
		})
	}
}
