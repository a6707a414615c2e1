package value

// Truth is a truth value of Cypher's three-valued logic.
type Truth int8

// The truth values, in an order in which And is the minimum and Or the maximum.
const (
	False Truth = iota - 1
	Unknown
	True
)

// TruthOf turns a Go boolean into a truth value.
func TruthOf(b bool) Truth {
	if b {
		return True
	}
	return False
}

// Value returns true, false, or null for Unknown.
func (t Truth) Value() Value {
	if t == Unknown {
		return Value{}
	}
	return Bool(t == True)
}

// And is false if either side is, else unknown if either side is.
func (t Truth) And(u Truth) Truth { return min(t, u) }

// Or is true if either side is, else unknown if either side is.
func (t Truth) Or(u Truth) Truth { return max(t, u) }

// Xor is unknown if either side is, else whether the sides differ.
func (t Truth) Xor(u Truth) Truth { return -t * u }

// Not swaps true and false.
func (t Truth) Not() Truth { return -t }

// Truth reads v as an operand of operator: a boolean or null. Anything else is
// an [ErrType] error.
func (v Value) Truth(operator string) (Truth, error) {
	if v.IsNull() {
		return Unknown, nil
	}
	b, ok := v.AsBool()
	if !ok {
		return Unknown, TypeError(operator, v)
	}
	return TruthOf(b), nil
}
