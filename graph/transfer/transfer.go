// Package transfer copies a whole graph from one store into another.
package transfer

import (
	"context"
	"errors"
	"fmt"

	"isnad/graph"
)

// ErrNotEmpty is returned when the store to copy into holds a graph already.
var ErrNotEmpty = errors.New("there is a graph already")

// Source hands out all of its graph: first nodes, then relationships, some of
// them at a time, all of one moment.
type Source interface {
	Batches(ctx context.Context, size int, each func(graph.Batch) error) error
}

// Options adapts Copy.
type Options struct {
	// Replace deletes the graph that the store to copy into holds, instead of
	// refusing. Nodes with other labels than a graph has stay.
	Replace bool
	// Done is called after each transaction with what is copied so far.
	Done func(Counts)
}

// Counts tells how much was copied.
type Counts struct{ Nodes, Rels int }

// portion is the number of rows of a transaction: a few megabytes.
const portion = 10_000

// Copy makes the graph in to exactly that of from. It is done in several
// transactions: one that breaks off leaves a part, and is begun again with
// Replace.
func Copy(ctx context.Context, from Source, to graph.Store, o Options) (Counts, error) {
	var c Counts
	if err := to.EnsureSchema(ctx); err != nil {
		return c, err
	}
	if err := empty(ctx, to, o.Replace); err != nil {
		return c, err
	}
	err := from.Batches(ctx, portion, func(b graph.Batch) error {
		if err := to.Write(ctx, b); err != nil {
			return err
		}
		c.Nodes, c.Rels = c.Nodes+len(b.Nodes), c.Rels+len(b.Rels)
		if o.Done != nil {
			o.Done(c)
		}
		return nil
	})
	return c, err
}

// empty makes sure that the store holds no graph.
func empty(ctx context.Context, s graph.Store, replace bool) error {
	for _, n := range graph.CurrentSchema().Nodes {
		if n.Key == "" {
			continue
		}
		for {
			found, err := some(ctx, s, n.Label)
			if err != nil {
				return err
			}
			if len(found) == 0 {
				break
			}
			if !replace {
				return fmt.Errorf("%w, with nodes %s among others", ErrNotEmpty, n.Label)
			}
			if err := s.Write(ctx, graph.Batch{Delete: found}); err != nil {
				return err
			}
		}
	}
	return nil
}

// some returns a portion of the nodes with a label.
func some(ctx context.Context, s graph.Store, label graph.Label) ([]graph.NodeRef, error) {
	var out []graph.NodeRef
	err := s.Query(ctx, fmt.Sprintf("MATCH (n:%s) WHERE n.id IS NOT NULL RETURN n.id AS id LIMIT %d", label, portion), nil,
		func(row graph.Row) error {
			out = append(out, graph.NodeRef{Label: label, ID: row.Text("id")})
			return nil
		})
	return out, err
}
