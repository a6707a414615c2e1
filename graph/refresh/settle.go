package refresh

import (
	"context"
	"fmt"
	"math"
	"strings"

	"isnad/graph"
	"isnad/graph/derive"
	"isnad/graph/fuse"
)

// How much pending work one transaction takes: enough to make round trips
// cheap, little enough to keep memory and transactions small.
const (
	entityPortion = 500
	eventPortion  = 200
	edgePortion   = 200
	windowDays    = 31
)

// Settle derives everything that is pending, also what an earlier run has left.
func (r *Refresher) Settle(ctx context.Context) error {
	for _, step := range []struct {
		kind    string
		portion int
		do      func(ctx context.Context, subjects []string) error
	}{
		{kindEntity, entityPortion, r.settleEntities},
		{kindBlock, math.MaxInt32, r.settleBlocks},    // names of family and day: few, however many articles
		{kindDayless, math.MaxInt32, r.settleDayless}, // a handful of families
		{kindEvent, eventPortion, r.settleEvents},
		{kindEdge, edgePortion, r.settleEdges},
	} {
		for {
			subjects, err := r.pending(ctx, step.kind, step.portion)
			if err != nil {
				return err
			}
			if len(subjects) == 0 {
				break
			}
			if err := step.do(ctx, subjects); err != nil {
				return fmt.Errorf("settle %s: %w", step.kind, err)
			}
		}
	}
	return nil
}

// settleBlocks puts the accounts of touched blocks into events.
func (r *Refresher) settleBlocks(ctx context.Context, blocks []string) error {
	windows, err := fuse.Windows(blocks, windowDays)
	if err != nil {
		return err
	}
	touched := map[string]bool{}
	for _, b := range blocks {
		touched[b] = true
	}
	for start := 0; start < len(windows); {
		// Accounts without a day have a window each; take those together.
		end := start + 1
		for end < len(windows) && end-start < eventPortion && len(windows[end].Load) == 1 && len(windows[start].Load) == 1 {
			end++
		}
		if err := r.settleWindow(ctx, windows[start:end], touched); err != nil {
			return err
		}
		start = end
	}
	return nil
}

func (r *Refresher) settleWindow(ctx context.Context, windows []fuse.Window, touched map[string]bool) error {
	var load []string
	assign := map[string]bool{}
	for _, w := range windows {
		load = append(load, w.Load...)
		for b := range w.Assign {
			assign[b] = true
		}
	}
	accounts, former, err := r.accountsIn(ctx, load)
	if err != nil {
		return err
	}
	blockOf := map[string]string{}
	for _, a := range accounts {
		blockOf[a.ID] = a.Block
	}
	var batch graph.Batch
	todo := newTodo()
	for _, a := range fuse.Fuse(accounts) {
		if assign[blockOf[a.Account]] {
			put(&batch, todo, a, former[a.Account])
		}
	}
	// A touched block is done once its own window is, since each window assigns all of its own.
	var finished []string
	for _, b := range load {
		if assign[b] && touched[b] {
			finished = append(finished, b)
			if family := fuse.FamilyOf(b); family != "" {
				todo.add(kindDayless, family) // what those mean depends on all events that have a day
			}
		}
	}
	batch.Delete = done(kindBlock, finished)
	batch.Nodes = append(batch.Nodes, todo.nodes()...)
	return r.store.Write(ctx, batch)
}

// put moves an account into its event, unless it was there for the same reason.
func put(batch *graph.Batch, todo *todo, a fuse.Assignment, was [2]string) {
	if was == [2]string{a.Event, a.Reason} {
		return
	}
	account, event := graph.NodeRef{Label: graph.Account, ID: a.Account}, graph.NodeRef{Label: graph.Event, ID: a.Event}
	batch.Unlink = append(batch.Unlink, graph.Unlink{Type: graph.Of, Node: &account})
	batch.Nodes = append(batch.Nodes, graph.Node{NodeRef: event, Keep: true})
	batch.Rels = append(batch.Rels, graph.Rel{Type: graph.Of, From: account, To: event, Props: graph.Props{"reason": a.Reason}})
	if was[0] != "" {
		todo.add(kindEvent, was[0])
	}
	todo.add(kindEvent, a.Event)
}

func (r *Refresher) accountsIn(ctx context.Context, blocks []string) ([]fuse.Account, map[string][2]string, error) {
	var out []fuse.Account
	former := map[string][2]string{}
	err := r.store.Query(ctx, "UNWIND $blocks AS block MATCH (a:Account {block: block}) OPTIONAL MATCH (a)-[of:OF]->(e:Event) "+
		"RETURN a.id AS id, a.article AS article, a.published AS published, block, a.anchors AS anchors, e.id AS event, of.reason AS reason",
		map[string]any{"blocks": blocks}, func(row graph.Row) error {
			a, err := compared(row)
			if err != nil {
				return err
			}
			out = append(out, a)
			former[a.ID] = [2]string{row.Text("event"), row.Text("reason")}
			return nil
		})
	return out, former, err
}

// compared reads what fusion looks at.
func compared(row graph.Row) (fuse.Account, error) {
	a := fuse.Account{ID: row.Text("id"), Article: row.Text("article"), Published: row.Text("published"), Block: row.Text("block")}
	for _, s := range row.Texts("anchors") {
		anchor, err := fuse.ParseAnchor(s)
		if err != nil {
			return a, err
		}
		a.Anchors = append(a.Anchors, anchor)
	}
	return a, nil
}

// settleEvents derives events, and removes those without an account.
func (r *Refresher) settleEvents(ctx context.Context, events []string) error {
	told, err := r.evidence(ctx, events)
	if err != nil {
		return err
	}
	batch := graph.Batch{Delete: done(kindEvent, events)}
	for _, id := range events {
		self := graph.NodeRef{Label: graph.Event, ID: id}
		for _, t := range []graph.RelType{graph.About, graph.Targeted, graph.OccurredIn, graph.LaunchedFrom,
			graph.Claimed, graph.Denied, graph.Reported} {
			batch.Unlink = append(batch.Unlink, graph.Unlink{Type: t, Node: &self})
		}
		for _, t := range []graph.RelType{graph.About, graph.Attacked, graph.Accused, graph.Hosted, graph.Visited} {
			batch.Unlink = append(batch.Unlink, graph.Unlink{Type: t, Key: id})
		}
		if len(told.accounts[id]) == 0 {
			batch.Delete = append(batch.Delete, self)
			continue
		}
		batch.Append(derive.Event(id, told.accounts[id], told.statements[id], told.related))
		r.counts.Events++
	}
	return r.store.Write(ctx, batch)
}

// settleEdges derives the edges that belong to no event.
func (r *Refresher) settleEdges(ctx context.Context, edges []string) error {
	statements, err := r.supporting(ctx, edges)
	if err != nil {
		return err
	}
	batch := graph.Batch{Delete: done(kindEdge, edges)}
	for _, e := range edges {
		f := strings.Fields(e)
		if len(f) != 3 {
			return fmt.Errorf("edge %q: want type, from and to", e)
		}
		t, from, to := graph.RelType(f[0]), f[1], f[2]
		if rel, ok := derive.Edge(t, from, to, statements[e]); ok {
			batch.Rels = append(batch.Rels, rel)
			continue
		}
		batch.Unlink = append(batch.Unlink, graph.Unlink{Type: t, Key: "",
			From: graph.NodeRef{Label: graph.Entity, ID: from}, To: graph.NodeRef{Label: graph.Entity, ID: to}})
	}
	return r.store.Write(ctx, batch)
}
