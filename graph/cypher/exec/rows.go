package exec

import (
	"isnad/graph/cypher/eval"
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/value"
)

// filter lets rows pass for which all conditions are true.
func (r *run) filter(input op, p *plan.Filter) (op, error) {
	conds, err := r.conds(p.Where)
	return func(emit func() error) error {
		return input(func() error {
			if ok, err := r.holds(conds); err != nil || !ok {
				return err
			}
			return emit()
		})
	}, err
}

func (r *run) holds(conds []eval.Cond) (bool, error) {
	for _, cond := range conds {
		if t, err := cond(r.row); err != nil || t != value.True {
			return false, err
		}
	}
	return true, nil
}

// unwind fills a slot with the elements of a list. Null has none, and any other
// value is its own only element.
func (r *run) unwind(input op, p *plan.Unwind) (op, error) {
	list, err := r.compiler.Expr(p.List)
	return func(emit func() error) error {
		return input(func() error {
			v, err := list(r.row)
			if err != nil || v.IsNull() {
				return err
			}
			items, ok := v.AsList()
			if !ok {
				items = []value.Value{v}
			}
			for _, item := range items {
				if err := r.tick(); err != nil {
					return err
				}
				r.row[p.Slot] = item
				if err := emit(); err != nil {
					return err
				}
			}
			return nil
		})
	}, err
}

// compute fills slots with the values of expressions. All of them see the row
// as it was: a column may have the name of a variable, but never its slot.
func (r *run) compute(input op, p *plan.Compute) (op, error) {
	funcs := make([]eval.Func, len(p.Items))
	for i, item := range p.Items {
		var err error
		if funcs[i], err = r.compiler.Expr(item.Expr); err != nil {
			return nil, err
		}
	}
	return func(emit func() error) error {
		return input(func() error {
			for i, f := range funcs {
				v, err := f(r.row)
				if err != nil {
					return err
				}
				r.row[p.Items[i].Slot] = v
			}
			return emit()
		})
	}, nil
}

// distinct lets pass the first of the rows that are the same.
func (r *run) distinct(input op, p *plan.Distinct) op {
	return func(emit func() error) error {
		var held int64
		defer func() { r.release(held) }()
		seen := map[string]bool{}
		var key []byte
		return input(func() error {
			key = key[:0]
			for _, slot := range p.Slots {
				key = value.AppendKey(key, r.row[slot])
			}
			if seen[string(key)] {
				return nil
			}
			seen[string(key)] = true
			size := int64(len(key)) + 48
			held += size
			if err := r.hold(size); err != nil {
				return err
			}
			return emit()
		})
	}
}

// skip leaves out the first rows.
func (r *run) skip(input op, p *plan.Skip) (op, error) {
	count, err := r.compiler.Expr(p.Count)
	return func(emit func() error) error {
		left, err := r.count("SKIP", count)
		if err != nil {
			return err
		}
		return input(func() error {
			if left > 0 {
				left--
				return nil
			}
			return emit()
		})
	}, err
}

// limit stops its input after some rows.
func (r *run) limit(input op, p *plan.Limit) (op, error) {
	count, err := r.compiler.Expr(p.Count)
	return func(emit func() error) error {
		left, err := r.count("LIMIT", count)
		if err != nil || left == 0 {
			return err
		}
		enough := &stop{}
		err = input(func() error {
			left--
			if err := emit(); err != nil || left > 0 {
				return err
			}
			return enough
		})
		if err == error(enough) { //nolint:errorlint // it is returned as it is, and by nobody else
			return nil
		}
		return err
	}, err
}

// count evaluates the operand of SKIP or LIMIT.
func (r *run) count(clause string, f eval.Func) (int64, error) {
	v, err := f(r.row)
	if err != nil {
		return 0, err
	}
	n, ok := v.AsInt()
	if !ok {
		return 0, value.Errorf(value.ErrType, "%s takes an Integer, not a %s", clause, v.Kind())
	}
	if n < 0 {
		return 0, value.Errorf(value.ErrArgument, "%s takes an integer from 0, not %d", clause, n)
	}
	return n, nil
}

// stop is returned by the sink of a LIMIT that has had enough rows. Each run of
// a LIMIT has its own, so that it ends nothing but itself.
type stop struct{ _ byte }

func (*stop) Error() string { return "enough rows" }
