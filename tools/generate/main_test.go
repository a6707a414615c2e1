package main

import (
	"bytes"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"isnad/graph/local"
)

func TestGenerateIntoAFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "graph.isnad")
	var out bytes.Buffer
	if err := run(t.Context(), []string{"--store", path, "--articles", "120", "--seed", "5"}, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	if !strings.HasPrefix(out.String(), "120 articles, ") {
		t.Errorf("printed %q", &out)
	}
	s, err := local.Open(t.Context(), local.Config{Path: path})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close(t.Context()) //nolint:errcheck // only read
	if err := s.Verify(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{nil, {"--store", "x", "y"}, {"--articles", "many"}, {"--store", filepath.Join(t.TempDir(), "g"), "--articles", "-1"},
		{"--store", "ftp://host"}} {
		if err := run(t.Context(), args, io.Discard, io.Discard); err == nil {
			t.Errorf("%v: no error", args)
		}
	}
}
