// Package value holds what a Cypher expression can evaluate to, and the
// operators of the language over it: equality and comparison with their third
// truth value, the total order of ORDER BY, the sameness of DISTINCT and
// grouping, arithmetic, and access to lists, maps and texts.
//
// It knows no store and no syntax. A store hands in its nodes and
// relationships as [Node] and [Relationship]; the executor calls one function
// per operator and gets a [Value] or an error that names the operator and the
// types it met. Functions such as size() live in the function package next to
// this one, dates and durations in the temporal package.
//
// Where openCypher and Neo4j 5 part, this package answers as Neo4j 5 does, and
// the docstring says so.
package value

import (
	"math"
	"unsafe"

	"isnad/graph/cypher/temporal"
)

// Value is one Cypher value. The zero Value is null. Values are immutable: who
// makes one out of a slice or a map gives that slice or map away.
//
// It takes three words and no allocation of its own for null, booleans,
// numbers, texts, lists, maps, dates and local times; nodes and relationships
// cost what their store makes of them.
type Value struct {
	// num holds the number itself, the bits of a float, or the length of a
	// text or list whose first element ref points to.
	num uint64
	// ref is nil for null, a mark for kinds that live in num, a pointer to
	// the content of texts and lists, and the content itself otherwise.
	ref any
}

type (
	mark      Kind
	textStart *byte
	listStart *Value
)

// Null returns the null value, the same as Value{}.
func Null() Value { return Value{} }

// Bool returns a boolean value.
func Bool(b bool) Value {
	if b {
		return Value{num: 1, ref: mark(KindBool)}
	}
	return Value{ref: mark(KindBool)}
}

// Int returns an integer value.
func Int(i int64) Value { return Value{num: uint64(i), ref: mark(KindInt)} }

// Float returns a float value, which may be NaN or infinite.
func Float(f float64) Value {
	return Value{num: math.Float64bits(f), ref: mark(KindFloat)}
}

// String returns a text value. The text should be UTF-8.
func String(s string) Value {
	return Value{num: uint64(len(s)), ref: textStart(unsafe.StringData(s))}
}

// List returns a list value over items, which the caller must not change
// afterwards.
func List(items []Value) Value {
	return Value{num: uint64(len(items)), ref: listStart(unsafe.SliceData(items))}
}

// Map returns a map value over entries, which the caller must not change
// afterwards.
func Map(entries map[string]Value) Value { return Value{ref: entries} }

// FromNode returns a node value; n must not be nil.
func FromNode(n Node) Value { return Value{ref: n} }

// FromRelationship returns a relationship value; r must not be nil.
func FromRelationship(r Relationship) Value { return Value{ref: r} }

// FromPath returns a path value; p must hold at least one node.
func FromPath(p *Path) Value { return Value{ref: p} }

// FromTemporal returns the value of a date, a time or a duration; a nil t
// gives null.
func FromTemporal(t temporal.Temporal) Value {
	switch t := t.(type) {
	case nil:
		return Value{}
	case temporal.Date:
		return Value{num: uint64(t.EpochDays()), ref: mark(KindDate)}
	case temporal.LocalTime:
		return Value{num: uint64(t.NanosOfDay()), ref: mark(KindLocalTime)}
	}
	return Value{ref: t}
}

// IsNull tells whether v is null.
func (v Value) IsNull() bool { return v.ref == nil }

// marked tells whether v is of a kind that lives in num.
func (v Value) marked(k Kind) bool {
	m, ok := v.ref.(mark)
	return ok && Kind(m) == k
}

// AsBool returns v's boolean, and false when v is no boolean.
func (v Value) AsBool() (b, ok bool) {
	return v.num != 0, v.marked(KindBool)
}

// AsInt returns v's integer, and false when v is no integer. Floats are not
// converted.
func (v Value) AsInt() (int64, bool) {
	return int64(v.num), v.marked(KindInt)
}

// AsFloat returns v's float, and false when v is no float. Integers are not
// converted; [Value.AsNumber] does that.
func (v Value) AsFloat() (float64, bool) {
	return math.Float64frombits(v.num), v.marked(KindFloat)
}

// AsNumber returns an integer or a float as a float, and false for the rest.
// Integers beyond 2^53 lose their last digits.
func (v Value) AsNumber() (float64, bool) {
	switch m, _ := v.ref.(mark); Kind(m) {
	case KindInt:
		return float64(int64(v.num)), true
	case KindFloat:
		return math.Float64frombits(v.num), true
	}
	return 0, false
}

// AsString returns v's text, and false when v is no text.
func (v Value) AsString() (string, bool) {
	p, ok := v.ref.(textStart)
	if !ok {
		return "", false
	}
	return unsafe.String(p, int(v.num)), true
}

// AsList returns v's items, which the caller must not change, and false when v
// is no list.
func (v Value) AsList() ([]Value, bool) {
	p, ok := v.ref.(listStart)
	if !ok {
		return nil, false
	}
	return unsafe.Slice(p, int(v.num)), true
}

// AsMap returns v's entries, which the caller must not change, and false when v
// is no map.
func (v Value) AsMap() (map[string]Value, bool) {
	m, ok := v.ref.(map[string]Value)
	return m, ok
}

// AsNode returns v's node, and false when v is no node.
func (v Value) AsNode() (Node, bool) {
	n, ok := v.ref.(Node)
	return n, ok
}

// AsRelationship returns v's relationship, and false when v is none.
func (v Value) AsRelationship() (Relationship, bool) {
	r, ok := v.ref.(Relationship)
	return r, ok
}

// AsPath returns v's path, and false when v is none.
func (v Value) AsPath() (*Path, bool) {
	p, ok := v.ref.(*Path)
	return p, ok
}

// AsTemporal returns v's date, time or duration, and false when v is none.
func (v Value) AsTemporal() (temporal.Temporal, bool) {
	switch t := v.ref.(type) {
	case mark:
		switch Kind(t) {
		case KindDate:
			return temporal.DateOfEpochDays(int64(v.num)), true
		case KindLocalTime:
			return temporal.LocalTimeOfNanos(int64(v.num)), true
		}
	case temporal.Temporal:
		return t, true
	}
	return nil, false
}
