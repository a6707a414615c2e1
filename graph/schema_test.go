package graph_test

import (
	"bytes"
	"flag"
	"os"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
)

//go:generate go test -run TestSchemaPage -update .

var update = flag.Bool("update", false, "write docs/schema.md anew")

func TestSchemaPage(t *testing.T) {
	const page = "../docs/schema.md"
	var b bytes.Buffer
	if err := graph.CurrentSchema().WriteMarkdown(&b); err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(page, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(have), b.String()); diff != "" {
		t.Errorf("%s is stale, run go generate ./graph (-have +want):\n%s", page, diff)
	}
}

func TestSchemaIsConsistent(t *testing.T) {
	s := graph.CurrentSchema()
	for _, n := range s.Nodes {
		if n.Doc == "" {
			t.Errorf("label %s has no description", n.Label)
		}
		for _, index := range n.Indexes {
			if !declares(n.Props, index) {
				t.Errorf("label %s: index over undeclared property %q", n.Label, index)
			}
		}
	}
	for _, r := range s.Rels {
		for _, l := range append(append([]graph.Label{}, r.From...), r.To...) {
			if _, ok := s.Node(l); !ok {
				t.Errorf("relationship %s: undeclared label %s", r.Type, l)
			}
		}
		if r.Key != "" && !declares(r.Props, r.Key) {
			t.Errorf("relationship %s: key %q is not among its properties", r.Type, r.Key)
		}
		if r.Indexed && r.Key == "" {
			t.Errorf("relationship %s: index without a key", r.Type)
		}
	}
}

func TestDDLCanRunTwice(t *testing.T) {
	form := regexp.MustCompile(`^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) [a-z_]+ IF NOT EXISTS FOR `)
	seen := map[string]bool{}
	for _, ddl := range graph.CurrentSchema().DDL() {
		if !form.MatchString(ddl) {
			t.Errorf("not repeatable: %s", ddl)
		}
		if seen[ddl] {
			t.Errorf("twice: %s", ddl)
		}
		seen[ddl] = true
	}
}

func declares(props []graph.Property, name string) bool {
	for _, p := range props {
		if p.Name == name {
			return true
		}
	}
	return false
}
