package storage

import "isnad/graph/cypher/value"

// Bounds is a range of values of one kind, in the order of the < operator. A
// null end is open: there is no bound on that side. At most one end is null,
// and a property of another kind than the bounds lies outside; integers and
// floats are one kind.
type Bounds struct {
	Low, High       value.Value
	LowOut, HighOut bool // the end itself lies outside
}

// Exactly returns the bounds that hold one value, which must not be null.
func Exactly(v value.Value) Bounds { return Bounds{Low: v, High: v} }

// Exact returns the one value that lies in the bounds, and whether they were
// made by [Exactly].
func (b Bounds) Exact() (value.Value, bool) {
	if b.LowOut || b.HighOut || b.Low.IsNull() || b.High.IsNull() {
		return value.Value{}, false
	}
	return b.Low, value.Equal(b.Low, b.High) == value.True
}

// Contain tells whether v lies in the bounds.
func (b Bounds) Contain(v value.Value) bool {
	if v.IsNull() {
		return false
	}
	return within(b.Low, v, b.LowOut) && within(v, b.High, b.HighOut)
}

// within tells whether low comes before high, or is equal where that is let in.
func within(low, high value.Value, out bool) bool {
	if low.IsNull() || high.IsNull() {
		return true
	}
	if value.Less(low, high) == value.True {
		return true
	}
	return !out && value.Equal(low, high) == value.True
}
