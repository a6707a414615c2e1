package value

import (
	"errors"
	"testing"
)

// testNode is a node with at most one label and one property.
type testNode struct {
	id    int64
	label string
	key   string
	value Value
}

func (n testNode) ID() int64         { return n.id }
func (n testNode) ElementID() string { return "n" }

func (n testNode) Labels() ([]string, error) {
	if n.label == "" {
		return nil, nil
	}
	return []string{n.label}, nil
}

func (n testNode) HasLabel(label string) (bool, error) { return label == n.label, nil }

func (n testNode) Property(key string) (Value, error) {
	if key != n.key {
		return Value{}, nil
	}
	return n.value, nil
}

func (n testNode) Properties() (map[string]Value, error) {
	if n.key == "" {
		return nil, nil
	}
	return map[string]Value{n.key: n.value}, nil
}

// errStore is what a relationship of the tests answers for its properties.
var errStore = errors.New("store is gone")

type testRelationship struct{ id, from, to int64 }

func (r testRelationship) ID() int64                             { return r.id }
func (r testRelationship) ElementID() string                     { return "r" }
func (r testRelationship) Type() string                          { return "T" }
func (r testRelationship) Start() Node                           { return testNode{id: r.from} }
func (r testRelationship) End() Node                             { return testNode{id: r.to} }
func (r testRelationship) Property(string) (Value, error)        { return Value{}, errStore }
func (r testRelationship) Properties() (map[string]Value, error) { return nil, errStore }

func TestProperty(t *testing.T) {
	node := FromNode(testNode{id: 1, label: "A", key: "name", value: String("x")})
	for _, c := range []struct {
		container Value
		key       string
		want      string
		err       error
	}{
		{null, "a", "null", nil},
		{Map(map[string]Value{"a": Int(1)}), "a", "1", nil},
		{Map(map[string]Value{"a": Int(1)}), "b", "null", nil},
		{node, "name", "'x'", nil},
		{node, "none", "null", nil},
		{FromRelationship(testRelationship{id: 1}), "a", "", errStore},
		{date(t, 2020, 2, 3), "month", "2", nil},
		{date(t, 2020, 2, 3), "MONTH", "2", nil},
		{date(t, 2020, 2, 3), "hour", "", ErrArgument},
		{Int(1), "a", "", ErrType},
	} {
		got, err := Property(c.container, c.key)
		if !errors.Is(err, c.err) {
			t.Errorf("%s.%s: error %v, want %v", c.container, c.key, err, c.err)
		} else if err == nil && got.String() != c.want {
			t.Errorf("%s.%s = %s, want %s", c.container, c.key, got, c.want)
		}
	}
}

func TestIndex(t *testing.T) {
	numbers := list(Int(1), Int(2), Int(3))
	for _, c := range []struct {
		container, key Value
		want           string
		err            error
	}{
		{numbers, Int(0), "1", nil},
		{numbers, Int(-1), "3", nil},
		{numbers, Int(-4), "null", nil},
		{numbers, Int(3), "null", nil},
		{numbers, null, "null", nil},
		{null, Int(1), "null", nil},
		{numbers, Float(1), "", ErrType},
		{Map(map[string]Value{"a": Int(1)}), String("a"), "1", nil},
		{Map(map[string]Value{"a": Int(1)}), Int(0), "", ErrType},
		{date(t, 2020, 1, 1), String("year"), "2020", nil},
		{String("abc"), Int(0), "", ErrType},
	} {
		got, err := Index(c.container, c.key)
		if !errors.Is(err, c.err) {
			t.Errorf("%s[%s]: error %v, want %v", c.container, c.key, err, c.err)
		} else if err == nil && got.String() != c.want {
			t.Errorf("%s[%s] = %s, want %s", c.container, c.key, got, c.want)
		}
	}
}

func TestSlice(t *testing.T) {
	numbers := list(Int(1), Int(2), Int(3))
	at := func(i int64) *Value { v := Int(i); return &v }
	for _, c := range []struct {
		from, to *Value
		want     string
	}{
		{nil, nil, "[1, 2, 3]"},
		{at(1), at(2), "[2]"},
		{at(1), nil, "[2, 3]"},
		{nil, at(-1), "[1, 2]"},
		{at(-2), nil, "[2, 3]"},
		{at(2), at(1), "[]"},
		{at(-100), at(100), "[1, 2, 3]"},
		{&null, at(1), "null"},
		{at(5), &null, "null"},
	} {
		got, err := Slice(numbers, c.from, c.to)
		if err != nil || got.String() != c.want {
			t.Errorf("[%v..%v] = %s, %v, want %s", c.from, c.to, got, err, c.want)
		}
	}
	bad := String("a")
	if _, err := Slice(numbers, &bad, nil); !errors.Is(err, ErrType) {
		t.Errorf("slice by a text: %v", err)
	}
	if _, err := Slice(Int(1), nil, nil); !errors.Is(err, ErrType) {
		t.Errorf("slice of a number: %v", err)
	}
}

func TestString(t *testing.T) {
	path := &Path{
		Nodes:         []Node{testNode{id: 1, label: "A"}, testNode{id: 2}, testNode{id: 3}},
		Relationships: []Relationship{testRelationship{1, 1, 2}, testRelationship{2, 3, 2}},
	}
	for _, c := range []struct {
		v    Value
		want string
	}{
		{Float(100000), "100000.0"}, {Float(9999999), "9999999.0"}, {Float(12345678), "1.2345678E7"},
		{Float(1e7), "1.0E7"}, {Float(0.001), "0.001"}, {Float(0.00099), "9.9E-4"},
		{Float(1e300), "1.0E300"}, {Float(0.30000000000000004), "0.30000000000000004"},
		{inf, "Infinity"}, {nan, "NaN"},
		{String("it's"), `'it\'s'`},
		{list(null, Bool(true), list()), "[null, true, []]"},
		{Map(map[string]Value{"b": Int(1), "a": String("x")}), "{a: 'x', b: 1}"},
		{FromNode(testNode{id: 1, label: "A", key: "k", value: Int(1)}), "(:A {k: 1})"},
		{FromPath(path), "<(:A)-[:T]->()<-[:T]-()>"},
	} {
		if got := c.v.String(); got != c.want {
			t.Errorf("got %s, want %s", got, c.want)
		}
	}
}
