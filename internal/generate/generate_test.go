package generate_test

import (
	"context"
	"errors"
	"math"
	"testing"

	"isnad/extract/catalog"
	"isnad/graph"
	"isnad/internal/generate"
)

func shipped(t testing.TB) *catalog.Catalog {
	t.Helper()
	c, err := catalog.Load()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func make1(t *testing.T, c *catalog.Catalog, o generate.Options) (*memory, generate.Counts) {
	t.Helper()
	m := newMemory(t)
	counts, err := generate.Run(t.Context(), m, c, o)
	if err != nil {
		t.Fatal(err)
	}
	return m, counts
}

func TestSameSeedSameGraph(t *testing.T) {
	c := shipped(t)
	one, _ := make1(t, c, generate.Options{Articles: 150, Seed: 7})
	two, _ := make1(t, c, generate.Options{Articles: 150, Seed: 7, Batch: 11})
	other, _ := make1(t, c, generate.Options{Articles: 150, Seed: 8})
	if one.hash() != two.hash() {
		t.Error("the same seed gives another graph in other batches")
	}
	if one.hash() == other.hash() {
		t.Error("another seed gives the same graph")
	}
	if one.writes >= two.writes {
		t.Errorf("%d transactions of 500 articles, %d of 11", one.writes, two.writes)
	}
}

// The graph has the shape of news: how much an article tells, how many articles
// tell of an event, and hubs.
func TestShape(t *testing.T) {
	const articles = 3000
	m, counts := make1(t, shipped(t), generate.Options{Articles: articles, Seed: 1})
	if n := m.count(graph.Article); n != articles || counts.Articles != articles {
		t.Fatalf("%d articles, %d counted, want %d", n, counts.Articles, articles)
	}
	if m.count(graph.Statement) != counts.Statements || m.count(graph.Account) != counts.Accounts || m.count(graph.Event) != counts.Events {
		t.Errorf("counted %+v, stored %d statements, %d accounts, %d events", counts, m.count(graph.Statement), m.count(graph.Account), m.count(graph.Event))
	}
	within := func(what string, got, least, most float64) {
		t.Helper()
		if got < least || got > most {
			t.Errorf("%s: %.2f, want %.2f to %.2f", what, got, least, most)
		}
	}
	within("statements of an article", float64(counts.Statements)/articles, 5, 8)
	within("happenings of an article", float64(counts.Accounts)/articles, 1, 2)
	within("articles of an event", float64(counts.Accounts)/float64(counts.Events), 1.8, 3.5)

	verdicts, attacks, attacked := map[any]int{}, 0.0, map[string]float64{}
	for ref, n := range m.nodes {
		if ref.Label == graph.Event {
			verdicts[n.Props["attribution"]]++
		}
	}
	for _, r := range m.rels {
		if r.Type == graph.Targeted {
			attacks++
			attacked[r.To.ID]++
		}
	}
	for _, v := range []graph.Verdict{graph.VerdictClaimed, graph.VerdictClaimedAndDenied, graph.VerdictAccused, graph.VerdictAccusedAndDenied,
		graph.VerdictContested, graph.VerdictReported, graph.VerdictUnattributed} {
		within("share of "+string(v), float64(verdicts[string(v)])/float64(counts.Events), 0.005, 0.7)
	}
	hub := 0.0
	for _, n := range attacked {
		hub = math.Max(hub, n)
	}
	within("share of the most frequent target", hub/attacks, 0.02, 0.2)
}

// Every relationship type of evidence and analysis occurs, so that no query
// runs on an empty part of the graph.
func TestEveryRelationshipOccurs(t *testing.T) {
	m, _ := make1(t, shipped(t), generate.Options{Articles: 1500, Seed: 3})
	found := map[graph.RelType]bool{}
	for _, r := range m.rels {
		found[r.Type] = true
	}
	for _, r := range graph.CurrentSchema().Rels {
		if !found[r.Type] {
			t.Errorf("no %s", r.Type)
		}
	}
}

func TestOptions(t *testing.T) {
	c := shipped(t)
	for _, o := range []generate.Options{{Articles: -1}, {Articles: 1, Days: -1}, {Articles: 1, Batch: -1}} {
		if _, err := generate.Run(t.Context(), newMemory(t), c, o); err == nil {
			t.Errorf("%+v: no error", o)
		}
	}
	if m, _ := make1(t, c, generate.Options{}); m.count(graph.Article) != 0 || m.count(graph.Entity) != len(c.Entries()) {
		t.Errorf("nothing asked for: %d articles, %d entities", m.count(graph.Article), m.count(graph.Entity))
	}
}

// full is a store whose disk is full after some transactions.
type full struct {
	*memory
	left int
}

var errFull = errors.New("disk full")

func (f *full) Write(ctx context.Context, b graph.Batch) error {
	if f.left--; f.left < 0 {
		return errFull
	}
	return f.memory.Write(ctx, b)
}

func TestStopsWhereTheStoreFails(t *testing.T) {
	c := shipped(t)
	for _, left := range []int{0, 20, 40} {
		_, err := generate.Run(t.Context(), &full{newMemory(t), left}, c, generate.Options{Articles: 2000, Batch: 20})
		if !errors.Is(err, errFull) {
			t.Errorf("after %d transactions: error %v", left, err)
		}
	}
}
