package exec

import (
	"isnad/graph/cypher/eval"
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/value"
)

// hashJoin joins its input with the rows of another plan, which is run once
// and kept for all runs of the join.
func (r *run) hashJoin(input op, p *plan.HashJoin) (op, error) {
	build, err := r.build(p.Build)
	if err != nil {
		return nil, err
	}
	left, err := r.exprs(p.Left)
	if err != nil {
		return nil, err
	}
	right, err := r.exprs(p.Right)
	if err != nil {
		return nil, err
	}
	var table map[string][][]value.Value
	var key []byte
	return func(emit func() error) error {
		if table == nil {
			table = map[string][][]value.Value{}
			if err := r.fill(table, build, right, p.Slots); err != nil {
				return err
			}
		}
		return input(func() error {
			var ok bool
			var err error
			if key, ok, err = r.joinKey(key[:0], left); err != nil || !ok {
				return err
			}
			for _, found := range table[string(key)] {
				if err := r.tick(); err != nil {
					return err
				}
				for i, slot := range p.Slots {
					r.row[slot] = found[i]
				}
				if err := emit(); err != nil {
					return err
				}
			}
			return nil
		})
	}, nil
}

// fill takes in the rows of the plan that is run once.
func (r *run) fill(table map[string][][]value.Value, build op, keys []eval.Func, slots []int) error {
	var key []byte
	return build(func() error {
		var ok bool
		var err error
		if key, ok, err = r.joinKey(key[:0], keys); err != nil || !ok {
			return err
		}
		kept := make([]value.Value, len(slots))
		size := int64(len(key)) + 72
		for i, slot := range slots {
			kept[i] = r.row[slot]
			size += sizeOf(kept[i])
		}
		table[string(key)] = append(table[string(key)], kept)
		return r.hold(size)
	})
}

// joinKey appends the key of the row; false if a part of it is null, which
// equals nothing.
func (r *run) joinKey(key []byte, funcs []eval.Func) ([]byte, bool, error) {
	for _, f := range funcs {
		v, err := f(r.row)
		if err != nil || v.IsNull() {
			return key, false, err
		}
		key = value.AppendKey(key, v)
	}
	return key, true, nil
}

// optional runs another plan for every row, and hands on the row with nulls
// where that gives none.
func (r *run) optional(input op, p *plan.Optional) (op, error) {
	inner, err := r.build(p.Inner)
	return func(emit func() error) error {
		found := false
		each := func() error {
			found = true
			return emit()
		}
		return input(func() error {
			found = false
			if err := inner(each); err != nil || found {
				return err
			}
			for _, slot := range p.Slots {
				r.row[slot] = value.Value{}
			}
			return emit()
		})
	}, err
}
