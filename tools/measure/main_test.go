package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"isnad/extract/catalog"
	"isnad/graph"
	"isnad/graph/local"
	"isnad/internal/generate"
	"isnad/queries"
)

func sample() map[string]string {
	out := map[string]string{}
	for _, h := range hubQueries() {
		out[h.word] = "the " + h.word
	}
	return out
}

// Every shipped query is measured, and every word in braces has its hub.
func TestCases(t *testing.T) {
	list, err := cases(sample(), "")
	if err != nil {
		t.Fatal(err)
	}
	measured := map[string]bool{}
	for _, c := range list {
		measured[c.query.Name] = true
		if s := fmt.Sprint(c.params); strings.Contains(s, "{") {
			t.Errorf("%s %v: nothing stands for a word of %s", c.query.Name, c.arguments, s)
		}
	}
	set, err := queries.Open(queries.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range set.List() {
		if !measured[q.Name] {
			t.Errorf("%s is not measured: it needs arguments", q.Name)
		}
	}
	for name := range arguments() {
		if _, err := set.Get(name); err != nil {
			t.Errorf("arguments for a query that is gone: %v", err)
		}
	}
}

// slow answers two rows in a given time.
type slow struct {
	graph.Store
	asked int
	takes time.Duration
}

func (s *slow) Query(ctx context.Context, _ string, _ map[string]any, each func(graph.Row) error) error {
	s.asked++
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(s.takes):
	}
	return errors.Join(each(graph.Row{Values: []any{"a"}}), each(graph.Row{Values: []any{"b"}}))
}

func TestMeasureOne(t *testing.T) {
	quick := &slow{}
	got, err := measure(t.Context(), quick, testCase{}, 3, time.Minute)
	if err != nil || quick.asked != 4 || got.rows != 2 || len(got.sum) != 8 || got.givenUp {
		t.Errorf("%+v after %d runs, %v", got, quick.asked, err)
	}
	never := &slow{takes: time.Hour}
	got, err = measure(t.Context(), never, testCase{}, 3, time.Millisecond)
	if err != nil || never.asked != 1 || got.shown(got.median) != "over 1ms" {
		t.Errorf("%+v after %d runs, %v", got, never.asked, err)
	}
}

func TestMeasure(t *testing.T) {
	address := filepath.Join(t.TempDir(), "graph.isnad")
	store, err := local.Open(t.Context(), local.Config{Path: address, Create: true})
	if err != nil {
		t.Fatal(err)
	}
	c, err := catalog.Load()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := generate.Run(t.Context(), store, c, generate.Options{Articles: 400, Seed: 2}); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(t.Context()); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := run(t.Context(), []string{"--store", address, "--times", "1", "--output", "json"}, &out, io.Discard); err != nil {
		t.Fatal(err)
	}
	var rows []struct {
		Query string
		Rows  int
		Sum   string
	}
	if err := json.Unmarshal(out.Bytes(), &rows); err != nil {
		t.Fatal(err)
	}
	answered := map[string]bool{}
	for _, r := range rows {
		answered[r.Query] = answered[r.Query] || r.Rows > 0
	}
	for name, ok := range answered {
		if !ok {
			t.Errorf("%s: no case has an answer", name)
		}
	}
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{nil, {"--store", "x", "y"}, {"--times", "many"}, {"--store", "x", "--output", "xls"}, {"--store", "x", "--times", "0"},
		{"--store", filepath.Join(t.TempDir(), "none")}, {"--store", "ftp://host"}} {
		if err := run(t.Context(), args, io.Discard, io.Discard); err == nil {
			t.Errorf("%v: no error", args)
		}
	}
}
