package storetest

import (
	"context"
	"errors"
	"slices"
	"testing"

	"isnad/graph"
	"isnad/graph/refresh"
)

// entries returns a small catalogue of what the sample's articles mention.
func entries() []graph.CatalogEntry {
	lat, lon := 33.8, 42.4
	return []graph.CatalogEntry{
		{ID: baseID, Type: graph.Base, NameAr: "حقل", NameEn: "Field", Lat: &lat, Lon: &lon, LocatedIn: []string{"country/XX"}, Sources: []string{"test"}},
		{ID: "country/XX", Type: graph.Country, NameEn: "Sample Land"},
		{ID: groupID, Type: graph.Group, NameEn: "Brigade", MemberOf: []string{otherID}, SaidToBe: []graph.SaidToBeEntry{{ID: otherID, By: "a monitor"}}},
		{ID: otherID, Type: graph.Group, NameEn: "Other"},
	}
}

// edition returns the catalogue after a year of work on it: an entry changed,
// one gone that another one refers to, one new.
func edition() []graph.CatalogEntry {
	next := slices.Delete(entries(), 3, 4)
	next[0].NameEn, next[0].PartOf, next[0].LocatedIn = "Field Two", []string{"country/XX"}, nil
	return append(next, graph.CatalogEntry{ID: "town/xx", Type: graph.Town, NameEn: "Town", LocatedIn: []string{"country/XX"}})
}

func setCatalog(s graph.Store, entries []graph.CatalogEntry) error {
	r := refresh.New(s, refresh.Options{})
	if err := r.Catalog(context.Background(), entries); err != nil {
		return err
	}
	return r.Finish(context.Background())
}

func catalogue(t *testing.T, s graph.Store) {
	load(t, s, 100, sample()...)
	without := Dump(t, s)
	set := func(entries []graph.CatalogEntry) {
		t.Helper()
		if err := setCatalog(s, entries); err != nil {
			t.Fatal(err)
		}
	}
	set(entries())
	want := Dump(t, s)
	set(entries())
	same(t, want, Dump(t, s))
	wipe(t, s)
	set(entries())
	load(t, s, 2, sample()...)
	same(t, want, Dump(t, s))
	set(nil)
	if err := s.Write(context.Background(), graph.Batch{Delete: []graph.NodeRef{{Label: graph.Catalog, ID: "catalog"}}}); err != nil {
		t.Fatal(err)
	}
	same(t, without, Dump(t, s))
}

// editedCatalogue changes the catalogue and back: the graph is each time that of
// a catalogue that was never another, and entries that did not change are not
// written.
func editedCatalogue(t *testing.T, s graph.Store) {
	want := map[bool][]string{}
	for _, edited := range []bool{true, false} {
		wipe(t, s)
		if err := setCatalog(s, choose(edited)); err != nil {
			t.Fatal(err)
		}
		load(t, s, 100, sample()...)
		want[edited] = Dump(t, s)
	}
	for _, edited := range []bool{true, false, true} {
		writes := &recording{Store: s}
		if err := setCatalog(writes, choose(edited)); err != nil {
			t.Fatal(err)
		}
		same(t, want[edited], Dump(t, s))
		if slices.Contains(writes.nodes, "country/XX") || !slices.Contains(writes.nodes, baseID) {
			t.Errorf("wrote %q, want the changed entries alone", writes.nodes)
		}
	}
}

func choose(edited bool) []graph.CatalogEntry {
	if edited {
		return edition()
	}
	return entries()
}

// brokenCatalogue breaks a change of the catalogue off at every write.
func brokenCatalogue(t *testing.T, s graph.Store) {
	if err := setCatalog(s, edition()); err != nil {
		t.Fatal(err)
	}
	load(t, s, 100, sample()...)
	want := Dump(t, s)
	for after := 1; ; after++ {
		wipe(t, s)
		load(t, s, 100, sample()...)
		if err := setCatalog(s, entries()); err != nil {
			t.Fatal(err)
		}
		err := setCatalog(&breaking{Store: s, left: after}, edition())
		if err == nil {
			if after < 4 {
				t.Fatalf("the change took %d writes, too few to break it off", after)
			}
			return
		}
		if !errors.Is(err, errBroken) {
			t.Fatal(err)
		}
		if err := setCatalog(s, edition()); err != nil {
			t.Fatal(err)
		}
		same(t, want, Dump(t, s))
	}
}

// recording is a store that notes which entities are written.
type recording struct {
	graph.Store
	nodes []string
}

func (r *recording) Write(ctx context.Context, batch graph.Batch) error {
	for _, n := range batch.Nodes {
		if n.Label == graph.Entity {
			r.nodes = append(r.nodes, n.ID)
		}
	}
	return r.Store.Write(ctx, batch)
}
