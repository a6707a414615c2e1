package localneo4j_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/internal/localneo4j"
	"isnad/internal/localneo4j/neo4jtest"
)

func TestStartAnswersAndStops(t *testing.T) {
	home := filepath.Join(t.TempDir(), "home")
	server, err := localneo4j.Start(context.Background(), localneo4j.Options{Home: home, RemoveHome: true})
	if err != nil {
		neo4jtest.Unavailable(t, err)
	}
	t.Cleanup(func() { _ = server.Stop() })
	response, err := http.Get(server.Browser)
	if err != nil {
		t.Fatal(err)
	}
	page, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	if response.StatusCode != http.StatusOK || !strings.Contains(string(page), "Neo4j Browser") {
		t.Errorf("browser: status %d, page %.200q", response.StatusCode, page)
	}
	if err := server.Stop(); err != nil {
		t.Fatal(err)
	}
	if _, err := http.Get(server.HTTP); err == nil {
		t.Error("the server still answers after Stop")
	}
	if _, err := os.Stat(home); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("home is still there: %v", err)
	}
}

func TestDetachIsFoundAgainAndStopped(t *testing.T) {
	o := localneo4j.Options{Home: t.TempDir(), Password: "a-long-password"}
	started, err := localneo4j.Detach(context.Background(), o)
	if err != nil {
		neo4jtest.Unavailable(t, err)
	}
	t.Cleanup(func() { _ = localneo4j.Stop(o.Home) })
	if found, err := localneo4j.Status(o.Home); err != nil || found != started {
		t.Errorf("status: %v, %v; want %v", found, err, started)
	}
	if _, err := localneo4j.Detach(context.Background(), o); !errors.Is(err, localneo4j.ErrRunning) {
		t.Errorf("second start: %v, want %v", err, localneo4j.ErrRunning)
	}
	if err := localneo4j.Stop(o.Home); err != nil {
		t.Fatal(err)
	}
	if _, err := localneo4j.Status(o.Home); !errors.Is(err, localneo4j.ErrNotRunning) {
		t.Errorf("status after stop: %v, want %v", err, localneo4j.ErrNotRunning)
	}
}

func TestOptionsAreChecked(t *testing.T) {
	for name, o := range map[string]localneo4j.Options{
		"no home":        {},
		"short password": {Home: t.TempDir(), Password: "short"},
	} {
		if _, err := localneo4j.Start(context.Background(), o); err == nil {
			t.Errorf("%s: started", name)
		} else if strings.Contains(err.Error(), "short\"") {
			t.Errorf("%s: the error shows the password: %v", name, err)
		}
	}
}

func TestLibrariesLeavesNothingHalfFetched(t *testing.T) {
	cache := t.TempDir()
	t.Setenv("PATH", "")
	if _, err := localneo4j.Libraries(context.Background(), cache); !errors.Is(err, localneo4j.ErrNoMaven) {
		t.Fatalf("got %v, want %v", err, localneo4j.ErrNoMaven)
	}
	found, err := filepath.Glob(filepath.Join(cache, "lib-*"))
	if err != nil || len(found) > 0 {
		t.Errorf("left %v, %v", found, err)
	}
}
