package cypher

import (
	"context"
	"fmt"
	"slices"
	"time"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/exec"
	"isnad/graph/cypher/function"
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/temporal"
	"isnad/graph/cypher/value"
)

var (
	// ErrInvalid is what a query is that breaks the rules of the language.
	ErrInvalid = syntax.ErrInvalid
	// ErrUnsupported is what a query is that uses something outside of the
	// subset.
	ErrUnsupported = syntax.ErrUnsupported
	// ErrLimit is returned by a run that meets one of its limits.
	ErrLimit = exec.ErrLimit
	// ErrParameter is returned by a run without a parameter that the query has.
	ErrParameter = fmt.Errorf("%w: parameter missing", ErrInvalid)
)

// Fault is the error of a query that is not accepted: where, why, and one of
// ErrInvalid and ErrUnsupported.
type Fault = syntax.Fault

// Limits bounds what a run may use. Zero sets no bound.
type Limits = exec.Limits

// Query is a query that has been read and checked. It can be run any number of
// times, by several goroutines at once.
type Query struct{ bound *bind.Query }

// Prepare reads and checks a query. The error is a *Fault.
func Prepare(text string) (*Query, error) {
	tree, err := syntax.Parse(text)
	if err != nil {
		return nil, err
	}
	bound, err := bind.Bind(tree)
	if err != nil {
		return nil, err
	}
	return &Query{bound}, nil
}

// Columns returns the names of the columns of the answer, in order.
func (q *Query) Columns() []string { return slices.Clone(q.bound.Columns) }

// Options says how a query is to be run.
type Options struct {
	Limits Limits
	// Now is what date() and its kin take for the present; the zero time is
	// the present itself.
	Now time.Time
}

// Run answers the query from a graph and calls each for every row. The slice
// is only valid during the call. An error from each ends the run and is
// returned.
func (q *Query) Run(ctx context.Context, g Graph, params map[string]value.Value, o Options, each func([]value.Value) error) error {
	if err := q.checkParams(params); err != nil {
		return err
	}
	env := o.env()
	return exec.Run(ctx, plan.Make(q.bound, g, params, env), g, env, o.Limits, each)
}

// Explain returns how Run would answer the query, as text for people.
func (q *Query) Explain(g Graph, params map[string]value.Value) (string, error) {
	if err := q.checkParams(params); err != nil {
		return "", err
	}
	return plan.Make(q.bound, g, params, Options{}.env()).String(), nil
}

func (q *Query) checkParams(params map[string]value.Value) error {
	for _, name := range q.bound.Params {
		if _, ok := params[name]; !ok {
			return fmt.Errorf("%w: $%s", ErrParameter, name)
		}
	}
	return nil
}

func (o Options) env() *function.Env {
	now := o.Now
	if now.IsZero() {
		now = time.Now().UTC()
	}
	return &function.Env{Now: temporal.DateTimeOf(now)}
}
