package local

import (
	"context"
	"encoding/json"
	"errors"
	"path/filepath"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

func open(t testing.TB) *Store {
	t.Helper()
	return openAt(t, filepath.Join(t.TempDir(), "graph.isnad"))
}

func openAt(t testing.TB, path string) *Store {
	t.Helper()
	s, err := Open(context.Background(), Config{Path: path, Create: true})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return s
}

// dump gives every node and relationship, one line each, sorted.
func dump(t testing.TB, s *Store) []string {
	t.Helper()
	var out []string
	err := s.Batches(context.Background(), 7, func(b graph.Batch) error {
		for _, n := range b.Nodes {
			out = append(out, line(t, n))
		}
		for _, r := range b.Rels {
			out = append(out, line(t, r))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	sort.Strings(out)
	return out
}

func line(t testing.TB, v any) string {
	t.Helper()
	text, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func write(t testing.TB, s *Store, b graph.Batch) {
	t.Helper()
	if err := s.Write(context.Background(), b); err != nil {
		t.Fatal(err)
	}
	if err := verify(s); err != nil {
		t.Fatal(err)
	}
}

// verify holds the redundant tables of a file against the nodes and
// relationships in it.
func verify(s *Store) error {
	return s.read(context.Background(), func(v *view) error { return v.verify() })
}

func entity(id string) graph.NodeRef    { return graph.NodeRef{Label: graph.Entity, ID: id} }
func statement(id string) graph.NodeRef { return graph.NodeRef{Label: graph.Statement, ID: id} }

// small is a graph with every kind of property, two relationships between the
// same nodes, a loop, and a relationship that lacks an end.
func small() graph.Batch {
	return graph.Batch{
		Nodes: []graph.Node{
			{NodeRef: entity("a"), Also: graph.Group, Props: graph.Props{"name": "كتيبة", "aliases": []string{"x y", ""}, "catalog": true, "anonymous": false}},
			{NodeRef: entity("b"), Also: graph.Base, Props: graph.Props{"lat": 33.5, "lon": -1e300, "kind": nil}},
			{NodeRef: statement("a"), Props: graph.Props{"quote": "قالت", "start": int64(-7), "end": int64(1 << 40), "article": "art", "kind": "claim", "via": []string{}}},
		},
		Rels: []graph.Rel{
			{Type: graph.Attacked, From: entity("a"), To: entity("b"), Key: "", Props: graph.Props{"articles": int64(1), "confidence": 0.5}},
			{Type: graph.Attacked, From: entity("a"), To: entity("b"), Key: "ev"},
			{Type: graph.Attacked, From: entity("a"), To: entity("a"), Key: "ev"},
			{Type: graph.Via, From: statement("a"), To: entity("b"), Key: 0},
			{Type: graph.Via, From: statement("a"), To: entity("b"), Key: int64(1)},
			{Type: graph.Made, From: entity("a"), To: statement("a")},
			{Type: graph.PartOf, From: entity("a"), To: entity("not there")},
		},
	}
}

func TestWriteReadsBack(t *testing.T) {
	s := open(t)
	for range 2 {
		write(t, s, small())
		b := small()
		want := []string{}
		for _, n := range b.Nodes {
			if n.ID == "b" {
				delete(n.Props, "kind")
			}
			want = append(want, line(t, n))
		}
		for _, r := range b.Rels[:6] {
			if r.Props == nil {
				r.Props = graph.Props{}
			}
			want = append(want, line(t, r))
		}
		sort.Strings(want)
		if diff := cmp.Diff(want, dump(t, s)); diff != "" {
			t.Fatal(diff)
		}
	}
}

func TestWrite(t *testing.T) {
	for name, test := range map[string]struct {
		batch graph.Batch
		gone  []string // in the lines that go
		come  []string // lines that come, in part
	}{
		"nothing":                       {},
		"delete takes relationships":    {graph.Batch{Delete: []graph.NodeRef{entity("b"), entity("none")}}, []string{`"b"`}, nil},
		"delete a node with a loop":     {graph.Batch{Delete: []graph.NodeRef{entity("a")}}, []string{`"Entity","ID":"a"`}, nil},
		"unlink at a node":              {graph.Batch{Unlink: []graph.Unlink{{Type: graph.Attacked, Node: ptr(entity("b"))}}}, []string{`"ATTACKED","From":{"Label":"Entity","ID":"a"},"To":{"Label":"Entity","ID":"b"}`}, nil},
		"unlink by key":                 {graph.Batch{Unlink: []graph.Unlink{{Type: graph.Attacked, Key: "ev"}}}, []string{`"Key":"ev"`}, nil},
		"unlink by a key without index": {graph.Batch{Unlink: []graph.Unlink{{Type: graph.Via, Key: 1}}}, []string{`"Key":1`}, nil},
		"unlink from":                   {graph.Batch{Unlink: []graph.Unlink{{Type: graph.Via, From: statement("a")}}}, []string{`"VIA"`}, nil},
		"unlink between":                {graph.Batch{Unlink: []graph.Unlink{{Type: graph.Via, From: statement("a"), To: entity("b"), Key: int64(0)}}}, []string{`"Key":0`}, nil},
		"unlink all between":            {graph.Batch{Unlink: []graph.Unlink{{Type: graph.Via, From: statement("a"), To: entity("b")}}}, []string{`"VIA"`}, nil},
		"unlink without key":            {graph.Batch{Unlink: []graph.Unlink{{Type: graph.Made, From: entity("a"), To: statement("a")}}}, []string{`"MADE"`}, nil},
		"keep leaves what is there":     {graph.Batch{Nodes: []graph.Node{{NodeRef: entity("a"), Keep: true}}}, nil, nil},
		"keep makes what is not":        {graph.Batch{Nodes: []graph.Node{{NodeRef: entity("c"), Also: graph.Town, Keep: true}}}, nil, []string{`"ID":"c","Also":"","Props":{}`}},
		"another second label": {graph.Batch{Nodes: []graph.Node{{NodeRef: entity("b"), Also: graph.Town, Props: graph.Props{"name": "ب"}}}},
			[]string{`"Also":"Base"`}, []string{`"ID":"b","Also":"Town","Props":{"name":"ب"}`}},
		"other properties": {graph.Batch{Nodes: []graph.Node{{NodeRef: statement("a"), Props: graph.Props{"kind": "denial"}}}},
			[]string{`"quote"`}, []string{`"Props":{"kind":"denial"}`}},
		"other properties of a relationship": {graph.Batch{Rels: []graph.Rel{{Type: graph.Attacked, From: entity("a"), To: entity("b"), Key: "ev", Props: graph.Props{"sources": int64(2)}}}},
			[]string{`"To":{"Label":"Entity","ID":"b"},"Key":"ev"`}, []string{`"Key":"ev","Props":{"sources":2}`}},
		"deleted and written again": {graph.Batch{Delete: []graph.NodeRef{statement("a")}, Nodes: []graph.Node{{NodeRef: statement("a")}}},
			[]string{`"Statement"`}, []string{`"ID":"a","Also":"","Props":{}`}},
	} {
		t.Run(name, func(t *testing.T) {
			s := open(t)
			write(t, s, small())
			before := dump(t, s)
			for range 2 {
				write(t, s, test.batch)
				var want []string
				for _, l := range before {
					if !containsAny(l, test.gone) {
						want = append(want, l)
					}
				}
				var rest []string
				come := append([]string(nil), test.come...)
				for _, l := range dump(t, s) {
					if i := indexOf(come, l); i >= 0 && !contains(before, l) {
						come = append(come[:i], come[i+1:]...)
						continue
					}
					rest = append(rest, l)
				}
				if diff := cmp.Diff(want, rest); diff != "" || len(come) > 0 {
					t.Errorf("did not come: %q; (-want +have)\n%s", come, diff)
				}
			}
		})
	}
}

func ptr[T any](v T) *T { return &v }

func containsAny(s string, parts []string) bool { return indexOf(parts, s) >= 0 }

// indexOf finds the first of the parts that stands in s.
func indexOf(parts []string, s string) int {
	for i, p := range parts {
		if strings.Contains(s, p) {
			return i
		}
	}
	return -1
}

func TestWriteRefused(t *testing.T) {
	s := open(t)
	write(t, s, small())
	before := dump(t, s)
	for name, b := range map[string]graph.Batch{
		"label":      {Delete: []graph.NodeRef{entity("a")}, Nodes: []graph.Node{{NodeRef: graph.NodeRef{Label: "X", ID: "a"}}}},
		"key type":   {Delete: []graph.NodeRef{entity("b")}, Rels: []graph.Rel{{Type: graph.Attacked, From: entity("a"), To: entity("a"), Key: 1.5}}},
		"unlink key": {Delete: []graph.NodeRef{entity("b")}, Unlink: []graph.Unlink{{Type: graph.Attacked, Key: []string{"x"}}}},
	} {
		if err := s.Write(context.Background(), b); !errors.Is(err, graph.ErrSchema) {
			t.Errorf("%s: got %v, want %v", name, err, graph.ErrSchema)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := s.Write(ctx, graph.Batch{Delete: []graph.NodeRef{entity("a")}}); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v, want %v", err, context.Canceled)
	}
	if diff := cmp.Diff(before, dump(t, s)); diff != "" {
		t.Error(diff)
	}
}

// TestHub lets a node have more relationships than are removed at a time.
func TestHub(t *testing.T) {
	s := open(t)
	var b graph.Batch
	b.Nodes = append(b.Nodes, graph.Node{NodeRef: entity("hub"), Also: graph.Actor})
	for i := range 2500 {
		ref := statement(string(rune('a'+i%26)) + line(t, i))
		b.Nodes = append(b.Nodes, graph.Node{NodeRef: ref})
		b.Rels = append(b.Rels, graph.Rel{Type: graph.Made, From: entity("hub"), To: ref},
			graph.Rel{Type: graph.Names, From: ref, To: entity("hub"), Key: "agent"})
	}
	write(t, s, b)
	count := func(dir storage.Direction, types ...string) (n int) {
		err := s.read(t.Context(), func(v *view) error {
			for hub, err := range v.SeekNodes("Actor", "id", storage.Exactly(value.String("hub"))) {
				if err != nil {
					return err
				}
				for _, err := range v.Expand(hub, dir, types) {
					if err != nil {
						return err
					}
					n++
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	if all, made, in := count(storage.Either), count(storage.Either, "MADE", "MADE", "NONE"), count(storage.Incoming); all != 5000 || made != 2500 || in != 2500 {
		t.Errorf("%d, %d, %d relationships", all, made, in)
	}
	write(t, s, graph.Batch{Unlink: []graph.Unlink{{Type: graph.Names, Node: ptr(entity("hub"))}}})
	if all := count(storage.Either); all != 2500 {
		t.Errorf("%d relationships", all)
	}
	write(t, s, graph.Batch{Delete: []graph.NodeRef{entity("hub")}})
	if lines := dump(t, s); len(lines) != 2500 {
		t.Errorf("%d lines", len(lines))
	}
}
