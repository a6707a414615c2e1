package storetest

import (
	"context"
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/extract/record"
	"isnad/graph"
	"isnad/graph/facts"
	"isnad/graph/refresh"
)

func ref(id string) graph.NodeRef { return graph.NodeRef{Label: graph.Entity, ID: id} }

// pair is a batch of two entities and what ties them.
func pair() graph.Batch {
	return graph.Batch{
		Nodes: []graph.Node{
			{NodeRef: ref("a"), Also: graph.Group, Props: graph.Props{"name": "كتيبة", "nameEn": "Brigade", "aliases": []string{"x", "y"}}},
			{NodeRef: ref("b"), Also: graph.Base, Props: graph.Props{"name": "ب", "lat": 33.5}},
			{NodeRef: ref("b"), Keep: true},
		},
		Rels: []graph.Rel{
			{Type: graph.Attacked, From: ref("a"), To: ref("b"), Key: "", Props: graph.Props{"articles": int64(1), "confidence": 0.5}},
			{Type: graph.Attacked, From: ref("a"), To: ref("b"), Key: "ev"},
			{Type: graph.PartOf, From: ref("a"), To: ref("not there")},
		},
	}
}

func schemaTwice(t *testing.T, s graph.Store) {
	for range 2 {
		if err := s.EnsureSchema(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
}

func writeTwice(t *testing.T, s graph.Store) {
	want := []string{
		`["a",{"type":"ATTACKED","properties":{"articles":1,"confidence":0.5,"event":""}},"b"]`,
		`["a",{"type":"ATTACKED","properties":{"event":"ev"}},"b"]`,
		`[{"labels":["Base","Entity"],"properties":{"id":"b","lat":33.5,"name":"ب"}}]`,
		`[{"labels":["Entity","Group"],"properties":{"aliases":["x","y"],"id":"a","name":"كتيبة","nameEn":"Brigade"}}]`,
	}
	for range 2 {
		if err := s.Write(context.Background(), pair()); err != nil {
			t.Fatal(err)
		}
		same(t, want, Dump(t, s))
	}
	other := graph.Batch{
		Unlink: []graph.Unlink{{Type: graph.Attacked, Key: "ev"}},
		Nodes:  []graph.Node{{NodeRef: ref("b"), Also: graph.Town, Props: graph.Props{"name": nil}}},
	}
	if err := s.Write(context.Background(), other); err != nil {
		t.Fatal(err)
	}
	want = []string{want[0], `[{"labels":["Entity","Group"],"properties":{"aliases":["x","y"],"id":"a","name":"كتيبة","nameEn":"Brigade"}}]`,
		`[{"labels":["Entity","Town"],"properties":{"id":"b"}}]`}
	same(t, want, Dump(t, s))
}

// allOrNothing lets a write fail after a part of it would have gone through: a
// list of the wrong kind passes no check of the schema, so the fault here is a
// context that ends.
func allOrNothing(t *testing.T, s graph.Store) {
	if err := s.Write(context.Background(), pair()); err != nil {
		t.Fatal(err)
	}
	want := Dump(t, s)
	bad := graph.Batch{Delete: []graph.NodeRef{ref("a")}, Nodes: []graph.Node{
		{NodeRef: ref("c"), Props: graph.Props{"name": "new"}},
		{NodeRef: ref("d"), Props: graph.Props{"name": 7}},
	}}
	if err := s.Write(context.Background(), bad); !errors.Is(err, graph.ErrSchema) {
		t.Errorf("got %v, want %v", err, graph.ErrSchema)
	}
	same(t, want, Dump(t, s))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := s.Write(ctx, graph.Batch{Delete: []graph.NodeRef{ref("a")}}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
	same(t, want, Dump(t, s))
}

func outsideSchema(t *testing.T, s graph.Store) {
	hostile := graph.Batch{Nodes: []graph.Node{{NodeRef: graph.NodeRef{Label: "X) DETACH DELETE (n", ID: "a"}}}}
	if err := s.Write(context.Background(), hostile); !errors.Is(err, graph.ErrSchema) {
		t.Errorf("got %v, want %v", err, graph.ErrSchema)
	}
}

func queryCannotWrite(t *testing.T, s graph.Store) {
	err := s.Query(context.Background(), "CREATE (n:Entity {id: 'x'}) RETURN n", nil, func(graph.Row) error { return nil })
	if err == nil {
		t.Error("a writing query was not refused")
	}
	same(t, nil, Dump(t, s))
}

func queryHandsOnError(t *testing.T, s graph.Store) {
	rows := 0
	err := s.Query(context.Background(), "UNWIND [1, 2, 3] AS n RETURN n", nil, func(graph.Row) error {
		rows++
		return errBroken
	})
	if !errors.Is(err, errBroken) || rows != 1 {
		t.Errorf("got %v after %d rows, want the caller's error after one", err, rows)
	}
}

// walkBack walks from a node to another and back by a second relationship: a
// path has a node for every stop, also for one that it comes by again.
func walkBack(t *testing.T, s graph.Store) {
	if err := s.Write(context.Background(), pair()); err != nil {
		t.Fatal(err)
	}
	var walks [][]string
	err := s.Query(context.Background(), "MATCH p = (:Group)-[:ATTACKED {event: 'ev'}]->()<-[:ATTACKED]-() RETURN p", nil, func(r graph.Row) error {
		p, _ := r.Get("p").(graph.FoundPath)
		var stops []string
		for i, n := range p.Nodes {
			stops = append(stops, n.Props["id"].(string))
			if i < len(p.Rels) {
				stops = append(stops, p.Rels[i].From+">"+p.Rels[i].To)
			}
		}
		walks = append(walks, stops)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([][]string{{"a", "a>b", "b", "a>b", "a"}}, walks); diff != "" {
		t.Error(diff)
	}
}

func fullText(t *testing.T, s graph.Store) {
	if err := s.Write(context.Background(), pair()); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"كتيبة", "brigade", "y"} {
		var found []string
		err := s.Query(context.Background(), "CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node RETURN node.id AS id",
			map[string]any{"name": name}, func(r graph.Row) error {
				found = append(found, r.Text("id"))
				return nil
			})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff([]string{"a"}, found); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// fused looks at the sample's first event: six articles, one of them a day
// off, one without a day and one without even a day of publication, a later
// attack that is another event, and one that may be either.
func fused(t *testing.T, s graph.Store) {
	load(t, s, 100, sample()...)
	type event struct {
		Date, Verdict, Reason string
		Articles, Sources     any
	}
	var have []event
	err := s.Query(context.Background(), "MATCH (e:Event) RETURN e.date AS date, e.attribution AS verdict, "+
		"e.attributionReason AS reason, e.articles AS articles, e.sources AS sources ORDER BY date, articles", nil, func(r graph.Row) error {
		have = append(have, event{r.Text("date"), r.Text("verdict"), r.Text("reason"), r.Get("articles"), r.Get("sources")})
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	want := []event{
		// The group speaks twice, the agency twice; the unnamed official came by the agency's
		// name in the relay, or by the outlet where it has none.
		{"2024-08-05", "claimed-and-denied", "claimed by sample-brigade; denied by sample-brigade", int64(6), int64(3)},
		{"2024-08-19", "reported", "other-brigade, told as fact by independent sources: 1", int64(1), int64(1)},
		{"", "reported", "sample-brigade, told as fact by independent sources: 1", int64(1), int64(1)},
	}
	if diff := cmp.Diff(want, have); diff != "" {
		t.Errorf("events (-want +have):\n%s", diff)
	}
}

func remove(t testing.TB, s graph.Store, records ...*record.Record) {
	t.Helper()
	r := refresh.New(s, refresh.Options{})
	for _, rec := range records {
		if err := r.Remove(context.Background(), facts.ArticleID(rec)); err != nil {
			t.Fatal(err)
		}
	}
	if err := r.Finish(context.Background()); err != nil {
		t.Fatal(err)
	}
}

func brokenRecord(t *testing.T, s graph.Store) {
	load(t, s, 100, sample()[0])
	want := Dump(t, s)
	wipe(t, s)
	bad := sample()[1]
	bad.Statements[0].Speaker = "nobody"
	r := refresh.New(s, refresh.Options{})
	if err := r.Add(context.Background(), bad); !errors.Is(err, facts.ErrRecord) {
		t.Errorf("got %v, want %v", err, facts.ErrRecord)
	}
	if err := r.Add(context.Background(), sample()[0]); err != nil {
		t.Fatal(err)
	}
	if err := r.Finish(context.Background()); err != nil {
		t.Fatal(err)
	}
	same(t, want, Dump(t, s))
}
