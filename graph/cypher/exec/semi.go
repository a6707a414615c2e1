package exec

import (
	"errors"
	"math"

	"isnad/graph/cypher/eval"
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/value"
)

// semiJoin knows for which values an EXISTS holds, once it has been asked.
type semiJoin struct {
	*run
	p          *plan.Semi
	build      op
	key, probe eval.Func
	found      map[string]bool // nil until it is filled
	useless    bool            // the keys are not all plain
	buffer     []byte
}

// semi compiles an EXISTS that is answered for all rows at once; each answers
// it for one row, and is used for values whose equality has three answers.
func (r *run) semi(p *plan.Semi, each eval.Func) (eval.Func, error) {
	s := &semiJoin{run: r, p: p}
	var err error
	if s.build, err = r.build(p.Build); err != nil {
		return nil, err
	}
	if s.key, err = r.compiler.Expr(p.Key); err != nil {
		return nil, err
	}
	if s.probe, err = r.compiler.Expr(p.Probe); err != nil {
		return nil, err
	}
	return func(row []value.Value) (value.Value, error) {
		if s.found == nil {
			if err := s.fill(); err != nil {
				return value.Value{}, err
			}
		}
		v, err := s.probe(row)
		if err != nil {
			return value.Value{}, err
		}
		if !s.useless && !s.p.Many && (plain(v) || v.IsNull()) {
			return value.Bool(s.has(v)), nil
		}
		if items, ok := v.AsList(); ok && !s.useless && s.p.Many && allPlain(items) {
			for _, item := range items {
				if s.has(item) {
					return value.Bool(true), nil
				}
			}
			return value.Bool(false), nil
		}
		return each(row)
	}, nil
}

// fill runs the plan that finds the keys. It fills a slot of the row that is
// being tested. An error in an expression counts for nothing: it may lie where
// no row would have led to.
func (s *semiJoin) fill() error {
	s.found = map[string]bool{}
	if s.p.Slot >= 0 {
		before := s.row[s.p.Slot]
		defer func() { s.row[s.p.Slot] = before }()
	}
	err := s.collect()
	var inExpression *eval.RuntimeError
	if errors.As(err, &inExpression) {
		s.useless, err = true, nil
	}
	return err
}

func (s *semiJoin) collect() error {
	return s.build(func() error {
		v, err := s.key(s.row)
		if err != nil || v.IsNull() {
			return err
		}
		if !plain(v) {
			s.useless = true
			return nil
		}
		s.buffer = value.AppendKey(s.buffer[:0], v)
		if s.found[string(s.buffer)] {
			return nil
		}
		s.found[string(s.buffer)] = true
		return s.hold(int64(len(s.buffer)) + 48)
	})
}

func (s *semiJoin) has(v value.Value) bool {
	if v.IsNull() {
		return false
	}
	s.buffer = value.AppendKey(s.buffer[:0], v)
	return s.found[string(s.buffer)]
}

// plain tells whether two values of this kind are equal exactly when their
// keys are.
func plain(v value.Value) bool {
	switch v.Kind() {
	case value.KindNode, value.KindString, value.KindBool, value.KindInt, value.KindDate:
		return true
	case value.KindFloat:
		f, _ := v.AsFloat()
		return !math.IsNaN(f)
	}
	return false
}

func allPlain(items []value.Value) bool {
	for _, item := range items {
		if !plain(item) && !item.IsNull() {
			return false
		}
	}
	return true
}
