// Package exec runs plans. Every operator is a function that produces rows and
// calls another function for each of them; there is one row, a slice of values
// by slot, which the operators fill as the search goes on and overwrite as it
// goes back. Only operators that have to see all rows first, such as a sort,
// copy what they need of it.
package exec

import (
	"context"
	"errors"
	"fmt"
	"time"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/eval"
	"isnad/graph/cypher/function"
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// Limits bounds what a query may use. Zero sets no bound.
type Limits struct {
	Time   time.Duration
	Rows   int64 // rows of the answer
	Memory int64 // bytes held at a time, estimated
}

// ErrLimit is returned when a query meets one of its limits.
var ErrLimit = errors.New("limit of the query exceeded")

// run is one run of a query.
type run struct {
	ctx      context.Context
	graph    storage.Graph
	limits   Limits
	deadline time.Time
	compiler *eval.Compiler
	row      []value.Value
	ticks    uint
	memory   int64
}

// op produces rows and calls emit for each. An error from emit ends it and is
// returned.
type op func(emit func() error) error

// Run answers a query by its plan and calls each for every row of the answer.
// The slice is the callee's for the time of the call only.
func Run(ctx context.Context, p *plan.Plan, g storage.Graph, env *function.Env, limits Limits, each func([]value.Value) error) error {
	r := &run{
		ctx: ctx, graph: g, limits: limits,
		compiler: &eval.Compiler{Source: p.Query.Source, Env: env},
		row:      make([]value.Value, len(p.Query.Slots)),
	}
	if limits.Time > 0 {
		r.deadline = time.Now().Add(limits.Time)
	}
	r.compiler.Extension, r.compiler.Tick = r.subplan, r.tick
	parts := make([]op, len(p.Parts))
	for i, part := range p.Parts {
		var err error
		if parts[i], err = r.build(part); err != nil {
			return err
		}
	}
	emit := r.answer(p.Query, each)
	for i, part := range parts {
		if err := part(func() error { return emit(p.Query.Parts[i].Result) }); err != nil {
			return err
		}
	}
	return nil
}

// answer returns the function that hands a row of some slots to each.
func (r *run) answer(q *bind.Query, each func([]value.Value) error) func(slots []int) error {
	out := make([]value.Value, len(q.Columns))
	var rows int64
	var seen map[string]bool
	if len(q.Parts) > 1 && !q.All {
		seen = map[string]bool{}
	}
	return func(slots []int) error {
		for i, slot := range slots {
			out[i] = r.row[slot]
		}
		if seen != nil {
			if fresh, err := r.firstSeen(seen, out); err != nil || !fresh {
				return err
			}
		}
		if rows++; r.limits.Rows > 0 && rows > r.limits.Rows {
			return fmt.Errorf("%w: the answer has more than %d rows; add LIMIT", ErrLimit, r.limits.Rows)
		}
		return each(out)
	}
}

// firstSeen tells whether a list of values is new, and takes it down.
func (r *run) firstSeen(seen map[string]bool, values []value.Value) (bool, error) {
	var buffer [64]byte
	key := buffer[:0]
	for _, v := range values {
		key = value.AppendKey(key, v)
	}
	if seen[string(key)] {
		return false, nil
	}
	seen[string(key)] = true
	return true, r.hold(int64(len(key)) + 48)
}

// tick is called in every loop; it ends a query that is cancelled or late.
func (r *run) tick() error {
	if r.ticks++; r.ticks%256 != 0 {
		return nil
	}
	if err := r.ctx.Err(); err != nil {
		return err
	}
	if !r.deadline.IsZero() && time.Now().After(r.deadline) {
		return fmt.Errorf("%w: it takes longer than %s", ErrLimit, r.limits.Time)
	}
	return nil
}

// hold counts memory that the query keeps.
func (r *run) hold(bytes int64) error {
	r.memory += bytes
	if r.limits.Memory > 0 && r.memory > r.limits.Memory {
		return fmt.Errorf("%w: it needs more than %d MB of memory", ErrLimit, r.limits.Memory>>20)
	}
	return nil
}

// release counts memory that the query no longer keeps.
func (r *run) release(bytes int64) { r.memory -= bytes }

func (r *run) exprs(list []bind.Expr) ([]eval.Func, error) {
	funcs := make([]eval.Func, len(list))
	for i, e := range list {
		f, err := r.compiler.Expr(e)
		if err != nil {
			return nil, err
		}
		funcs[i] = f
	}
	return funcs, nil
}

func (r *run) conds(list []bind.Expr) ([]eval.Cond, error) {
	conds := make([]eval.Cond, len(list))
	for i, e := range list {
		c, err := r.compiler.Cond(e)
		if err != nil {
			return nil, err
		}
		conds[i] = c
	}
	return conds, nil
}
