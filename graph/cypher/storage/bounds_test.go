package storage

import (
	"testing"

	"isnad/graph/cypher/value"
)

func TestBoundsContain(t *testing.T) {
	i, f, s := value.Int, value.Float, value.String
	for _, tc := range []struct {
		name   string
		bounds Bounds
		value  value.Value
		want   bool
	}{
		{"the value itself", Exactly(i(3)), i(3), true},
		{"a float of the same number", Exactly(i(3)), f(3), true},
		{"another value", Exactly(i(3)), i(4), false},
		{"another kind", Exactly(i(3)), s("3"), false},
		{"null", Exactly(i(3)), value.Null(), false},
		{"the lower end", Bounds{Low: i(1), High: i(5)}, i(1), true},
		{"the lower end, out", Bounds{Low: i(1), High: i(5), LowOut: true}, i(1), false},
		{"the upper end, out", Bounds{Low: i(1), High: i(5), HighOut: true}, f(5), false},
		{"between", Bounds{Low: i(1), High: i(5), LowOut: true, HighOut: true}, f(4.5), true},
		{"no upper end", Bounds{Low: s("b")}, s("c"), true},
		{"no upper end, below", Bounds{Low: s("b")}, s("a"), false},
		{"no upper end, another kind", Bounds{Low: s("b")}, i(9), false},
		{"no lower end, out", Bounds{High: s("b"), HighOut: true}, s("b"), false},
		{"NaN", Exactly(f(3)), f(nan()), false},
	} {
		if got := tc.bounds.Contain(tc.value); got != tc.want {
			t.Errorf("%s: got %v, want %v", tc.name, got, tc.want)
		}
	}
}

func TestBoundsExact(t *testing.T) {
	if v, ok := Exactly(value.String("x")).Exact(); !ok || v.String() != value.String("x").String() {
		t.Errorf("Exactly: got %v, %v", v, ok)
	}
	for _, b := range []Bounds{
		{Low: value.Int(1)},
		{Low: value.Int(1), High: value.Int(2)},
		{Low: value.Int(1), High: value.Int(1), LowOut: true},
	} {
		if _, ok := b.Exact(); ok {
			t.Errorf("%+v counts as exact", b)
		}
	}
}

func TestReverse(t *testing.T) {
	for _, d := range []Direction{Outgoing, Incoming, Either} {
		if d.Reverse().Reverse() != d || (d.Reverse() == d) != (d == Either) {
			t.Errorf("direction %d reverses to %d", d, d.Reverse())
		}
	}
}

func nan() float64 {
	var zero float64
	return zero / zero
}
