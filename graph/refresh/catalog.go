package refresh

import (
	"context"
	"fmt"
	"strings"

	"isnad/graph"
)

// catalogPortion is the number of entries or relationships per transaction.
const catalogPortion = 2000

// Catalog makes the catalogue layer of the graph what the entries say: it
// writes them, and entries of an earlier catalogue that are gone become
// unlisted entities, or vanish when no article mentions them. A catalogue that
// is in the graph already is skipped, and of another one only the entries are
// written that differ. Run it before articles are added, and Settle after it.
//
// Events whose verdict may change, because doers became related or no longer
// are, are derived again.
func (r *Refresher) Catalog(ctx context.Context, entries []graph.CatalogEntry) error {
	version, err := graph.CatalogVersion(entries)
	if err != nil {
		return err
	}
	marker := graph.Node{NodeRef: graph.NodeRef{Label: graph.Catalog, ID: "catalog"}, Props: graph.Props{"version": version}}
	stored := ""
	err = r.store.Query(ctx, "MATCH (c:Catalog {id: 'catalog'}) RETURN c.version AS version", nil, func(row graph.Row) error {
		stored = row.Text("version")
		return nil
	})
	if err != nil {
		return fmt.Errorf("look up catalogue: %w", err)
	}
	if stored == version {
		return nil
	}
	former, err := r.formerEntries(ctx)
	if err != nil {
		return fmt.Errorf("look up catalogue: %w", err)
	}
	if stored != "" { // a broken-off change is done again from the start
		if err := r.store.Write(ctx, graph.Batch{Delete: []graph.NodeRef{marker.NodeRef}}); err != nil {
			return fmt.Errorf("write catalogue: %w", err)
		}
	}
	for _, step := range []func() error{
		func() error { return r.forget(ctx, entries, former) },
		func() error { return r.writeEntries(ctx, entries, former, stored != "") },
		func() error { return r.reconsider(ctx) },
		func() error { return r.store.Write(ctx, graph.Batch{Nodes: []graph.Node{marker}}) },
	} {
		if err := step(); err != nil {
			return fmt.Errorf("write catalogue: %w", err)
		}
	}
	return nil
}

// formerEntry is what the graph holds of an entry.
type formerEntry struct {
	hash  string
	types []string // of the catalogue's relationships that start there
}

// formerEntries returns, by id, all entities that stand in the graph's
// catalogue. Only these have relationships that the catalogue owns.
func (r *Refresher) formerEntries(ctx context.Context) (map[string]formerEntry, error) {
	var types []string
	for _, t := range graph.CatalogRels() {
		types = append(types, string(t))
	}
	out := map[string]formerEntry{}
	err := r.store.Query(ctx, "MATCH (e:Entity {catalog: true}) OPTIONAL MATCH (e)-[r:"+strings.Join(types, "|")+"]->(:Entity) "+
		"RETURN e.id AS id, e.entry AS hash, collect(DISTINCT type(r)) AS types", nil, func(row graph.Row) error {
		out[row.Text("id")] = formerEntry{row.Text("hash"), row.Texts("types")}
		return nil
	})
	return out, err
}

// writeEntries writes the entries that the graph does not hold as they are. The
// hashes in the graph count only when whole is set: after a change that was
// broken off, an entry may have its hash and lack its relationships.
func (r *Refresher) writeEntries(ctx context.Context, entries []graph.CatalogEntry, former map[string]formerEntry, whole bool) error {
	listed := make(map[string]bool, len(entries))
	for _, e := range entries {
		listed[e.ID] = true
	}
	var nodes []graph.Node
	var rels []graph.Rel
	for _, e := range entries {
		e = e.Within(listed)
		hash, err := e.Hash()
		if err != nil {
			return err
		}
		if have, ok := former[e.ID]; ok && whole && have.hash == hash {
			continue
		}
		n := e.Node()
		n.Props["entry"] = hash
		nodes, rels = append(nodes, n), append(rels, e.Rels()...)
	}
	for _, part := range portions(nodes, catalogPortion) {
		batch := graph.Batch{Nodes: part}
		for _, n := range part {
			for _, t := range former[n.ID].types {
				batch.Unlink = append(batch.Unlink, graph.Unlink{Type: graph.RelType(t), From: n.NodeRef})
			}
		}
		if err := r.store.Write(ctx, batch); err != nil {
			return err
		}
	}
	for _, part := range portions(rels, catalogPortion) {
		if err := r.store.Write(ctx, graph.Batch{Rels: part}); err != nil {
			return err
		}
	}
	return nil
}

// forget turns entries that the catalogue no longer has into unlisted ones.
func (r *Refresher) forget(ctx context.Context, entries []graph.CatalogEntry, former map[string]formerEntry) error {
	listed := make(map[string]bool, len(entries))
	for _, e := range entries {
		listed[e.ID] = true
	}
	var gone []string
	for _, id := range keys(former) {
		if !listed[id] {
			gone = append(gone, id)
		}
	}
	for _, part := range portions(gone, catalogPortion) {
		var batch graph.Batch
		todo := newTodo()
		for _, id := range part {
			self := graph.NodeRef{Label: graph.Entity, ID: id}
			for _, t := range graph.CatalogRels() {
				batch.Unlink = append(batch.Unlink, graph.Unlink{Type: t, Node: &self})
			}
			batch.Nodes = append(batch.Nodes, graph.Node{NodeRef: self, Props: graph.Props{"catalog": false}})
			todo.add(kindEntity, id)
		}
		batch.Nodes = append(batch.Nodes, todo.nodes()...)
		if err := r.store.Write(ctx, batch); err != nil {
			return err
		}
	}
	return nil
}

// reconsider notes every event for derivation: whether its doers are related
// may have changed.
func (r *Refresher) reconsider(ctx context.Context) error {
	var events []string
	err := r.store.Query(ctx, "MATCH (e:Event) RETURN e.id AS id ORDER BY id", nil, func(row graph.Row) error {
		events = append(events, row.Text("id"))
		return nil
	})
	if err != nil {
		return err
	}
	for _, part := range portions(events, catalogPortion) {
		todo := newTodo()
		for _, id := range part {
			todo.add(kindEvent, id)
		}
		if err := r.store.Write(ctx, graph.Batch{Nodes: todo.nodes()}); err != nil {
			return err
		}
	}
	return nil
}

func portions[T any](list []T, n int) [][]T {
	var out [][]T
	for start := 0; start < len(list); start += n {
		out = append(out, list[start:min(start+n, len(list))])
	}
	return out
}
