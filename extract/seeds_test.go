package extract_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"isnad/extract/record"
)

// The articles that the project started from: who claims, denies and accuses in
// them is right, and nobody else does.
func TestSeedsAttributeRight(t *testing.T) {
	x := newExtractor(t)
	seen := 0
	for _, a := range corpus(t) {
		b, err := os.ReadFile(filepath.Join(shared, "gold/dev", a.ID+".json"))
		if err != nil || a.ID[0] != 's' {
			continue
		}
		seen++
		var gold struct {
			Entities []struct {
				ID    string
				Names []string
			}
			Edges []struct{ Type, From string }
		}
		if err := json.Unmarshal(b, &gold); err != nil {
			t.Fatal(err)
		}
		names := map[string][]string{}
		for _, e := range gold.Entities {
			names[e.ID] = e.Names
		}
		rec, err := x.Extract(a)
		if err != nil {
			t.Fatal(err)
		}
		byID := map[string]record.Entity{}
		for _, e := range rec.Entities {
			byID[e.ID] = e
		}
		for _, typ := range []record.EdgeType{record.Claimed, record.Denied, record.Accused} {
			var want, got [][]string
			for _, e := range gold.Edges {
				if e.Type == string(typ) {
					want = append(want, names[e.From])
				}
			}
			for _, e := range rec.Edges {
				if e.Type == typ {
					got = append(got, byID[e.From].Names)
				}
			}
			if len(want) != len(got) {
				t.Errorf("%s: %d %s edges %v, want %d %v", a.ID, len(got), typ, got, len(want), want)
				continue
			}
			for _, w := range want {
				if !slices.ContainsFunc(got, func(g []string) bool { return share(g, w) }) {
					t.Errorf("%s: nobody of %v has %s; found %v", a.ID, w, typ, got)
				}
			}
		}
	}
	if seen == 0 {
		t.Skip("the annotated seeds are not here")
	}
}

// share reports a name that both lists have.
func share(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}
