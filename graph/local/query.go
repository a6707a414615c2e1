package local

import (
	"context"
	"errors"
	"fmt"
	"time"

	"isnad/graph"
	"isnad/graph/cypher"
	"isnad/graph/cypher/value"
)

const (
	// queryTime and queryMemory bound a query that no Config bounds: long enough
	// for any question about a large graph, short enough to end a mistaken one.
	queryTime   = 10 * time.Minute
	queryMemory = 1 << 30
	// mostPrepared bounds the queries that a Store remembers as parsed.
	mostPrepared = 256
)

// Query answers a query of the subset that package cypher declares, from the
// graph as it is when it begins. What lies outside of the subset, writing
// included, is graph.ErrQuery.
func (s *Store) Query(ctx context.Context, text string, params map[string]any, each func(graph.Row) error) error {
	q, err := s.prepare(text)
	if err != nil {
		return fmt.Errorf("query %s: %w: %w", s.path, graph.ErrQuery, err)
	}
	values, err := parameters(params)
	if err != nil {
		return fmt.Errorf("query %s: %w: %w", s.path, graph.ErrQuery, err)
	}
	var own error // of each, which is handed on as it is
	err = s.read(ctx, func(v *view) error {
		columns := q.Columns()
		return q.Run(ctx, v, values, cypher.Options{Limits: s.limits}, func(row []value.Value) error {
			var out graph.Row
			if out, err = found(columns, row); err != nil {
				return err
			}
			own = each(out)
			return own
		})
	})
	if own != nil {
		return own
	}
	for _, fault := range []error{cypher.ErrInvalid, cypher.ErrUnsupported, cypher.ErrLimit,
		value.ErrType, value.ErrArithmetic, value.ErrArgument, value.ErrPattern} {
		if errors.Is(err, fault) {
			return fmt.Errorf("query %s: %w: %w", s.path, graph.ErrQuery, err)
		}
	}
	return explain("query", s.path, err)
}

// Explain tells in words for people how Query would answer.
func (s *Store) Explain(ctx context.Context, text string, params map[string]any) (plan string, err error) {
	q, err := s.prepare(text)
	if err != nil {
		return "", fmt.Errorf("explain: %w: %w", graph.ErrQuery, err)
	}
	values, err := parameters(params)
	if err != nil {
		return "", fmt.Errorf("explain: %w: %w", graph.ErrQuery, err)
	}
	err = s.read(ctx, func(v *view) error {
		plan, err = q.Explain(v, values)
		return err
	})
	return plan, explain("explain query on", s.path, err)
}

// read runs f on the graph as it is at this moment.
func (s *Store) read(ctx context.Context, f func(v *view) error) error {
	c, err := s.reader()
	if err != nil {
		return err
	}
	defer s.release(c)
	return c.within(ctx, "BEGIN", func() error {
		v, err := newView(c, s.statistics)
		if err != nil {
			return err
		}
		return f(v)
	})
}

// prepare reads a query once for all its runs.
func (s *Store) prepare(text string) (*cypher.Query, error) {
	s.preparing.Lock()
	defer s.preparing.Unlock()
	if q, ok := s.prepared[text]; ok {
		return q, nil
	}
	q, err := cypher.Prepare(text)
	if err != nil {
		return nil, err
	}
	if len(s.prepared) >= mostPrepared {
		clear(s.prepared)
	}
	s.prepared[text] = q
	return q, nil
}

func parameters(params map[string]any) (map[string]value.Value, error) {
	out := make(map[string]value.Value, len(params))
	for name, p := range params {
		v, err := value.Of(p)
		if err != nil {
			return nil, fmt.Errorf("parameter $%s: %w", name, err)
		}
		out[name] = v
	}
	return out, nil
}
