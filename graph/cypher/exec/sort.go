package exec

import (
	"cmp"
	"slices"

	"isnad/graph/cypher/eval"
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/value"
)

// sorter keeps rows to put in order.
type sorter struct {
	*run
	p    *plan.Sort
	keys []eval.Func
	rows []sortRow
	came int // rows so far
	// most is how many rows are wanted, -1 for all. Up to twice as many are
	// kept between two cuts.
	most int64
	// bar is the last of the wanted rows at the latest cut, nil before one.
	bar  []value.Value
	size int64
	// spare is memory for rows, left by those that were not wanted.
	spare [][]value.Value
}

// sortRow is the values of the sort keys, then of the slots that are needed
// later.
type sortRow struct {
	values []value.Value
	place  int // in which it came: equal rows stay in order
}

func (r *run) sort(input op, p *plan.Sort) (op, error) {
	keys := make([]eval.Func, len(p.Keys))
	var err error
	for i, key := range p.Keys {
		if keys[i], err = r.compiler.Expr(key.Expr); err != nil {
			return nil, err
		}
	}
	most, err := r.most(p)
	if err != nil {
		return nil, err
	}
	return func(emit func() error) error {
		s := &sorter{run: r, p: p, keys: keys}
		if s.most, err = most(); err != nil {
			return err
		}
		if err := input(s.add); err != nil {
			return err
		}
		s.cut()
		defer r.release(s.size)
		for _, row := range s.rows {
			for i, slot := range p.Keep {
				r.row[slot] = row.values[len(keys)+i]
			}
			if err := emit(); err != nil {
				return err
			}
		}
		return nil
	}, nil
}

// most compiles how many rows are wanted.
func (r *run) most(p *plan.Sort) (func() (int64, error), error) {
	if p.Limit == nil {
		return func() (int64, error) { return -1, nil }, nil
	}
	limit, err := r.compiler.Expr(p.Limit)
	if err != nil {
		return nil, err
	}
	skip := func([]value.Value) (value.Value, error) { return value.Int(0), nil }
	if p.Skip != nil {
		if skip, err = r.compiler.Expr(p.Skip); err != nil {
			return nil, err
		}
	}
	return func() (int64, error) {
		n, err := r.count("LIMIT", limit)
		if err != nil {
			return 0, err
		}
		m, err := r.count("SKIP", skip)
		if n+m < 0 { // they do not fit into 64 bits together
			return -1, err
		}
		return n + m, err
	}, nil
}

// add takes in the row.
func (s *sorter) add() error {
	width := len(s.keys) + len(s.p.Keep)
	if len(s.spare) == 0 {
		s.spare = append(s.spare, make([]value.Value, width))
	}
	row := s.spare[len(s.spare)-1]
	size := int64(width*valueSize + 24)
	for i, key := range s.keys {
		v, err := key(s.row)
		if err != nil {
			return err
		}
		row[i] = v
	}
	if s.hopeless(row) {
		return nil
	}
	for i, slot := range s.p.Keep {
		row[len(s.keys)+i] = s.row[slot]
		size += sizeOf(s.row[slot])
	}
	s.rows, s.spare = append(s.rows, sortRow{row, s.came}), s.spare[:len(s.spare)-1]
	s.came++
	s.size += size
	if err := s.hold(size); err != nil {
		return err
	}
	if s.most >= 0 && int64(len(s.rows)) >= 2*s.most+16 {
		s.cut()
	}
	return nil
}

// hopeless tells whether enough rows are known that come before this one.
func (s *sorter) hopeless(row []value.Value) bool {
	return s.most == 0 || s.bar != nil && s.compare(row, s.bar) >= 0
}

// cut sorts the rows and leaves out those that are not wanted.
func (s *sorter) cut() {
	// Much faster than a stable sort, and the same.
	slices.SortFunc(s.rows, func(a, b sortRow) int {
		return cmp.Or(s.compare(a.values, b.values), cmp.Compare(a.place, b.place))
	})
	if s.most < 0 || int64(len(s.rows)) <= s.most {
		return
	}
	for _, row := range s.rows[s.most:] {
		size := int64(len(row.values)*valueSize + 24)
		for _, v := range row.values[len(s.keys):] {
			size += sizeOf(v)
		}
		s.size -= size
		s.release(size)
		s.spare = append(s.spare, row.values)
	}
	clear(s.rows[s.most:])
	s.rows = s.rows[:s.most]
	s.bar = s.rows[s.most-1].values
}

func (s *sorter) compare(a, b []value.Value) int {
	for i, key := range s.p.Keys {
		c := value.Order(a[i], b[i])
		if key.Desc {
			c = -c
		}
		if c != 0 {
			return c
		}
	}
	return 0
}
