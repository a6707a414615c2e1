package value

import "isnad/graph/cypher/temporal"

// Kind is the type of a value.
type Kind uint8

// The kinds. Their order has no meaning; [Order] has its own.
const (
	KindNull Kind = iota
	KindBool
	KindInt
	KindFloat
	KindString
	KindList
	KindMap
	KindNode
	KindRelationship
	KindPath
	KindDate
	KindTime
	KindLocalTime
	KindLocalDateTime
	KindDateTime
	KindDuration
	kinds // how many there are
)

// String returns the name of the kind as error messages give it, "Integer".
func (k Kind) String() string {
	names := [kinds]string{
		"Null", "Boolean", "Integer", "Float", "String", "List", "Map",
		"Node", "Relationship", "Path",
		"Date", "Time", "LocalTime", "LocalDateTime", "DateTime", "Duration",
	}
	if k >= kinds {
		return "unknown kind"
	}
	return names[k]
}

// Kind returns the type of v.
func (v Value) Kind() Kind {
	switch ref := v.ref.(type) {
	case nil:
		return KindNull
	case mark:
		return Kind(ref)
	case textStart:
		return KindString
	case listStart:
		return KindList
	case map[string]Value:
		return KindMap
	case *Path:
		return KindPath
	case temporal.Duration:
		return KindDuration
	case temporal.DateTime:
		return KindDateTime
	case temporal.LocalDateTime:
		return KindLocalDateTime
	case temporal.Time:
		return KindTime
	case Node:
		return KindNode
	default:
		return KindRelationship
	}
}

// isNumber tells whether the kind is an integer or a float.
func (k Kind) isNumber() bool { return k == KindInt || k == KindFloat }

// isTemporal tells whether the kind is a date, a time or a duration.
func (k Kind) isTemporal() bool { return k >= KindDate && k <= KindDuration }
