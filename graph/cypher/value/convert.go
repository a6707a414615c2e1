package value

import (
	"math"
	"time"

	"isnad/graph/cypher/temporal"
)

// Of makes a value of a Go one: nil, a boolean, an integer or float of any size,
// a string, a slice or map of such, a [time.Time], a value of the temporal
// package, a [time.Duration], a [Node], a [Relationship], a [*Path], or a Value
// itself. Anything else is an [ErrType] error, an unsigned integer beyond 63
// bits an [ErrArithmetic] one. It is how parameters come in.
func Of(x any) (Value, error) {
	switch x := x.(type) {
	case nil:
		return Value{}, nil
	case Value:
		return x, nil
	case bool:
		return Bool(x), nil
	case string:
		return String(x), nil
	case float64:
		return Float(x), nil
	case float32:
		return Float(float64(x)), nil
	case time.Time:
		return FromTemporal(temporal.DateTimeOf(x)), nil
	case time.Duration:
		d, err := temporal.NewDuration(0, 0, 0, int64(x))
		return fromTemporal(d, err)
	case temporal.Temporal:
		return FromTemporal(x), nil
	case *Path:
		return FromPath(x), nil
	case Node:
		return FromNode(x), nil
	case Relationship:
		return FromRelationship(x), nil
	}
	if i, ok, err := integerOf(x); ok || err != nil {
		return i, err
	}
	return collectionOf(x)
}

func integerOf(x any) (v Value, ok bool, err error) {
	switch x := x.(type) {
	case int:
		return Int(int64(x)), true, nil
	case int8:
		return Int(int64(x)), true, nil
	case int16:
		return Int(int64(x)), true, nil
	case int32:
		return Int(int64(x)), true, nil
	case int64:
		return Int(x), true, nil
	case uint8:
		return Int(int64(x)), true, nil
	case uint16:
		return Int(int64(x)), true, nil
	case uint32:
		return Int(int64(x)), true, nil
	case uint:
		return unsigned(uint64(x))
	case uint64:
		return unsigned(x)
	}
	return Value{}, false, nil
}

func unsigned(x uint64) (Value, bool, error) {
	if x > math.MaxInt64 {
		return Value{}, false, Errorf(ErrArithmetic, "%d does not fit into 64 bits with a sign", x)
	}
	return Int(int64(x)), true, nil
}

func collectionOf(x any) (Value, error) {
	switch x := x.(type) {
	case []any:
		return listOf(x)
	case []string:
		return listOf(x)
	case []int64:
		return listOf(x)
	case []float64:
		return listOf(x)
	case []Value:
		return List(x), nil
	case map[string]any:
		return mapOf(x)
	case map[string]string:
		return mapOf(x)
	case map[string]Value:
		return Map(x), nil
	}
	return Value{}, Errorf(ErrType, "a Go value of type %T has no counterpart in Cypher", x)
}

func listOf[T any](xs []T) (Value, error) {
	items := make([]Value, len(xs))
	for i, x := range xs {
		v, err := Of(x)
		if err != nil {
			return Value{}, err
		}
		items[i] = v
	}
	return List(items), nil
}

func mapOf[T any](xs map[string]T) (Value, error) {
	entries := make(map[string]Value, len(xs))
	for key, x := range xs {
		v, err := Of(x)
		if err != nil {
			return Value{}, err
		}
		entries[key] = v
	}
	return Map(entries), nil
}

// Native returns v as Go's own types: nil, bool, int64, float64, string, []any,
// map[string]any, a value of the temporal package, a [Node], a [Relationship]
// or a [*Path].
func (v Value) Native() any {
	switch v.Kind() {
	case KindNull:
		return nil
	case KindBool:
		return v.num != 0
	case KindInt:
		return int64(v.num)
	case KindFloat:
		f, _ := v.AsFloat()
		return f
	case KindString:
		s, _ := v.AsString()
		return s
	case KindList:
		items, _ := v.AsList()
		natives := make([]any, len(items))
		for i, item := range items {
			natives[i] = item.Native()
		}
		return natives
	case KindMap:
		entries, _ := v.AsMap()
		natives := make(map[string]any, len(entries))
		for key, entry := range entries {
			natives[key] = entry.Native()
		}
		return natives
	case KindNode, KindRelationship, KindPath:
		return v.ref
	}
	t, _ := v.AsTemporal()
	return t
}
