// Package tour shows in a page of text what a graph holds: what was read, the
// events over which the statements contradict each other, every statement about
// one of them with the way that it took, and who denies what.
//
// It asks the shipped queries, which anybody can ask again, and adds nothing to
// their answers. The same graph gives the same page.
package tour

import (
	"context"
	"fmt"
	"io"

	"isnad/graph"
	"isnad/internal/render"
	"isnad/queries"
)

// Options suit the page to its reader.
type Options struct {
	Lang  string         // language of names: "ar", or "en" where there is one; quotes stay as they are
	Table render.Options // what the page is shown on
}

// Write asks the store and writes the page. A graph without contested events
// makes a shorter one. The error is that of the store or of w.
func Write(ctx context.Context, w io.Writer, store graph.Store, o Options) error {
	set, err := queries.Open(queries.Shipped())
	if err != nil {
		return err
	}
	g := &guide{ctx: ctx, store: store, set: set, options: o}
	for _, section := range []func() error{g.read, g.contested, g.chain, g.denials} {
		if err := section(); err != nil {
			return fmt.Errorf("tour: %w", err)
		}
	}
	_, err = io.WriteString(w, g.page.String())
	return err
}

// guide gathers the page.
type guide struct {
	ctx     context.Context
	store   graph.Store
	set     *queries.Set
	options Options
	page    page
	events  map[string]event // by id
	most    string           // id of the contested event with most articles
}

// ask runs a shipped query.
func (g *guide) ask(name string, params ...string) ([]graph.Row, error) {
	q, err := g.set.Get(name)
	if err != nil {
		return nil, err
	}
	bound, err := q.Bind(append(params, "lang="+g.options.Lang))
	if err != nil {
		return nil, fmt.Errorf("query %s: %w", name, err)
	}
	return g.rows(q.Cypher, bound)
}

func (g *guide) rows(cypher string, params map[string]any) ([]graph.Row, error) {
	var rows []graph.Row
	err := g.store.Query(g.ctx, cypher, params, func(r graph.Row) error {
		rows = append(rows, r)
		return nil
	})
	return rows, err
}
