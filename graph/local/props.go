package local

import (
	"encoding/binary"
	"fmt"
	"math"
	"sort"

	"isnad/graph"
)

// Properties are kept as a run of entries in the order of their symbols:
//
//	symbol (uvarint), type (a byte), value
//
// where a value is nothing for a boolean, a varint for an integer, eight bytes
// for a float, length and bytes for a text, and count and texts for a list.
// One property is found without looking at the values before it, and two sets
// of properties are equal exactly when their bytes are.
const (
	typeFalse = iota + 1
	typeTrue
	typeInt
	typeFloat
	typeText
	typeTexts
)

// encode gives the bytes of properties; absent ones (nil) are left out.
func encode(props graph.Props, symbols *names) ([]byte, error) {
	type entry struct {
		symbol int64
		value  any
	}
	entries := make([]entry, 0, len(props))
	for name, v := range props {
		if v == nil {
			continue
		}
		symbol, ok := symbols.id(name)
		if !ok {
			return nil, fmt.Errorf("property %q: %w", name, graph.ErrSchema)
		}
		entries = append(entries, entry{symbol, v})
	}
	sort.Slice(entries, func(i, j int) bool { return entries[i].symbol < entries[j].symbol })
	var b []byte
	for _, e := range entries {
		b = binary.AppendUvarint(b, uint64(e.symbol))
		var ok bool
		if b, ok = appendValue(b, e.value); !ok {
			return nil, fmt.Errorf("property %q is a %T: %w", symbols.name(e.symbol), e.value, graph.ErrSchema)
		}
	}
	return b, nil
}

func appendValue(b []byte, v any) ([]byte, bool) {
	switch v := v.(type) {
	case bool:
		if v {
			return append(b, typeTrue), true
		}
		return append(b, typeFalse), true
	case int64:
		return binary.AppendVarint(append(b, typeInt), v), true
	case float64:
		return binary.BigEndian.AppendUint64(append(b, typeFloat), math.Float64bits(v)), true
	case string:
		return appendText(append(b, typeText), v), true
	case []string:
		b = binary.AppendUvarint(append(b, typeTexts), uint64(len(v)))
		for _, s := range v {
			b = appendText(b, s)
		}
		return b, true
	}
	return b, false
}

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

// errProps is returned for bytes that encode has not made.
var errProps = fmt.Errorf("properties cannot be decoded: %w", graph.ErrDamaged)

// find gives the place of a property's value, "" where it is absent.
func find(props string, symbol int64) (at string, err error) {
	for len(props) > 0 {
		have, rest, ok := uvarint(props)
		switch {
		case !ok:
			return "", errProps
		case int64(have) == symbol:
			return rest, nil
		case int64(have) > symbol:
			return "", nil
		}
		if props, ok = skipValue(rest); !ok {
			return "", errProps
		}
	}
	return "", nil
}

// property gives the value of one property, nil where it is absent. Texts are
// slices of the given string.
func property(props string, symbol int64) (any, error) {
	at, err := find(props, symbol)
	if err != nil || at == "" {
		return nil, err
	}
	v, _, ok := readValue(at)
	if !ok {
		return nil, errProps
	}
	return v, nil
}

func readValue(s string) (v any, rest string, ok bool) {
	if s == "" {
		return nil, "", false
	}
	kind, s := s[0], s[1:]
	switch kind {
	case typeFalse:
		return false, s, true
	case typeTrue:
		return true, s, true
	case typeInt:
		u, rest, ok := uvarint(s)
		return unzigzag(u), rest, ok
	case typeFloat:
		if len(s) < 8 {
			return nil, "", false
		}
		return math.Float64frombits(binary.BigEndian.Uint64([]byte(s[:8]))), s[8:], true
	case typeText:
		return readText(s)
	case typeTexts:
		n, s, ok := uvarint(s)
		if !ok || n > uint64(len(s)) { // each text has at least its length
			return nil, "", false
		}
		list := make([]string, n)
		for i := range list {
			if list[i], s, ok = readText(s); !ok {
				return nil, "", false
			}
		}
		return list, s, true
	}
	return nil, "", false
}

// unzigzag undoes what binary.AppendVarint does to signs.
func unzigzag(u uint64) int64 { return int64(u>>1) ^ -int64(u&1) }

func skipValue(s string) (rest string, ok bool) {
	if s == "" {
		return "", false
	}
	switch s[0] {
	case typeText:
		_, rest, ok = readText(s[1:])
		return rest, ok
	case typeTexts:
		n, s, ok := uvarint(s[1:])
		for ; ok && n > 0; n-- {
			_, s, ok = readText(s)
		}
		return s, ok
	}
	_, rest, ok = readValue(s)
	return rest, ok
}

func readText(s string) (text, rest string, ok bool) {
	n, s, ok := uvarint(s)
	if !ok || n > uint64(len(s)) {
		return "", "", false
	}
	return s[:n], s[n:], true
}

// uvarint is binary.Uvarint for a string.
func uvarint(s string) (n uint64, rest string, ok bool) {
	for i := 0; i < len(s) && i < binary.MaxVarintLen64; i++ {
		n |= uint64(s[i]&0x7f) << (7 * i)
		if s[i] < 0x80 {
			return n, s[i+1:], true
		}
	}
	return 0, "", false
}
