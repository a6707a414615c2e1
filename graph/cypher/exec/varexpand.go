package exec

import (
	"fmt"
	"slices"

	"isnad/graph/cypher/eval"
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/value"
)

// maxLength bounds the length of paths, whose search needs stack for each
// relationship.
const maxLength = 100_000

// walk is the search for paths from one node, depth first.
type walk struct {
	*run
	p      *plan.VarExpand
	wanted []value.Value // of the properties that each relationship has to have
	rels   []value.Relationship
	min    int
	max    int // -1 for no bound
	emit   func() error
}

// varExpand follows paths of relationships.
func (r *run) varExpand(input op, p *plan.VarExpand) (op, error) {
	values, err := r.exprs(p.Rel.Values)
	if err != nil {
		return nil, err
	}
	return func(emit func() error) error {
		var stack []value.Relationship // its memory serves all rows
		return input(func() error {
			from, ok, err := r.node(p.From)
			if err != nil || !ok {
				return err
			}
			w := &walk{run: r, p: p, rels: stack[:0], min: int(p.Rel.Length.Min), max: int(p.Rel.Length.Max), emit: emit}
			if w.wanted, err = r.values(values); err != nil {
				return err
			}
			err = w.from(from)
			stack = w.rels
			return err
		})
	}, nil
}

// values evaluates expressions for the row.
func (r *run) values(funcs []eval.Func) ([]value.Value, error) {
	if len(funcs) == 0 {
		return nil, nil
	}
	out := make([]value.Value, len(funcs))
	for i, f := range funcs {
		v, err := f(r.row)
		if err != nil {
			return nil, err
		}
		out[i] = v
	}
	return out, nil
}

// from hands on the path so far if it is long enough, and follows it further.
func (w *walk) from(n value.Node) error {
	if len(w.rels) >= w.min {
		if err := w.arrive(n); err != nil {
			return err
		}
	}
	if w.max >= 0 && len(w.rels) >= w.max {
		return nil
	}
	for rel, err := range w.graph.Expand(n, w.p.Direction, w.p.Rel.Types) {
		if err != nil {
			return err
		}
		if err := w.tick(); err != nil {
			return err
		}
		ok, err := w.may(rel)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		if len(w.rels) >= maxLength {
			return fmt.Errorf("%w: a path is longer than %d relationships", ErrLimit, maxLength)
		}
		w.rels = append(w.rels, rel)
		err = w.from(otherEnd(rel, n, w.p.Direction))
		w.rels = w.rels[:len(w.rels)-1]
		if err != nil {
			return err
		}
	}
	return nil
}

// may tells whether the path can go on over a relationship.
func (w *walk) may(rel value.Relationship) (bool, error) {
	for _, other := range w.rels {
		if other.ID() == rel.ID() {
			return false, nil
		}
	}
	if w.among(rel, w.p.Differ) {
		return false, nil
	}
	return hasProperties(rel, w.p.Rel.Keys, w.wanted)
}

func hasProperties(rel value.Relationship, keys []string, wanted []value.Value) (bool, error) {
	for i, key := range keys {
		v, err := rel.Property(key)
		if err != nil || value.Equal(v, wanted[i]) != value.True {
			return false, err
		}
	}
	return true, nil
}

// arrive hands on the path to a node.
func (w *walk) arrive(n value.Node) error {
	if !w.place(w.p.To, n, w.p.Into) {
		return nil
	}
	if w.p.List {
		w.row[w.p.Rel.Slot] = listOf(w.rels, w.p.Backwards)
	}
	return w.emit()
}

// listOf makes a list of relationships, in the order of the query's pattern.
func listOf(rels []value.Relationship, backwards bool) value.Value {
	items := make([]value.Value, len(rels))
	for i, rel := range rels {
		items[i] = value.FromRelationship(rel)
	}
	if backwards {
		slices.Reverse(items)
	}
	return value.List(items)
}
