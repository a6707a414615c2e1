package local

import (
	"fmt"
	"iter"
	"math"
	"sort"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// collect gives the ids of nodes, sorted.
func collect(t *testing.T, seq iter.Seq2[value.Node, error]) []string {
	t.Helper()
	out := []string{}
	for n, err := range seq {
		must(t, err)
		id, err := n.Property("id")
		must(t, err)
		text, _ := id.AsString()
		out = append(out, text)
	}
	sort.Strings(out)
	return out
}

// kept filters nodes as the executor does after a seek.
func kept(nodes iter.Seq2[value.Node, error], property string, b storage.Bounds) iter.Seq2[value.Node, error] {
	return func(yield func(value.Node, error) bool) {
		for n, err := range nodes {
			if err == nil {
				v, _ := n.Property(property)
				if !b.Contain(v) {
					continue
				}
			}
			if !yield(n, err) {
				return
			}
		}
	}
}

// TestSeek compares seeks with a look at every node.
func TestSeek(t *testing.T) {
	s := open(t)
	var b graph.Batch
	for i := range 60 {
		n := graph.Node{NodeRef: graph.NodeRef{Label: graph.Event, ID: fmt.Sprintf("e%02d", i)}, Props: graph.Props{}}
		if i%5 > 0 {
			n.Props["date"] = fmt.Sprintf("2024-0%d-1%d", 1+i%7, i%3)
			n.Props["kind"] = []string{"attack", "visit", "", "زيارة"}[i%4]
		}
		b.Nodes = append(b.Nodes, n)
		also := []graph.Label{graph.Group, graph.Base, ""}[i%3]
		b.Nodes = append(b.Nodes, graph.Node{NodeRef: entity(fmt.Sprintf("n%02d", i)), Also: also})
		b.Rels = append(b.Rels, graph.Rel{Type: graph.Attacked, From: entity("n00"), To: entity(fmt.Sprintf("n%02d", i)), Key: fmt.Sprintf("e%02d", i%9)})
	}
	write(t, s, b)
	text := value.String
	bounds := []storage.Bounds{
		storage.Exactly(text("2024-03-12")), storage.Exactly(text("attack")), storage.Exactly(text("")), storage.Exactly(text("e07")), storage.Exactly(text("n10")),
		{Low: text("2024-03")}, {Low: text("2024-03-11"), LowOut: true}, {High: text("2024-03-11")}, {High: text("n2"), HighOut: true},
		{Low: text("2024-02"), High: text("2024-04")}, {Low: text("e1"), High: text("n3")}, {Low: text("z"), High: text("a")},
		storage.Exactly(value.Int(3)), storage.Exactly(value.Float(math.NaN())), {Low: value.Float(0.5)}, {High: value.Int(7)},
		storage.Exactly(value.Bool(true)), storage.Exactly(value.List([]value.Value{text("x")})), {Low: text("a"), High: value.Int(3)},
	}
	must(t, s.read(t.Context(), func(v *view) error {
		for _, on := range [][2]string{{"Event", "date"}, {"Event", "kind"}, {"Event", "id"}, {"Entity", "id"}, {"Group", "id"}, {"Nothing", "id"}, {"Article", "published"}} {
			for _, b := range bounds {
				want := collect(t, kept(v.Nodes(on[0]), on[1], b))
				have := collect(t, kept(v.SeekNodes(on[0], on[1], b), on[1], b))
				if diff := cmp.Diff(want, have); diff != "" {
					t.Errorf("%v %v: %s", on, b, diff)
				}
			}
		}
		for key, want := range map[string]int{"e04": 7, "e08": 6, "none": 0} {
			n := 0
			for r, err := range v.SeekRelationships("ATTACKED", "event", storage.Exactly(text(key))) {
				must(t, err)
				if have, err := r.Property("event"); err != nil || value.Equal(have, text(key)) != value.True {
					t.Errorf("got %v, %v, want %s", have, err, key)
				}
				n++
			}
			if n != want {
				t.Errorf("%s: %d relationships, want %d", key, n, want)
			}
		}
		return nil
	}))
}

func TestStatistics(t *testing.T) {
	s := open(t)
	var b graph.Batch
	for i := range 3000 {
		b.Nodes = append(b.Nodes, graph.Node{NodeRef: statement(fmt.Sprint(i)), Props: graph.Props{"kind": []string{"claim", "denial"}[i%2], "article": fmt.Sprintf("%05d", i/3)}})
	}
	b.Nodes = append(b.Nodes, small().Nodes[:2]...)
	b.Rels = small().Rels[:3]
	write(t, s, b)
	must(t, s.read(t.Context(), func(v *view) error {
		for label, want := range map[string]int64{"": 3002, "Statement": 3000, "Entity": 2, "Group": 1, "Town": 0, "None": 0} {
			if have := v.CountNodes(label); have != want {
				t.Errorf("%q: %d nodes, want %d", label, have, want)
			}
		}
		for typ, want := range map[string]int64{"": 3, "ATTACKED": 3, "MADE": 0} {
			if have := v.CountRelationships(typ); have != want {
				t.Errorf("%q: %d relationships, want %d", typ, have, want)
			}
		}
		if x, ok := v.NodeIndex("Statement", "kind"); !ok || x.Unique || x.Distinct != 2 || !x.Ranges {
			t.Errorf("kind: %+v, %v", x, ok)
		}
		if x, ok := v.NodeIndex("Statement", "article"); !ok || x.Distinct < 900 || x.Distinct > 1100 {
			t.Errorf("article: %+v, %v", x, ok)
		}
		if x, ok := v.NodeIndex("Base", "id"); !ok || !x.Unique || x.Distinct != 1 {
			t.Errorf("id: %+v, %v", x, ok)
		}
		if x, ok := v.RelationshipIndex("ATTACKED", "event"); !ok || x.Distinct != 2 {
			t.Errorf("event: %+v, %v", x, ok)
		}
		for _, on := range [][2]string{{"Statement", "quote"}, {"None", "id"}, {"Entity", "name"}} {
			if _, ok := v.NodeIndex(on[0], on[1]); ok {
				t.Errorf("%v is indexed", on)
			}
		}
		if _, ok := v.RelationshipIndex("NAMES", "role"); ok {
			t.Error("NAMES.role is indexed")
		}
		return nil
	}))
}

// TestStatisticsOfUnknowns wants the many that have an empty text not to hide how
// rare the other values are.
func TestStatisticsOfUnknowns(t *testing.T) {
	s := open(t)
	var b graph.Batch
	for i := range 5000 {
		article := ""
		if i >= 3000 {
			article = fmt.Sprint(i)
		}
		b.Nodes = append(b.Nodes, graph.Node{NodeRef: statement(fmt.Sprint(i)), Props: graph.Props{"article": article}})
	}
	write(t, s, b)
	must(t, s.read(t.Context(), func(v *view) error {
		if x, ok := v.NodeIndex("Statement", "article"); !ok || x.Distinct < 2000 {
			t.Errorf("%+v, %v", x, ok)
		}
		return nil
	}))
}

// TestIndexLater takes an index away from a file and adds it as a release with a
// wider schema would.
func TestIndexLater(t *testing.T) {
	path := filled(t)
	s := openAt(t, path)
	narrow := graph.CurrentSchema()
	for i := range narrow.Nodes {
		narrow.Nodes[i].Indexes, narrow.Nodes[i].Texts = nil, nil
	}
	for i := range narrow.Rels {
		narrow.Rels[i].Indexed = false
	}
	narrow.FullText = nil
	s.schema = narrow
	must(t, s.EnsureSchema(t.Context()))
	write(t, s, graph.Batch{Nodes: []graph.Node{{NodeRef: entity("later"), Props: graph.Props{"name": "متأخر"}}}})
	if _, err := search(t, s, "entity_names", "متأخر"); err == nil {
		t.Error("the index is still there")
	}
	s.schema = graph.CurrentSchema()
	must(t, s.EnsureSchema(t.Context()))
	must(t, verify(s))
	if found, err := search(t, s, "entity_names", "متأخر"); err != nil || len(found) != 1 {
		t.Errorf("found %v, %v", found, err)
	}
}
