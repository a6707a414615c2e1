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
	if wanted, err := s.fill(row); !wanted || err != nil {
		return err
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
	if s.most >= 0 && int64(len(s.rows)-16)/2 >= s.most { // most may be near the largest number
		s.cut()
	}
	return nil
}

// fill finds out the row's keys, unless it turns out that enough rows are known
// that come before it. Keys behind the one that tells are not asked for: they are
// often properties of nodes that nothing else has read.
func (s *sorter) fill(row []value.Value) (wanted bool, err error) {
	if s.most == 0 {
		return false, nil
	}
	level := s.bar != nil
	for i, key := range s.keys {
		if row[i], err = key(s.row); err != nil {
			return false, err
		}
		if !level {
			continue
		}
		c := s.compareKey(i, row[i], s.bar[i])
		if c > 0 {
			return false, nil
		}
		level = c == 0
	}
	return !level, nil // of equal rows the first stay
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
	for i := range s.p.Keys {
		if c := s.compareKey(i, a[i], b[i]); c != 0 {
			return c
		}
	}
	return 0
}

func (s *sorter) compareKey(i int, a, b value.Value) int {
	if s.p.Keys[i].Desc {
		return value.Order(b, a)
	}
	return value.Order(a, b)
}
