package generate

import (
	"context"

	"isnad/graph"
)

// catalogPortion is the number of entries of one transaction.
const catalogPortion = 2000

// writeCatalog writes the catalogue layer as a first refresh does.
func writeCatalog(ctx context.Context, store Store, entries []graph.CatalogEntry) error {
	version, err := graph.CatalogVersion(entries)
	if err != nil {
		return err
	}
	listed := make(map[string]bool, len(entries))
	for _, e := range entries {
		listed[e.ID] = true
	}
	var nodes, rels graph.Batch
	for _, e := range entries {
		e = e.Within(listed)
		n := e.Node()
		if n.Props["entry"], err = e.Hash(); err != nil {
			return err
		}
		nodes.Nodes = append(nodes.Nodes, n)
		rels.Rels = append(rels.Rels, e.Rels()...)
	}
	for start := 0; start < len(nodes.Nodes); start += catalogPortion {
		part := nodes.Nodes[start:min(start+catalogPortion, len(nodes.Nodes))]
		if err := store.Write(ctx, graph.Batch{Nodes: part}); err != nil {
			return err
		}
	}
	rels.Nodes = []graph.Node{{NodeRef: graph.NodeRef{Label: graph.Catalog, ID: "catalog"}, Props: graph.Props{"version": version}}}
	return store.Write(ctx, rels)
}
