package value

import (
	"errors"
	"math"
	"strings"
	"testing"

	"isnad/graph/cypher/temporal"
)

var (
	null = Null()
	nan  = Float(math.NaN())
	inf  = Float(math.Inf(1))
)

func list(items ...Value) Value { return List(items) }

func duration(t *testing.T, months, days, seconds int64) Value {
	t.Helper()
	d, err := temporal.NewDuration(months, days, seconds, 0)
	if err != nil {
		t.Fatal(err)
	}
	return FromTemporal(d)
}

func date(t *testing.T, year, month, day int64) Value {
	t.Helper()
	d, err := temporal.NewDate(year, month, day)
	if err != nil {
		t.Fatal(err)
	}
	return FromTemporal(d)
}

func TestEqual(t *testing.T) {
	m := func(key string, v Value) Value { return Map(map[string]Value{key: v}) }
	for _, c := range []struct {
		a, b Value
		want Truth
	}{
		{null, null, Unknown},
		{Int(1), null, Unknown},
		{Int(1), Float(1), True},
		{Int(1), String("1"), False},
		{Int(9007199254740993), Float(9007199254740992), False},
		{nan, nan, False},
		{Float(0), Float(math.Copysign(0, -1)), True},
		{String(""), String(""), True},
		{list(), list(), True},
		{list(Int(1)), Int(1), False},
		{list(Int(1), null), list(Int(1), null), Unknown},
		{list(Int(1), null), list(Int(2), null), False},
		{list(null, Int(1)), list(null, Int(2)), False},
		{list(null), list(null, null), False},
		{m("a", null), m("a", Int(1)), Unknown},
		{m("a", null), m("b", null), False},
		{m("a", null), m("a", null), Unknown},
		{m("a", Int(1)), m("a", Float(1)), True},
		{m("a", Int(1)), Map(nil), False},
		{FromNode(testNode{id: 1}), FromNode(testNode{id: 1, label: "A"}), True},
		{FromNode(testNode{id: 1}), FromNode(testNode{id: 2}), False},
		{date(t, 2020, 1, 1), date(t, 2020, 1, 1), True},
		{duration(t, 1, 0, 0), duration(t, 0, 30, 0), False},
	} {
		if got := Equal(c.a, c.b); got != c.want {
			t.Errorf("%s = %s: %s, want %s", c.a, c.b, got.Value(), c.want.Value())
		}
		if got := Equal(c.b, c.a); got != c.want {
			t.Errorf("%s = %s: %s, want %s", c.b, c.a, got.Value(), c.want.Value())
		}
	}
}

func TestLess(t *testing.T) {
	for _, c := range []struct {
		a, b            Value
		less, lessEqual Truth
	}{
		{Int(1), Float(3.14), True, True},
		{Int(1), Float(1), False, True},
		{Int(math.MaxInt64), Float(1 << 63), True, True},
		{Float(-math.MaxFloat64), Int(math.MinInt64), True, True},
		{Int(1), String("a"), Unknown, Unknown},
		{Int(1), null, Unknown, Unknown},
		{nan, Int(1), False, False},
		{nan, nan, False, False},
		{nan, String("a"), Unknown, Unknown},
		{Bool(false), Bool(true), True, True},
		{String("B"), String("a"), True, True},
		{list(Int(1)), list(Int(1), Int(0)), True, True},
		{list(Int(1)), list(Int(1), null), True, True},
		{list(Int(1), null), list(Int(1), Int(2)), Unknown, Unknown},
		{list(Int(1), null), list(Int(1), String("a")), Unknown, Unknown},
		{list(Int(1), Int(2)), list(Int(3), null), True, True},
		{Map(map[string]Value{"a": Int(1)}), Map(map[string]Value{"a": Int(2)}), True, True},
		{Map(map[string]Value{"a": Int(1)}), Map(map[string]Value{"a": null}), Unknown, Unknown},
		{FromNode(testNode{id: 1}), FromNode(testNode{id: 2}), True, True},
		{date(t, 1980, 12, 24), date(t, 1984, 10, 11), True, True},
		{duration(t, 0, 1, 0), duration(t, 0, 1, 0), Unknown, True},
		{duration(t, 0, 1, 0), duration(t, 0, 2, 0), Unknown, Unknown},
	} {
		if got := Less(c.a, c.b); got != c.less {
			t.Errorf("%s < %s: %s, want %s", c.a, c.b, got.Value(), c.less.Value())
		}
		if got := LessEqual(c.a, c.b); got != c.lessEqual {
			t.Errorf("%s <= %s: %s, want %s", c.a, c.b, got.Value(), c.lessEqual.Value())
		}
	}
}

// TestOrder checks every pair of a list that stands in order.
func TestOrder(t *testing.T) {
	m := func(entries ...string) Value {
		all := map[string]Value{}
		for _, key := range entries {
			all[key] = Int(1)
		}
		return Map(all)
	}
	at := func(text string) Value {
		d, err := temporal.ParseDateTime(text, temporal.Zone{})
		if err != nil {
			t.Fatal(err)
		}
		return FromTemporal(d)
	}
	sorted := []Value{
		m(), m("a"), m("b"), m("a", "b"), m("a", "c"),
		FromNode(testNode{id: 1}), FromNode(testNode{id: 2}),
		FromRelationship(testRelationship{id: 1}),
		list(), list(Int(1)), list(Int(1), Int(2)), list(Int(1), null), list(null),
		FromPath(&Path{Nodes: []Node{testNode{id: 1}}}),
		at("2020-01-01T00:00Z"), at("2020-01-01T01:00+01:00"), at("2020-01-01T00:00:01Z"),
		date(t, 1999, 1, 1), date(t, 2000, 1, 1),
		FromTemporal(temporal.LocalTime{}),
		duration(t, 0, 0, 1), duration(t, 0, 30, 0), duration(t, 1, 0, 0), duration(t, 0, 31, 0),
		String("B"), String("a"), String("\ufb00"), String("\U0001f600"),
		Bool(false), Bool(true),
		Float(math.Inf(-1)), Int(-1), Float(math.Copysign(0, -1)), Int(0), Float(0.5), Int(1), Int(2), inf, nan,
		null,
	}
	for i, a := range sorted {
		for j, b := range sorted {
			got := Order(a, b)
			if (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("Order(%s, %s) = %d, want them as %d and %d", a, b, got, i, j)
			}
		}
	}
	if Order(Int(1), Float(1)) != 0 {
		t.Error("1 and 1.0 sort apart")
	}
}

func TestSame(t *testing.T) {
	for _, c := range []struct {
		a, b Value
		want bool
	}{
		{null, null, true},
		{null, Bool(false), false},
		{nan, nan, true},
		{Int(1), Float(1), true},
		{Float(0), Float(math.Copysign(0, -1)), true},
		{Int(math.MaxInt64), Float(1 << 63), false},
		{list(null), list(null), true},
		{list(Int(1), Int(2)), list(list(Int(1), Int(2))), false},
		{list(String("a"), String("b")), list(String("ab"), String("")), false},
		{Map(map[string]Value{"a": Int(1), "b": null}), Map(map[string]Value{"b": null, "a": Float(1)}), true},
		{FromNode(testNode{id: 1}), FromRelationship(testRelationship{id: 1}), false},
		{duration(t, 0, 1, 0), duration(t, 0, 0, 86400), false},
	} {
		if got := Same(c.a, c.b); got != c.want {
			t.Errorf("Same(%s, %s) = %v", c.a, c.b, got)
		}
	}
}

func TestTruth(t *testing.T) {
	tables := []struct {
		name           string
		op             func(a, b Truth) Truth
		tt, tf, tu     Truth // true with true, false, unknown
		ff, fu, uu, ft Truth
	}{
		{"AND", Truth.And, True, False, Unknown, False, False, Unknown, False},
		{"OR", Truth.Or, True, True, True, False, Unknown, Unknown, True},
		{"XOR", Truth.Xor, False, True, Unknown, False, Unknown, Unknown, True},
	}
	for _, c := range tables {
		got := [...]Truth{c.op(True, True), c.op(True, False), c.op(True, Unknown),
			c.op(False, False), c.op(False, Unknown), c.op(Unknown, Unknown), c.op(False, True)}
		want := [...]Truth{c.tt, c.tf, c.tu, c.ff, c.fu, c.uu, c.ft}
		if got != want {
			t.Errorf("%s: %v, want %v", c.name, got, want)
		}
	}
	if True.Not() != False || Unknown.Not() != Unknown {
		t.Error("NOT")
	}
	if _, err := Int(1).Truth("AND"); !errors.Is(err, ErrType) {
		t.Errorf("1 AND …: %v, want a type error", err)
	}
}

func TestArithmetic(t *testing.T) {
	const maxInt, minInt = math.MaxInt64, math.MinInt64
	type op = func(a, b Value) (Value, error)
	for _, c := range []struct {
		name string
		op   op
		a, b Value
		want string
		err  error
	}{
		{"+", Add, Int(1), Int(2), "3", nil},
		{"+", Add, Int(1), Float(2), "3.0", nil},
		{"+", Add, Int(1), null, "null", nil},
		{"+", Add, Int(maxInt), Int(1), "", ErrArithmetic},
		{"+", Add, Int(minInt), Int(-1), "", ErrArithmetic},
		{"+", Add, Int(minInt), Int(0), "-9223372036854775808", nil},
		{"+", Add, String("a"), String("b"), "'ab'", nil},
		{"+", Add, String("a"), Float(1.5), "'a1.5'", nil},
		{"+", Add, Bool(true), String("a"), "'truea'", nil},
		{"+", Add, String("a"), date(t, 2020, 1, 1), "'a2020-01-01'", nil},
		{"+", Add, String("a"), Map(nil), "", ErrType},
		{"+", Add, Bool(true), Int(1), "", ErrType},
		{"+", Add, list(Int(1)), list(Int(2), Int(3)), "[1, 2, 3]", nil},
		{"+", Add, list(Int(1)), Int(2), "[1, 2]", nil},
		{"+", Add, Int(1), list(Int(2)), "[1, 2]", nil},
		{"+", Add, list(Int(1)), null, "null", nil},
		{"+", Add, date(t, 2020, 1, 31), duration(t, 1, 0, 0), "2020-02-29", nil},
		{"+", Add, duration(t, 1, 0, 0), date(t, 2020, 1, 31), "2020-02-29", nil},
		{"+", Add, duration(t, 1, 0, 0), duration(t, 0, 2, 3), "P1M2DT3S", nil},
		{"+", Add, date(t, 2020, 1, 31), Int(1), "", ErrType},
		{"+", Add, date(t, 2020, 1, 31), date(t, 2020, 1, 31), "", ErrType},
		{"+", Add, date(t, 999999999, 12, 31), duration(t, 0, 1, 0), "", ErrArithmetic},
		{"-", Subtract, Int(1), Int(2), "-1", nil},
		{"-", Subtract, Int(minInt), Int(1), "", ErrArithmetic},
		{"-", Subtract, Int(0), Int(minInt), "", ErrArithmetic},
		{"-", Subtract, Int(-1), Int(minInt), "9223372036854775807", nil},
		{"-", Subtract, Int(5), Int(0), "5", nil},
		{"-", Subtract, date(t, 2020, 3, 31), duration(t, 1, 0, 0), "2020-02-29", nil},
		{"-", Subtract, duration(t, 1, 2, 3), duration(t, 1, 2, 3), "PT0S", nil},
		{"-", Subtract, String("a"), String("a"), "", ErrType},
		{"*", Multiply, Int(3), Int(-2), "-6", nil},
		{"*", Multiply, Int(maxInt), Int(2), "", ErrArithmetic},
		{"*", Multiply, Int(-1), Int(minInt), "", ErrArithmetic},
		{"*", Multiply, Int(minInt), Int(-1), "", ErrArithmetic},
		{"*", Multiply, Int(0), Int(minInt), "0", nil},
		{"*", Multiply, Float(0.5), Int(3), "1.5", nil},
		{"*", Multiply, duration(t, 1, 2, 3), Int(2), "P2M4DT6S", nil},
		{"*", Multiply, Float(1.5), duration(t, 0, 1, 0), "P1DT12H", nil},
		{"/", Divide, Int(-7), Int(2), "-3", nil},
		{"/", Divide, Int(1), Int(0), "", ErrArithmetic},
		{"/", Divide, Float(1), Int(0), "Infinity", nil},
		{"/", Divide, Int(-1), Float(0), "-Infinity", nil},
		{"/", Divide, Float(0), Float(0), "NaN", nil},
		{"/", Divide, Int(minInt), Int(-1), "-9223372036854775808", nil},
		{"/", Divide, duration(t, 0, 1, 0), Int(3), "PT8H", nil},
		{"/", Divide, duration(t, 0, 1, 0), Int(0), "", ErrArithmetic},
		{"%", Modulo, Int(-5), Int(3), "-2", nil},
		{"%", Modulo, Float(5.5), Int(2), "1.5", nil},
		{"%", Modulo, Int(5), Int(0), "", ErrArithmetic},
		{"%", Modulo, Int(5), Float(0), "NaN", nil},
		{"%", Modulo, Int(minInt), Int(-1), "0", nil},
		{"^", Power, Int(2), Int(3), "8.0", nil},
		{"^", Power, Int(2), Int(-1), "0.5", nil},
		{"^", Power, Int(2), Bool(true), "", ErrType},
	} {
		got, err := c.op(c.a, c.b)
		if !errors.Is(err, c.err) {
			t.Errorf("%s %s %s: error %v, want %v", c.a, c.name, c.b, err, c.err)
		} else if err == nil && got.String() != c.want {
			t.Errorf("%s %s %s = %s, want %s", c.a, c.name, c.b, got, c.want)
		}
	}
	if _, err := Negate(Int(minInt)); !errors.Is(err, ErrArithmetic) {
		t.Errorf("- of the least integer: %v", err)
	}
	if _, err := Negate(String("a")); !errors.Is(err, ErrType) {
		t.Errorf("- of a text: %v", err)
	}
}

func TestSizeBounds(t *testing.T) {
	text := String(strings.Repeat("a", MaxText))
	if _, err := Add(text, String("")); err != nil {
		t.Errorf("a text of the greatest length: %v", err)
	}
	if _, err := Add(text, String("a")); !errors.Is(err, ErrSize) {
		t.Errorf("a text beyond it: %v", err)
	}
	if _, err := Add(List(make([]Value, MaxList)), Int(1)); !errors.Is(err, ErrSize) {
		t.Errorf("a list beyond the greatest length: %v", err)
	}
}

func TestIn(t *testing.T) {
	for _, c := range []struct {
		item, list Value
		want       Truth
	}{
		{null, list(), False},
		{null, list(Int(1)), Unknown},
		{Int(1), null, Unknown},
		{Int(1), list(null), Unknown},
		{Int(1), list(null, Float(1)), True},
		{list(Int(1)), list(Int(1), list(Int(1))), True},
		{list(null), list(list(null)), Unknown},
		{list(Int(1), Int(2)), list(list(Int(2), null)), False},
	} {
		got, err := In(c.item, c.list)
		if err != nil || got != c.want {
			t.Errorf("%s IN %s: %s, %v, want %s", c.item, c.list, got.Value(), err, c.want.Value())
		}
	}
	if _, err := In(Int(1), Int(1)); !errors.Is(err, ErrType) {
		t.Errorf("1 IN 1: %v", err)
	}
}
