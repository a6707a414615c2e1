package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
	"isnad/graph/local"
	"isnad/graph/storetest"
	"isnad/internal/localneo4j/neo4jtest"
)

// file opens a graph file that a command has made.
func file(t *testing.T, path string) *local.Store {
	t.Helper()
	s, err := local.Open(t.Context(), local.Config{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close(context.Background()) })
	return s
}

// TestFileByDefault goes from nothing to an answer without naming a store.
func TestFileByDefault(t *testing.T) {
	data := t.TempDir()
	t.Setenv("XDG_DATA_HOME", data)
	path := filepath.Join(data, "isnad", "graph.isnad")
	articles := corpus(t, 6)

	for _, want := range []string{"6 read, 6 new or changed", "6 read, 0 new or changed, 6 unchanged"} {
		code, out, stderr := isnad(t, "", "refresh", articles)
		if code != exitOK || !strings.Contains(out, want) || stderr != "" {
			t.Fatalf("code %d, want %s, got %s%s", code, want, out, stderr)
		}
	}
	code, out, stderr := isnad(t, "", "query", "run", "events", "--param", "doer=كتائب حزب الله", "--output", "json")
	var rows []map[string]any
	if err := json.Unmarshal([]byte(out), &rows); code != exitOK || err != nil || len(rows) == 0 {
		t.Errorf("events: code %d, %v, %s%s", code, err, out, stderr)
	}
	if code, out, stderr := isnad(t, "", "query", "explain", "events", "--param", "verdict=contested"); code != exitOK || !strings.Contains(out, "attribution") {
		t.Errorf("explain: code %d, %s%s", code, out, stderr)
	}
	code, out, stderr = isnad(t, "", "doctor", "--verify")
	if code != exitOK || strings.Count(out, "ok  ") != 4 || !strings.Contains(out, path) || !strings.Contains(out, "6 read, 0 new or changed") {
		t.Errorf("doctor: code %d, %s%s", code, out, stderr)
	}
	if code, out, stderr := isnad(t, "", "schema", "apply"); code != exitOK || !strings.Contains(out, "in place") {
		t.Errorf("schema apply: code %d, %s%s", code, out, stderr)
	}
}

// TestFileInUse tries commands beside a process that writes.
func TestFileInUse(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.isnad")
	t.Setenv("ISNAD_STORE", path)
	articles := corpus(t, 1)
	if code, _, stderr := isnad(t, "", "refresh", articles); code != exitOK {
		t.Fatal(stderr)
	}
	writer := file(t, path)
	if err := writer.Write(t.Context(), graph.Batch{Nodes: []graph.Node{{NodeRef: graph.NodeRef{Label: graph.Run, ID: "x"}}}}); err != nil {
		t.Fatal(err)
	}
	inUse := fmt.Sprintf("in use by process %d", os.Getpid())
	if code, _, stderr := isnad(t, "", "refresh", articles); code != exitDatabase || !strings.Contains(stderr, inUse) {
		t.Errorf("refresh: code %d, %s", code, stderr)
	}
	if code, out, stderr := isnad(t, "", "doctor"); code != exitOK || !strings.Contains(out, inUse) {
		t.Errorf("doctor: code %d, %s%s", code, out, stderr)
	}
	if code, _, stderr := isnad(t, "", "query", "run", "events"); code != exitOK {
		t.Errorf("query: code %d, %s", code, stderr)
	}
	if err := writer.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	if code, out, stderr := isnad(t, "", "doctor"); code != exitOK || !strings.Contains(out, "may read and write") {
		t.Errorf("doctor after: code %d, %s%s", code, out, stderr)
	}
}

// TestDamagedFile lets the doctor look at a file with a hole.
func TestDamagedFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.isnad")
	t.Setenv("ISNAD_STORE", path)
	if code, _, stderr := isnad(t, "", "refresh", corpus(t, 20)); code != exitOK {
		t.Fatal(stderr)
	}
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	clear(data[len(data)/4 : len(data)/2])
	if err := os.WriteFile(path, data, 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, stderr := isnad(t, "", "doctor", "--verify")
	if code != exitDatabase || !strings.Contains(out+stderr, "restore a copy") {
		t.Errorf("code %d, %s%s", code, out, stderr)
	}
}

// TestPush copies a file into a real Neo4j: the two hold the same graph.
func TestPush(t *testing.T) {
	address := neo4jtest.Empty(t)
	path := filepath.Join(t.TempDir(), "graph.isnad")
	t.Setenv("ISNAD_STORE", path)
	if code, _, stderr := isnad(t, "", "refresh", corpus(t, 12)); code != exitOK {
		t.Fatal(stderr)
	}
	want := storetest.Dump(t, file(t, path))
	if code, out, stderr := isnad(t, "", "push", address); code != exitOK || !strings.Contains(out, "pushed: ") {
		t.Fatalf("code %d, %s%s", code, out, stderr)
	}
	target := store(t, address)
	if diff := cmp.Diff(want, storetest.Dump(t, target)); diff != "" {
		t.Errorf("(-file +database):\n%.3000s", diff)
	}
	if code, _, stderr := isnad(t, "", "push", address); code != exitFailed || !strings.Contains(stderr, "--replace deletes it first") {
		t.Errorf("into a graph: code %d, %s", code, stderr)
	}
	err := target.Write(t.Context(), graph.Batch{
		Delete: []graph.NodeRef{{Label: graph.Catalog, ID: "catalog"}},
		Nodes:  []graph.Node{{NodeRef: graph.NodeRef{Label: graph.Event, ID: "of another graph"}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	if code, _, stderr := isnad(t, "", "push", "--replace", address); code != exitOK {
		t.Fatalf("replace: code %d, %s", code, stderr)
	}
	if diff := cmp.Diff(want, storetest.Dump(t, target)); diff != "" {
		t.Errorf("replaced (-file +database):\n%.3000s", diff)
	}
	// The same articles read straight into the database tell the same.
	neo4jtest.Empty(t)
	if code, _, stderr := isnad(t, "", "refresh", "--store", address, corpus(t, 12)); code != exitOK {
		t.Fatal(stderr)
	}
	if diff := cmp.Diff(want, storetest.Dump(t, target)); diff != "" {
		t.Errorf("refreshed (-file +database):\n%.3000s", diff)
	}
}
