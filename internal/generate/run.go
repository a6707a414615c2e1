package generate

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"

	"isnad/extract/catalog"
	"isnad/graph"
	"isnad/graph/derive"
	"isnad/graph/facts"
)

// Store is what the generator needs of a graph.Store.
type Store interface {
	EnsureSchema(ctx context.Context) error
	Write(ctx context.Context, batch graph.Batch) error
}

// Run writes the catalogue and the articles into a store, which should be empty.
func Run(ctx context.Context, store Store, c *catalog.Catalog, o Options) (Counts, error) {
	o, err := o.withDefaults()
	if err != nil {
		return Counts{}, err
	}
	entries := facts.CatalogEntries(c)
	outlet := facts.OutletFinder(c)
	w, err := newWorld(c, o.Seed, outlet)
	if err != nil {
		return Counts{}, err
	}
	r := &run{Options: o, store: store, world: w, facts: facts.Options{Outlet: outlet}, related: relations(entries),
		listed: map[string]bool{}, loose: map[string][]derive.Statement{}}
	for _, e := range entries {
		r.listed[e.ID] = true
	}
	if err := store.EnsureSchema(ctx); err != nil {
		return Counts{}, err
	}
	if err := writeCatalog(ctx, store, entries); err != nil {
		return Counts{}, err
	}
	if err := r.stories(ctx); err != nil {
		return r.counts, err
	}
	return r.counts, r.looseEdges(ctx)
}

// run is the state of one generation.
type run struct {
	Options
	store   Store
	world   *world
	facts   facts.Options
	related func(a, b string) bool
	listed  map[string]bool // ids of the catalogue
	loose   map[string][]derive.Statement
	counts  Counts
}

// stories writes one story after the other, in batches of whole stories. Each
// has random numbers of its own.
func (r *run) stories(ctx context.Context) error {
	var batch graph.Batch
	made, waiting := 0, 0
	for n := uint64(1); made < r.Articles; n++ {
		rng := rand.New(rand.NewPCG(r.Seed, n))
		day := r.Start.AddDate(0, 0, made*r.Days/r.Articles)
		records := r.world.story(rng, day, made, r.Articles-made)
		made, waiting = made+len(records), waiting+len(records)
		var story []facts.Facts
		for _, rec := range records {
			f, err := facts.From(rec, r.facts)
			if err != nil {
				return err
			}
			story = append(story, f)
		}
		if err := r.add(&batch, story); err != nil {
			return err
		}
		if waiting >= r.Batch || made == r.Articles {
			if err := r.write(ctx, batch); err != nil {
				return err
			}
			batch, waiting = graph.Batch{}, 0
		}
	}
	return nil
}

// add puts the evidence of a story and its analyst layer into a batch.
func (r *run) add(batch *graph.Batch, story []facts.Facts) error {
	for _, f := range story {
		for _, n := range f.Nodes {
			if n.Keep && r.listed[n.ID] {
				continue // the catalogue has written it
			}
			if n.Label == graph.Article {
				n.Props["fingerprint"] = n.ID[:32] // of its length; nothing reads these articles again
			}
			batch.Nodes = append(batch.Nodes, n)
		}
		for _, rel := range f.Rels {
			if rel.Type == graph.Mentions && !r.listed[rel.To.ID] {
				batch.Nodes = append(batch.Nodes, unlisted(rel))
			}
		}
		batch.Rels = append(batch.Rels, f.Rels...)
	}
	e, err := collect(story)
	if err != nil {
		return err
	}
	analyst, events := e.events(r.related)
	batch.Append(analyst)
	e.loose(r.loose)
	r.counts.Articles += len(story)
	r.counts.Accounts += len(e.accounts)
	r.counts.Statements += len(e.statements)
	r.counts.Events += events
	return nil
}

// unlisted makes the node of an entity from a mention of it. Every article
// names it alike, so any mention will do.
func unlisted(mention graph.Rel) graph.Node {
	props := graph.Props{"catalog": false, "anonymous": mention.Props["anonymous"], "name": mention.Props["name"],
		"kind": mention.Props["kind"], "role": mention.Props["role"]}
	name, _ := mention.Props["name"].(string)
	if strings.ContainsFunc(name, func(r rune) bool { return r >= '\u0600' && r <= '\u06FF' }) {
		props["nameAr"] = name
	} else {
		props["nameEn"] = name
	}
	label, _ := mention.Props["type"].(string)
	return graph.Node{NodeRef: mention.To, Also: graph.Label(label), Props: props}
}

// looseEdges writes the edges that belong to no event.
func (r *run) looseEdges(ctx context.Context) error {
	var batch graph.Batch
	for _, edge := range slices.Sorted(maps.Keys(r.loose)) {
		f := strings.Fields(edge)
		rel, ok := derive.Edge(graph.RelType(f[0]), f[1], f[2], r.loose[edge])
		if !ok {
			return fmt.Errorf("derive %s: no statement supports it", edge)
		}
		batch.Rels = append(batch.Rels, rel)
	}
	return r.write(ctx, batch)
}

func (r *run) write(ctx context.Context, batch graph.Batch) error {
	if batch.Empty() {
		return nil
	}
	if err := r.store.Write(ctx, batch); err != nil {
		return err
	}
	r.counts.Nodes += len(batch.Nodes)
	r.counts.Rels += len(batch.Rels)
	if r.Progress != nil {
		r.Progress(r.counts)
	}
	return nil
}
