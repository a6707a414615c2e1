package local

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// TestBetween compares what leads from one node to another with what of all
// that is at the one leads to the other.
func TestBetween(t *testing.T) {
	s := open(t)
	var b graph.Batch
	var ids []string
	for i := range 4 {
		ids = append(ids, fmt.Sprint("n", i))
		b.Nodes = append(b.Nodes, graph.Node{NodeRef: entity(ids[i])})
	}
	for i, from := range ids {
		for j, to := range ids {
			for k := range (i + 2*j) % 4 { // loops among them
				typ := []graph.RelType{graph.Attacked, graph.Accused}[k%2]
				b.Rels = append(b.Rels, graph.Rel{Type: typ, From: entity(from), To: entity(to), Key: fmt.Sprint("e", k)})
			}
		}
	}
	write(t, s, b)
	must(t, s.read(t.Context(), func(v *view) error {
		var nodes []value.Node
		for n, err := range v.Nodes("Entity") {
			must(t, err)
			nodes = append(nodes, n)
		}
		found := 0
		for _, types := range [][]string{nil, {"ATTACKED"}, {"ACCUSED", "ATTACKED"}, {"HOSTED"}} {
			for _, dir := range []storage.Direction{storage.Outgoing, storage.Incoming, storage.Either} {
				for _, from := range nodes {
					for _, to := range nodes {
						want, have := []int64{}, []int64{}
						for r, err := range v.Expand(from, dir, types) {
							must(t, err)
							out := r.Start().ID() == from.ID() && r.End().ID() == to.ID()
							back := r.End().ID() == from.ID() && r.Start().ID() == to.ID()
							if out && dir != storage.Incoming || back && dir != storage.Outgoing {
								want = append(want, r.ID())
							}
						}
						for r, err := range v.Between(from, to, dir, types) {
							must(t, err)
							have = append(have, r.ID())
						}
						found += len(have)
						slices.Sort(want)
						slices.Sort(have)
						if diff := cmp.Diff(want, have); diff != "" {
							t.Errorf("%v, direction %d: %s", types, dir, diff)
						}
					}
				}
			}
		}
		if found < 100 {
			t.Errorf("only %d found", found)
		}
		return nil
	}))
}
