package refresh

import (
	"context"
	"fmt"

	"isnad/graph"
	"isnad/graph/facts"
	"isnad/graph/fuse"
)

// The kinds of pending work, in the order in which Settle does them.
const (
	kindEntity  = "entity"  // an entity's names, type and whether it is still needed
	kindBlock   = "block"   // which accounts of a family and day are one event
	kindDayless = "dayless" // which events the accounts of a family mean that know no day
	kindEvent   = "event"   // an event's properties, verdict and edges
	kindEdge    = "edge"    // an edge without event: "TYPE from to"
)

// todo is a set of pending work.
type todo struct {
	set   map[graph.NodeRef]graph.Props
	order []graph.NodeRef
}

func newTodo() *todo { return &todo{set: map[graph.NodeRef]graph.Props{}} }

func (t *todo) add(kind, subject string) {
	ref := graph.NodeRef{Label: graph.Pending, ID: kind + ":" + subject}
	if t.set[ref] == nil {
		t.set[ref] = graph.Props{"kind": kind, "subject": subject}
		t.order = append(t.order, ref)
	}
}

// block adds the fusing of a block's accounts.
func (t *todo) block(name string) {
	if family, ok := fuse.DaylessFamily(name); ok {
		t.add(kindDayless, family)
		return
	}
	t.add(kindBlock, name)
}

func (t *todo) facts(f facts.Facts) {
	for _, b := range f.Blocks {
		t.block(b)
	}
	for kind, subjects := range map[string][]string{kindEntity: f.Entities, kindEdge: f.Edges} {
		for _, s := range subjects {
			t.add(kind, s)
		}
	}
}

func (t *todo) nodes() []graph.Node {
	var out []graph.Node
	for _, ref := range t.order {
		out = append(out, graph.Node{NodeRef: ref, Props: t.set[ref]})
	}
	return out
}

// pending returns subjects of one kind in order, at most limit of them.
func (r *Refresher) pending(ctx context.Context, kind string, limit int) ([]string, error) {
	var out []string
	err := r.store.Query(ctx, "MATCH (p:Pending {kind: $kind}) RETURN p.subject AS subject ORDER BY subject LIMIT $limit",
		map[string]any{"kind": kind, "limit": int64(limit)}, func(row graph.Row) error {
			out = append(out, row.Text("subject"))
			return nil
		})
	if err != nil {
		return nil, fmt.Errorf("look up pending work: %w", err)
	}
	return out, nil
}

// done returns the removal of finished work.
func done(kind string, subjects []string) []graph.NodeRef {
	var out []graph.NodeRef
	for _, s := range subjects {
		out = append(out, graph.NodeRef{Label: graph.Pending, ID: kind + ":" + s})
	}
	return out
}
