// Package querytest runs the shipped queries over small graphs and compares
// the rows, so that every store can prove that it answers them alike.
//
// Each query has a folder with
//
//	graph.yaml      the graph: see Fixture
//	cases.yaml      settings of its parameters: a list of {name, params: [k=v]}
//	NAME.json       the rows of the case NAME
package querytest

import (
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"go.yaml.in/yaml/v3"

	"isnad/graph"
	"isnad/internal/render"
	"isnad/queries"
)

// Suite says what to run.
type Suite struct {
	Dir    string                         // folder of the fixtures, one folder in it for each query
	Update bool                           // write the rows as they come instead of comparing them
	Open   func(t *testing.T) graph.Store // an empty store, called once for each query; Run closes it
}

// Case is one setting of a query's parameters.
type Case struct {
	Name   string   `yaml:"name"`
	Params []string `yaml:"params"` // as on the command line: name=value
}

// Run runs every shipped query over its fixture. A query without cases, or
// without one that has an empty answer, fails.
func Run(t *testing.T, s Suite) {
	set, err := queries.Open(queries.Shipped())
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range set.List() {
		t.Run(q.Name, func(t *testing.T) {
			store := s.filled(t, q.Name)
			runCases(t, s, store, q)
			for _, a := range agreements() {
				if a.fixture == q.Name {
					t.Run(a.name, func(t *testing.T) { a.run(t, store, set) })
				}
			}
		})
	}
}

func runCases(t *testing.T, s Suite, store graph.Store, q queries.Query) {
	cases, err := readCases(os.DirFS(s.Dir), path.Join(q.Name, "cases.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	empty := false
	for _, c := range cases {
		file := filepath.Join(s.Dir, q.Name, c.Name+".json")
		t.Run(c.Name, func(t *testing.T) {
			rows := answer(t, store, q, c.Params)
			checkOrder(t, store, q, c, rows)
			compare(t, s, file, rows)
		})
		want, err := os.ReadFile(file)
		empty = empty || err == nil && string(want) == "[]\n"
	}
	if len(cases) < 3 || !empty {
		t.Errorf("%s has %d cases, empty answer among them: %v; want at least 3 and one empty", q.Name, len(cases), empty)
	}
}

// filled opens a store with the graph of the named query in it.
func (s Suite) filled(t *testing.T, name string) graph.Store {
	t.Helper()
	batch, err := ReadFixture(os.DirFS(s.Dir), path.Join(name, "graph.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	store := s.Open(t)
	t.Cleanup(func() {
		if err := store.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	if err := store.EnsureSchema(t.Context()); err != nil {
		t.Fatal(err)
	}
	if err := store.Write(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	return store
}

// checkOrder asks for one row less and wants the same rows before the last: an
// order that leaves ties open would not keep to it.
func checkOrder(t *testing.T, store graph.Store, q queries.Query, c Case, rows render.Rows) {
	t.Helper()
	if len(rows.Values) == 0 || slices.ContainsFunc(c.Params, func(p string) bool { return strings.HasPrefix(p, "limit=") }) {
		return
	}
	n := len(rows.Values) - 1
	fewer := answer(t, store, q, append(slices.Clone(c.Params), fmt.Sprintf("limit=%d", n)))
	if diff := cmp.Diff(rows.Values[:n], fewer.Values, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("with limit=%d (-first rows +answer):\n%s", n, diff)
	}
}

func answer(t *testing.T, store graph.Store, q queries.Query, assignments []string) render.Rows {
	t.Helper()
	params, err := q.Bind(assignments)
	if err != nil {
		t.Fatal(err)
	}
	rows := render.Rows{Columns: q.Columns()}
	err = store.Query(t.Context(), q.Cypher, params, func(r graph.Row) error {
		if diff := cmp.Diff(q.Columns(), r.Columns); diff != "" {
			return fmt.Errorf("columns (-header +answer):\n%s", diff)
		}
		rows.Values = append(rows.Values, append([]any(nil), r.Values...))
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

func compare(t *testing.T, s Suite, file string, rows render.Rows) {
	t.Helper()
	var got bytes.Buffer
	if err := render.Write(&got, render.JSON, rows, render.Options{}); err != nil {
		t.Fatal(err)
	}
	if s.Update {
		if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got.String()); diff != "" {
		t.Errorf("%s (-want +got):\n%s", file, diff)
	}
}

func readCases(fsys fs.FS, file string) ([]Case, error) {
	var cases []Case
	if err := readYAML(fsys, file, &cases); err != nil {
		return nil, err
	}
	seen := map[string]bool{}
	for _, c := range cases {
		if c.Name == "" || seen[c.Name] {
			return nil, fmt.Errorf("read %s: case name %q is empty or used twice", file, c.Name)
		}
		seen[c.Name] = true
	}
	return cases, nil
}

// readYAML decodes strictly: an unknown key is an error.
func readYAML(fsys fs.FS, file string, into any) error {
	text, err := fs.ReadFile(fsys, file)
	if err != nil {
		return err
	}
	dec := yaml.NewDecoder(bytes.NewReader(text))
	dec.KnownFields(true)
	if err := dec.Decode(into); err != nil {
		return fmt.Errorf("read %s: %w", file, err)
	}
	return nil
}
