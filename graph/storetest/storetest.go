// Package storetest holds the tests that every graph.Store must pass. A store
// joins by one call:
//
//	func TestStore(t *testing.T) {
//		storetest.Run(t, func(t *testing.T) graph.Store { return openEmpty(t) })
//	}
package storetest

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/extract/record"
	"isnad/graph"
	"isnad/graph/refresh"
)

// Open returns an empty store with its schema in place; the test closes it.
type Open func(t *testing.T) graph.Store

// Run runs the suite, each case on an empty store.
func Run(t *testing.T, open Open) {
	for _, c := range []struct {
		name string
		test func(t *testing.T, s graph.Store)
	}{
		{"schema can be applied twice", schemaTwice},
		{"write is all or nothing", allOrNothing},
		{"write twice changes nothing", writeTwice},
		{"batch outside the schema is refused", outsideSchema},
		{"query cannot write", queryCannotWrite},
		{"query hands on the caller's error", queryHandsOnError},
		{"path has a node for every stop", walkBack},
		{"names find entities in both scripts", fullText},
		{"refresh twice changes nothing", refreshTwice},
		{"order does not matter", orderIndependent},
		{"accounts of one happening are one event", fused},
		{"edited article replaces what it had contributed", edited},
		{"removed article takes what it alone supported", removed},
		{"everything removed leaves nothing", removedAll},
		{"broken-off run is completed by the next", brokenOff},
		{"catalogue comes and goes", catalogue},
		{"edited catalogue is that of a fresh graph", editedCatalogue},
		{"broken-off catalogue is completed by the next run", brokenCatalogue},
		{"runs are noted apart", runNoted},
		{"one run at a time", oneRunAtATime},
		{"broken record leaves the others", brokenRecord},
	} {
		t.Run(c.name, func(t *testing.T) { c.test(t, open(t)) })
	}
}

func load(t testing.TB, s graph.Store, batch int, records ...*record.Record) *refresh.Refresher {
	t.Helper()
	r := refresh.New(s, refresh.Options{Batch: batch})
	for _, rec := range records {
		if err := r.Add(context.Background(), rec); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Finish(context.Background()); err != nil {
		t.Fatal(err)
	}
	return r
}

func same(t testing.TB, want, have []string) {
	t.Helper()
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("graph differs (-want +have):\n%s", diff)
	}
}

// wipe empties the store by the interface alone.
func wipe(t testing.TB, s graph.Store) {
	t.Helper()
	var b graph.Batch
	for _, n := range graph.CurrentSchema().Nodes {
		if n.Key == "" {
			continue
		}
		err := s.Query(context.Background(), "MATCH (n:"+string(n.Label)+") RETURN n.id AS id", nil, func(r graph.Row) error {
			b.Delete = append(b.Delete, graph.NodeRef{Label: n.Label, ID: r.Text("id")})
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Write(context.Background(), b); err != nil {
		t.Fatal(err)
	}
}

func refreshTwice(t *testing.T, s graph.Store) {
	load(t, s, 3, sample()...)
	want := Dump(t, s)
	if len(want) < 50 {
		t.Fatalf("only %d lines in the graph: %q", len(want), want)
	}
	again := load(t, s, 2, sample()...)
	same(t, want, Dump(t, s))
	if c := again.Counts(); c.Written != 0 || c.Skipped != len(sample()) || c.Events != 0 {
		t.Errorf("second run did %+v, want everything skipped", c)
	}
}

func orderIndependent(t *testing.T, s graph.Store) {
	load(t, s, 3, sample()...)
	want := Dump(t, s)
	for _, batch := range []int{1, 2, 100} {
		wipe(t, s)
		records := sample()
		slices.Reverse(records)
		if batch == 2 {
			records = append(records[4:], records[:4]...)
		}
		for _, r := range records {
			if batch == 1 { // settled after every single article
				load(t, s, 1, r)
			}
		}
		load(t, s, batch, records...)
		same(t, want, Dump(t, s))
	}
}

func edited(t *testing.T, s graph.Store) {
	for i := range sample() {
		wipe(t, s)
		before := sample()
		before[i] = hosted(told(article(before[i].ID, "2024-08-05"), "2024-08-04", otherID, record.Claim), "لواء آخر")
		before[i].Hash = "an earlier text"
		load(t, s, 100, before...)
		load(t, s, 100, sample()[i])
		have := Dump(t, s)
		wipe(t, s)
		load(t, s, 100, sample()...)
		same(t, Dump(t, s), have)
	}
}

func removed(t *testing.T, s graph.Store) {
	for i := range sample() {
		wipe(t, s)
		rest := slices.Delete(sample(), i, i+1)
		load(t, s, 100, rest...)
		want := Dump(t, s)
		load(t, s, 100, sample()[i])
		remove(t, s, sample()[i])
		same(t, want, Dump(t, s))
	}
}

func removedAll(t *testing.T, s graph.Store) {
	load(t, s, 100, sample()...)
	remove(t, s, sample()...)
	same(t, nil, Dump(t, s))
}

func brokenOff(t *testing.T, s graph.Store) {
	load(t, s, 2, sample()...)
	want := Dump(t, s)
	for after := 1; ; after++ {
		wipe(t, s)
		broken := &breaking{Store: s, left: after}
		r := refresh.New(broken, refresh.Options{Batch: 2})
		var err error
		for _, rec := range sample() {
			if err = r.Add(context.Background(), rec); err != nil {
				break
			}
		}
		if err == nil {
			err = r.Finish(context.Background())
		}
		if err == nil {
			if after < 5 {
				t.Fatalf("the run took %d writes, too few to break it off", after)
			}
			return
		}
		if !errors.Is(err, errBroken) {
			t.Fatal(err)
		}
		load(t, s, 2, sample()...)
		same(t, want, Dump(t, s))
	}
}

var errBroken = errors.New("broken off")

// breaking is a store whose writes fail after a number of them.
type breaking struct {
	graph.Store
	left int
}

func (b *breaking) Write(ctx context.Context, batch graph.Batch) error {
	if b.left == 0 {
		return errBroken
	}
	b.left--
	return b.Store.Write(ctx, batch)
}
