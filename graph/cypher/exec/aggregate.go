package exec

import (
	"fmt"

	"isnad/graph/cypher/eval"
	"isnad/graph/cypher/function"
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/value"
)

// aggregator is an aggregate of a projection, compiled.
type aggregator struct {
	of       *function.Aggregate
	distinct bool
	args     []eval.Func // none for count(*)
	slot     int
	buffer   []value.Value // for the arguments of a row
}

// group is the rows that have the same keys.
type group struct {
	keys []value.Value
	accs []function.Accumulator
	seen []map[string]bool // values that a DISTINCT aggregate has had
}

// grouping is one run of an aggregation.
type grouping struct {
	*run
	p      *plan.Aggregate
	keys   []eval.Func
	aggs   []aggregator
	groups map[string]*group
	order  []*group
	key    []byte
	held   int64
}

// keep counts memory that the groups need.
func (g *grouping) keep(bytes int64) error {
	g.held += bytes
	return g.hold(bytes)
}

func (r *run) aggregate(input op, p *plan.Aggregate) (op, error) {
	keys := make([]eval.Func, len(p.Keys))
	for i, key := range p.Keys {
		var err error
		if keys[i], err = r.compiler.Expr(key.Expr); err != nil {
			return nil, err
		}
	}
	aggs := make([]aggregator, len(p.Aggregates))
	for i, a := range p.Aggregates {
		of, ok := function.LookupAggregate(a.Name)
		if !ok {
			return nil, fmt.Errorf("build plan: no aggregate %s()", a.Name)
		}
		args, err := r.exprs(a.Args)
		if err != nil {
			return nil, err
		}
		aggs[i] = aggregator{of, a.Distinct, args, a.Slot, []value.Value{value.Bool(true)}}
		if len(args) > 0 {
			aggs[i].buffer = make([]value.Value, len(args))
		}
	}
	return func(emit func() error) error {
		g := &grouping{run: r, p: p, keys: keys, aggs: aggs, groups: map[string]*group{}}
		defer func() { r.release(g.held) }()
		if len(keys) == 0 { // there is one group even without rows
			g.groups[""] = g.newGroup(nil)
		}
		if err := input(g.add); err != nil {
			return err
		}
		return g.results(emit)
	}, nil
}

func (g *grouping) newGroup(keys []value.Value) *group {
	one := &group{keys: keys, accs: make([]function.Accumulator, len(g.aggs))}
	for i, a := range g.aggs {
		one.accs[i] = a.of.New()
		if a.distinct {
			if one.seen == nil {
				one.seen = make([]map[string]bool, len(g.aggs))
			}
			one.seen[i] = map[string]bool{}
		}
	}
	g.order = append(g.order, one)
	return one
}

// add takes in the row.
func (g *grouping) add() error {
	g.key = g.key[:0]
	for i, key := range g.keys {
		v, err := key(g.row)
		if err != nil {
			return err
		}
		g.row[g.p.Keys[i].Slot] = v
		g.key = value.AppendKey(g.key, v)
	}
	one, ok := g.groups[string(g.key)]
	if !ok {
		keys := make([]value.Value, len(g.keys))
		size := int64(len(g.key)) + 120 + 48*int64(len(g.aggs))
		for i, key := range g.p.Keys {
			keys[i] = g.row[key.Slot]
			size += sizeOf(keys[i])
		}
		one = g.newGroup(keys)
		g.groups[string(g.key)] = one
		if err := g.keep(size); err != nil {
			return err
		}
	}
	for i := range g.aggs {
		if err := g.take(one, i); err != nil {
			return err
		}
	}
	return nil
}

// take hands the row to one aggregate of its group.
func (g *grouping) take(one *group, i int) error {
	a := &g.aggs[i]
	for j, arg := range a.args {
		v, err := arg(g.row)
		if err != nil {
			return err
		}
		a.buffer[j] = v
	}
	first := a.buffer[0]
	if first.IsNull() {
		return nil
	}
	if a.distinct && len(a.args) > 0 {
		g.key = value.AppendKey(g.key[:0], first)
		if one.seen[i][string(g.key)] {
			return nil
		}
		one.seen[i][string(g.key)] = true
		if err := g.keep(int64(len(g.key)) + 48); err != nil {
			return err
		}
	}
	if a.of.Name == "collect" {
		if err := g.keep(sizeOf(first)); err != nil {
			return err
		}
	}
	return one.accs[i].Add(a.buffer)
}

// results hands on a row for each group, in the order of their first rows.
func (g *grouping) results(emit func() error) error {
	for _, one := range g.order {
		for i, key := range g.p.Keys {
			g.row[key.Slot] = one.keys[i]
		}
		for i := range g.aggs {
			v, err := one.accs[i].Result()
			if err != nil {
				return err
			}
			g.row[g.aggs[i].slot] = v
		}
		if err := emit(); err != nil {
			return err
		}
	}
	return nil
}
