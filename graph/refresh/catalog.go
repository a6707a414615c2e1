package refresh

import (
	"context"
	"fmt"

	"isnad/graph"
)

// catalogPortion is the number of entries per transaction.
const catalogPortion = 2000

// Catalog makes the catalogue layer of the graph what the entries say: it
// writes them, and entries of an earlier catalogue that are gone become
// unlisted entities, or vanish when no article mentions them. A catalogue that
// is in the graph already is skipped. Run it before articles are added, and
// Settle after it.
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
	if stored != "" { // a broken-off change is done again from the start
		if err := r.store.Write(ctx, graph.Batch{Delete: []graph.NodeRef{marker.NodeRef}}); err != nil {
			return fmt.Errorf("write catalogue: %w", err)
		}
	}
	if err := r.forget(ctx, entries); err != nil {
		return fmt.Errorf("write catalogue: %w", err)
	}
	for _, part := range portions(entries, catalogPortion) {
		var batch graph.Batch
		for _, e := range part {
			n := e.Node()
			batch.Nodes = append(batch.Nodes, n)
			for _, t := range graph.CatalogRels() {
				batch.Unlink = append(batch.Unlink, graph.Unlink{Type: t, From: n.NodeRef})
			}
		}
		if err := r.store.Write(ctx, batch); err != nil {
			return fmt.Errorf("write catalogue: %w", err)
		}
	}
	for _, part := range portions(entries, catalogPortion) {
		var batch graph.Batch
		for _, e := range part {
			batch.Rels = append(batch.Rels, e.Rels()...)
		}
		if err := r.store.Write(ctx, batch); err != nil {
			return fmt.Errorf("write catalogue: %w", err)
		}
	}
	if err := r.reconsider(ctx); err != nil {
		return fmt.Errorf("write catalogue: %w", err)
	}
	return r.store.Write(ctx, graph.Batch{Nodes: []graph.Node{marker}})
}

// forget turns entries that the catalogue no longer has into unlisted ones.
func (r *Refresher) forget(ctx context.Context, entries []graph.CatalogEntry) error {
	listed := make(map[string]bool, len(entries))
	for _, e := range entries {
		listed[e.ID] = true
	}
	var gone []string
	err := r.store.Query(ctx, "MATCH (e:Entity {catalog: true}) RETURN e.id AS id ORDER BY id", nil, func(row graph.Row) error {
		if id := row.Text("id"); !listed[id] {
			gone = append(gone, id)
		}
		return nil
	})
	if err != nil {
		return err
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
