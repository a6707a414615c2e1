package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"isnad/extract"
	"isnad/extract/record"
	"isnad/graph"
	"isnad/graph/facts"
	"isnad/graph/refresh"
)

type refreshOptions struct {
	dryRun bool
}

func newRefresh(a *app) *cobra.Command {
	var o refreshOptions
	cmd := &cobra.Command{
		Use:   "refresh PATH...",
		Short: "Read articles and bring the graph up to date with them",
		Long: `Refresh reads the articles under the paths and writes what they tell into the
store. Articles that the graph holds unchanged are left as they are; an edited
article has exactly what it had contributed replaced. Articles that are not among
the paths stay. A refresh that was broken off, in whatever way, is completed by
the next one. Paths are files (.txt, .html, .json, .jsonl, each also .gz),
folders, or - for standard input.`,
		Example: "  isnad refresh news/\n  isnad refresh --store bolt://127.0.0.1:7687 news/\n  isnad refresh --dry-run news/",
		Args:    args(1, -1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.runRefresh(cmd, args, o)
		},
	}
	cmd.Flags().BoolVar(&o.dryRun, "dry-run", false, "read everything and say what it tells, but touch no store")
	cmd.Flags().Int("workers", 0, "articles extracted at the same time, 0 for one per processor")
	a.addDateFlags(cmd)
	cmd.Flags().Int("batch", 0, "articles written in one transaction")
	return cmd
}

func (a *app) runRefresh(cmd *cobra.Command, paths []string, o refreshOptions) error {
	if err := a.setup(cmd); err != nil {
		return err
	}
	x, err := a.extractor()
	if err != nil {
		return err
	}
	if o.dryRun {
		return a.dryRun(cmd.Context(), paths, x)
	}
	ctx := cmd.Context()
	store, err := a.openStore(ctx)
	if err != nil {
		return err
	}
	defer a.closeStore(ctx, store)
	start := time.Now()
	t, counts, err := a.fill(ctx, store, paths, x)
	if err != nil {
		return err
	}
	total, err := count(ctx, store)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.stdout, "articles: %d read, %d new or changed, %d unchanged, %d failed (%s)\n"+
		"%sgraph: %d articles, %d events, %d statements, %d edges\n",
		t.read, counts.Written, counts.Skipped, t.failed, time.Since(start).Round(time.Millisecond), a.undatedNote(t),
		total.articles, total.events, total.statements, total.edges)
	if err != nil {
		return err
	}
	return t.err()
}

// fill brings a store up to date with the articles under the paths, and notes
// the run in it.
func (a *app) fill(ctx context.Context, store graph.Store, paths []string, x *extract.Extractor) (tally, refresh.Counts, error) {
	if err := store.EnsureSchema(ctx); err != nil {
		return tally{}, refresh.Counts{}, err
	}
	run, err := a.beginRun(ctx, store)
	if err != nil {
		return tally{}, refresh.Counts{}, err
	}
	t, counts, err := a.refresh(ctx, store, paths, x)
	return t, counts, run.end(ctx, t, counts, err)
}

// refresh fetches, writes and settles.
func (a *app) refresh(ctx context.Context, store graph.Store, paths []string, x *extract.Extractor) (tally, refresh.Counts, error) {
	r := refresh.New(store, refresh.Options{Batch: a.config.Batch, Facts: facts.Options{Outlet: facts.OutletFinder(x.Catalog())}})
	if err := r.Catalog(ctx, facts.CatalogEntries(x.Catalog())); err != nil {
		return tally{}, r.Counts(), err
	}
	a.startProgress("refresh")
	t, err := a.extractAll(ctx, paths, x, func(rec record.Record) error {
		err := r.Add(ctx, &rec)
		if errors.Is(err, facts.ErrRecord) {
			return articleError{err}
		}
		return err
	})
	a.stopProgress()
	if err != nil {
		return t, r.Counts(), err
	}
	err = r.Finish(ctx)
	return t, r.Counts(), err
}

// dryRun counts what articles tell.
func (a *app) dryRun(ctx context.Context, paths []string, x *extract.Extractor) error {
	var events, statements, edges int
	a.startProgress("dry run")
	t, err := a.extractAll(ctx, paths, x, func(rec record.Record) error {
		events += len(rec.Events)
		statements += len(rec.Statements)
		edges += len(rec.Edges)
		return nil
	})
	a.stopProgress()
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(a.stdout, "dry run, nothing is written\narticles: %d read, %d failed\n%sthey tell: %d events, %d statements, %d edges\n",
		t.read, t.failed, a.undatedNote(t), events, statements, edges); err != nil {
		return err
	}
	return t.err()
}

// totals counts what a graph holds.
type totals struct {
	articles, events, statements, edges int64
}

func count(ctx context.Context, store graph.Store) (totals, error) {
	var t totals
	var derived []string
	for _, r := range graph.CurrentSchema().Rels {
		if r.Layer == graph.Analyst {
			derived = append(derived, string(r.Type))
		}
	}
	for _, c := range []struct {
		cypher string
		to     *int64
	}{
		{"MATCH (n:Article) RETURN count(n) AS n", &t.articles},
		{"MATCH (n:Event) RETURN count(n) AS n", &t.events},
		{"MATCH (n:Statement) RETURN count(n) AS n", &t.statements},
		{"MATCH ()-[r:" + strings.Join(derived, "|") + "]->() RETURN count(r) AS n", &t.edges},
	} {
		err := store.Query(ctx, c.cypher, nil, func(row graph.Row) error {
			*c.to, _ = row.Get("n").(int64)
			return nil
		})
		if err != nil {
			return t, fmt.Errorf("count: %w", err)
		}
	}
	return t, nil
}
