package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"isnad/internal/localneo4j"
	"isnad/internal/localneo4j/neo4jtest"
)

// TestServerBehindTLS needs a server of its own: it takes nothing but TLS, with
// a certificate that no public authority has signed, and asks for a password.
func TestServerBehindTLS(t *testing.T) {
	if testing.Short() {
		t.Skip("brings up a server and writes the catalogue, half a minute")
	}
	const password = "a-right-password"
	certificate, authority := neo4jtest.Authority(t, nil)
	server, err := localneo4j.Start(t.Context(), localneo4j.Options{
		Home: filepath.Join(t.TempDir(), "home"), RemoveHome: true, Password: password, TLS: certificate,
	})
	if err != nil {
		neo4jtest.Unavailable(t, err)
	}
	t.Cleanup(func() { _ = server.Stop() })
	_, host, _ := strings.Cut(server.Bolt, "://")
	t.Setenv("ISNAD_NEO4J_USER", localneo4j.User)
	t.Setenv("ISNAD_NEO4J_PASSWORD", password)

	for scheme, want := range map[string]string{
		"bolt":    "TLS alone there: use bolt+s://",
		"neo4j":   "TLS alone there: use neo4j+s://",
		"bolt+s":  "certificate not trusted",
		"neo4j+s": "certificate not trusted",
	} {
		t.Setenv("ISNAD_STORE", scheme+"://"+host)
		code, _, stderr := isnad(t, "", "doctor")
		if code != exitDatabase || !strings.Contains(stderr, want) || strings.Contains(stderr, password) {
			t.Errorf("%s: code %d, %s", scheme, code, stderr)
		}
	}

	answers := func(want string, args ...string) {
		t.Helper()
		if code, out, stderr := isnad(t, "", args...); code != exitOK || !strings.Contains(out, want) {
			t.Errorf("%s: code %d, %s%s", args, code, out, stderr)
		}
	}
	t.Setenv("ISNAD_STORE", "bolt+ssc://"+host)
	answers("2 new or changed", "refresh", corpus(t, 2))
	t.Setenv("ISNAD_STORE", "neo4j+ssc://"+host)
	answers("كتائب حزب الله", "query", "run", "events", "-o", "csv")

	t.Setenv("ISNAD_STORE", "neo4j+s://"+host)
	t.Setenv("SSL_CERT_FILE", authority) // a process reads it once, so it takes a new one
	cmd := program(t, "query", "run", "events", "-o", "csv")
	if err := cmd.Wait(); err != nil || !strings.Contains(fmt.Sprint(cmd.Stdout), "كتائب حزب الله") {
		t.Errorf("with SSL_CERT_FILE: %v, %s%s", err, cmd.Stdout, cmd.Stderr)
	}
	t.Setenv("SSL_CERT_FILE", "")

	t.Setenv("ISNAD_NEO4J_CA_FILE", authority)
	answers("2 unchanged", "refresh", corpus(t, 2))
	answers("كتائب حزب الله", "query", "run", "events", "-o", "csv")
	answers("may read and write", "doctor")
	t.Setenv("ISNAD_STORE", "bolt+s://"+host)
	answers("may read and write", "doctor")
}
