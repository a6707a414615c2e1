package value

import (
	"encoding/binary"
	"maps"
	"math"
	"slices"
)

// AppendKey appends bytes to key that are the same for two values exactly when
// DISTINCT and grouping take the values for the same: null is like null and NaN
// like NaN, an integer is like the float of its exact number, and otherwise
// equal values are alike. Keys can be appended one after another; a row of
// values is the same as another when its joined keys are.
func AppendKey(key []byte, v Value) []byte {
	switch k := v.Kind(); k {
	case KindNull:
		return append(key, byte(k))
	case KindInt:
		return appendNumber(append(key, byte(KindInt)), v.num)
	case KindFloat:
		return appendFloatKey(key, v)
	case KindBool, KindDate, KindLocalTime:
		return appendNumber(append(key, byte(k)), v.num)
	case KindString:
		s, _ := v.AsString()
		return appendText(append(key, byte(k)), s)
	case KindList:
		items, _ := v.AsList()
		key = appendNumber(append(key, byte(k)), uint64(len(items)))
		for _, item := range items {
			key = AppendKey(key, item)
		}
		return key
	case KindMap:
		return appendMapKey(append(key, byte(k)), v)
	case KindNode:
		n, _ := v.AsNode()
		return appendNumber(append(key, byte(k)), uint64(n.ID()))
	case KindRelationship:
		r, _ := v.AsRelationship()
		return appendNumber(append(key, byte(k)), uint64(r.ID()))
	case KindPath:
		p, _ := v.AsPath()
		ids := p.ids()
		key = appendNumber(append(key, byte(k)), uint64(len(ids)))
		for _, id := range ids {
			key = appendNumber(key, uint64(id))
		}
		return key
	default: // equal dates, times and durations print the same
		return appendText(append(key, byte(k)), v.String())
	}
}

// Same tells whether DISTINCT and grouping take a and b for the same value.
func Same(a, b Value) bool {
	return string(AppendKey(nil, a)) == string(AppendKey(nil, b))
}

func appendNumber(key []byte, n uint64) []byte { return binary.BigEndian.AppendUint64(key, n) }

func appendText(key []byte, s string) []byte {
	return append(appendNumber(key, uint64(len(s))), s...)
}

// appendFloatKey gives whole floats the key of their integer and all NaNs one.
func appendFloatKey(key []byte, v Value) []byte {
	f, _ := v.AsFloat()
	if f >= -1<<63 && f < 1<<63 && f == math.Trunc(f) {
		return appendNumber(append(key, byte(KindInt)), uint64(int64(f)))
	}
	if f != f {
		f = math.NaN()
	}
	return appendNumber(append(key, byte(KindFloat)), math.Float64bits(f))
}

func appendMapKey(key []byte, v Value) []byte {
	entries, _ := v.AsMap()
	key = appendNumber(key, uint64(len(entries)))
	for _, name := range slices.Sorted(maps.Keys(entries)) {
		key = AppendKey(appendText(key, name), entries[name])
	}
	return key
}
