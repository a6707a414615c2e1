package exec

import (
	"unicode/utf8"

	"isnad/graph/cypher/eval"
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/value"
)

// keys compiles what a seek looks for: a function that calls look for each
// value or range. Null finds nothing.
func (r *run) keys(k plan.Key) (func(look func(storage.Bounds) error) error, error) {
	if k.Value == nil {
		return r.ranges(k)
	}
	f, err := r.compiler.Expr(k.Value)
	if err != nil {
		return nil, err
	}
	if !k.Many {
		return func(look func(storage.Bounds) error) error {
			v, err := f(r.row)
			if err != nil || v.IsNull() {
				return err
			}
			return look(storage.Exactly(v))
		}, nil
	}
	return func(look func(storage.Bounds) error) error {
		v, err := f(r.row)
		if err != nil || v.IsNull() {
			return err
		}
		items, ok := v.AsList()
		if !ok {
			return value.TypeError("IN", v)
		}
		return each(items, look)
	}, nil
}

// each calls look for every value of a list that is not null, and for equal
// ones once.
func each(items []value.Value, look func(storage.Bounds) error) error {
	var seen map[string]bool
	if len(items) > 1 {
		seen = make(map[string]bool, len(items))
	}
	var key []byte
	for _, item := range items {
		if item.IsNull() {
			continue
		}
		if seen != nil {
			if key = value.AppendKey(key[:0], item); seen[string(key)] {
				continue
			}
			seen[string(key)] = true
		}
		if err := look(storage.Exactly(item)); err != nil {
			return err
		}
	}
	return nil
}

// ranges compiles the bounds of a range.
func (r *run) ranges(k plan.Key) (func(look func(storage.Bounds) error) error, error) {
	var low, high, prefix eval.Func
	var err error
	if k.Prefix != nil {
		if prefix, err = r.compiler.Expr(k.Prefix); err != nil {
			return nil, err
		}
		return func(look func(storage.Bounds) error) error {
			v, err := prefix(r.row)
			text, ok := v.AsString()
			if err != nil || !ok {
				return err
			}
			return look(prefixBounds(text))
		}, nil
	}
	if k.Low != nil {
		if low, err = r.compiler.Expr(k.Low); err != nil {
			return nil, err
		}
	}
	if k.High != nil {
		if high, err = r.compiler.Expr(k.High); err != nil {
			return nil, err
		}
	}
	return func(look func(storage.Bounds) error) error {
		b := storage.Bounds{LowOut: k.LowOut, HighOut: k.HighOut}
		if ok, err := r.bound(low, &b.Low); err != nil || !ok {
			return err
		}
		if ok, err := r.bound(high, &b.High); err != nil || !ok {
			return err
		}
		return look(b)
	}, nil
}

// bound evaluates one end of a range; false if it is null, so that nothing
// compares with it.
func (r *run) bound(f eval.Func, to *value.Value) (bool, error) {
	if f == nil {
		return true, nil
	}
	v, err := f(r.row)
	*to = v
	return !v.IsNull(), err
}

// prefixBounds holds the texts that start with a prefix: those from it up to
// the first text that does not.
func prefixBounds(prefix string) storage.Bounds {
	b := storage.Bounds{Low: value.String(prefix)}
	for i := len(prefix); i > 0; {
		last, size := utf8.DecodeLastRuneInString(prefix[:i])
		i -= size
		next := last + 1
		if next == 0xd800 {
			next = 0xe000
		}
		if next <= utf8.MaxRune && last != utf8.RuneError {
			b.High, b.HighOut = value.String(prefix[:i]+string(next)), true
			break
		}
	}
	return b
}
