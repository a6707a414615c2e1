// Package refresh brings articles into a graph.Store and keeps the analyst
// layer in step with them.
//
// It works in two steps. Flush writes what a batch of articles contributes, and
// with it, in the same transaction, Pending nodes that name what has to be
// derived again. Settle takes the Pending nodes in portions: it puts accounts
// into events, derives events and edges, and brings the entities up to date. A
// run that is broken off anywhere leaves its Pending nodes behind, and the next
// one goes on from there: the graph ends as if nothing had happened.
//
// Memory holds one batch of articles, or one portion of the pending work,
// however many articles there are.
package refresh

import (
	"context"
	"fmt"

	"isnad/extract/record"
	"isnad/graph"
	"isnad/graph/facts"
)

// DefaultBatch is the number of articles per transaction: some ten thousand
// rows, a few megabytes.
const DefaultBatch = 100

// Options adapts a Refresher. The zero value is ready to use.
type Options struct {
	Batch int // articles per transaction, 0 for DefaultBatch
	Facts facts.Options
}

// Counts tells what a Refresher has done so far.
type Counts struct {
	Written int // articles that were new or had changed
	Skipped int // articles that the store held unchanged
	Removed int
	Events  int // events derived
}

// Refresher writes articles into a store. It is for one goroutine, and one
// Refresher at a time may work on a store.
type Refresher struct {
	store   graph.Store
	options Options
	waiting map[string]article
	counts  Counts
}

// article is one article of the batch.
type article struct {
	facts       facts.Facts
	fingerprint string
}

// New returns a Refresher over a store whose schema is in place.
func New(store graph.Store, o Options) *Refresher {
	if o.Batch <= 0 {
		o.Batch = DefaultBatch
	}
	return &Refresher{store: store, options: o, waiting: map[string]article{}}
}

// Counts returns what has been done so far; articles that wait for a full batch
// are not in it.
func (r *Refresher) Counts() Counts { return r.counts }

// Add takes an article for the next batch, and writes the batch when it is
// full. An error that wraps facts.ErrRecord concerns this article alone, the
// others can go on; any other comes from the store. Of two records of one
// article the later one stands.
func (r *Refresher) Add(ctx context.Context, rec *record.Record) error {
	f, err := facts.From(rec, r.options.Facts)
	if err != nil {
		return err
	}
	r.waiting[f.Article] = article{facts: f, fingerprint: mark(f)}
	if len(r.waiting) >= r.options.Batch {
		return r.Flush(ctx)
	}
	return nil
}

// Flush writes the articles that wait, all of them in one transaction. Those
// that the store holds unchanged are left as they are.
func (r *Refresher) Flush(ctx context.Context) error {
	if len(r.waiting) == 0 {
		return nil
	}
	stored, err := r.fingerprints(ctx, keys(r.waiting))
	if err != nil {
		return err
	}
	var changed, former []string
	for _, id := range keys(r.waiting) {
		have, known := stored[id]
		if known && have == r.waiting[id].fingerprint {
			r.counts.Skipped++
			continue
		}
		changed = append(changed, id)
		if known {
			former = append(former, id)
		}
	}
	batch, todo, err := r.withdraw(ctx, former)
	if err != nil {
		return err
	}
	for _, id := range changed {
		f := r.waiting[id].facts
		todo.facts(f)
		batch.Nodes = append(batch.Nodes, f.Nodes...)
		batch.Rels = append(batch.Rels, f.Rels...)
	}
	batch.Nodes = append(batch.Nodes, todo.nodes()...)
	if err := r.store.Write(ctx, batch); err != nil {
		return fmt.Errorf("write %d articles: %w", len(changed), err)
	}
	r.counts.Written += len(changed)
	clear(r.waiting)
	return nil
}

// Remove takes articles and all that they alone supported out of the graph.
// Ids that the store does not know are no fault. Settle completes it.
func (r *Refresher) Remove(ctx context.Context, ids ...string) error {
	for _, id := range ids {
		delete(r.waiting, id)
	}
	stored, err := r.fingerprints(ctx, ids)
	if err != nil {
		return err
	}
	batch, todo, err := r.withdraw(ctx, keys(stored))
	if err != nil {
		return err
	}
	batch.Nodes = todo.nodes()
	if err := r.store.Write(ctx, batch); err != nil {
		return fmt.Errorf("remove %d articles: %w", len(stored), err)
	}
	r.counts.Removed += len(stored)
	return nil
}

// Finish writes what waits and settles the graph.
func (r *Refresher) Finish(ctx context.Context) error {
	if err := r.Flush(ctx); err != nil {
		return err
	}
	return r.Settle(ctx)
}
