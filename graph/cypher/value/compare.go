package value

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"isnad/graph/cypher/temporal"
)

// Less is the < operator; Greater is Less with its sides swapped. It is Unknown
// for null, for different kinds, and for durations, whose length depends on the
// month. Lists compare by their first elements that differ, maps by their size,
// then their keys, then their values; nodes, relationships and paths by their
// ids, as in Neo4j. Nothing is less or greater than NaN.
func Less(a, b Value) Truth {
	c, known := compare(a, b)
	if known != True {
		return known
	}
	return TruthOf(c < 0)
}

// LessEqual is the <= operator, Unknown where [Less] is, except that two equal
// durations are True.
func LessEqual(a, b Value) Truth {
	if a.Kind() == KindDuration && Equal(a, b) == True {
		return True
	}
	c, known := compare(a, b)
	if known != True {
		return known
	}
	return TruthOf(c <= 0)
}

// compare orders two values where the language orders them. known is True then,
// Unknown where there is no order, and False where every comparison fails
// because a side is NaN.
func compare(a, b Value) (c int, known Truth) {
	ka, kb := a.Kind(), b.Kind()
	switch {
	case ka == KindNull || kb == KindNull:
		return 0, Unknown
	case ka.isNumber() && kb.isNumber():
		c, ordered := compareNumbers(a, b)
		return c, TruthOf(ordered)
	case ka != kb:
		return 0, Unknown
	}
	switch ka {
	case KindString:
		s, _ := a.AsString()
		t, _ := b.AsString()
		return strings.Compare(s, t), True
	case KindBool, KindDate, KindLocalTime:
		return cmp.Compare(int64(a.num), int64(b.num)), True
	case KindTime, KindLocalDateTime, KindDateTime:
		t, _ := a.AsTemporal()
		u, _ := b.AsTemporal()
		return temporal.Compare(t, u), True
	case KindList:
		return compareLists(a, b)
	case KindMap:
		return compareMaps(a, b)
	case KindNode, KindRelationship, KindPath:
		return Order(a, b), True
	}
	return 0, Unknown // durations
}

func compareLists(a, b Value) (c int, known Truth) {
	as, _ := a.AsList()
	bs, _ := b.AsList()
	for i := range min(len(as), len(bs)) {
		if Equal(as[i], bs[i]) == True {
			continue
		}
		return compare(as[i], bs[i])
	}
	return cmp.Compare(len(as), len(bs)), True
}

func compareMaps(a, b Value) (c int, known Truth) {
	as, _ := a.AsMap()
	bs, _ := b.AsMap()
	c, keys := compareKeys(as, bs)
	if c != 0 {
		return c, True
	}
	for _, key := range keys {
		if Equal(as[key], bs[key]) == True {
			continue
		}
		return compare(as[key], bs[key])
	}
	return 0, True
}

// compareKeys orders maps by their size and then by their sorted keys, which it
// returns if both have the same.
func compareKeys(as, bs map[string]Value) (c int, keys []string) {
	if c := cmp.Compare(len(as), len(bs)); c != 0 {
		return c, nil
	}
	keys = slices.Sorted(maps.Keys(as))
	return slices.Compare(keys, slices.Sorted(maps.Keys(bs))), keys
}

// compareNumbers orders two numbers by their exact worth: an integer beyond
// 2^53 is not rounded to meet a float. ordered is false if either is NaN.
func compareNumbers(a, b Value) (c int, ordered bool) {
	i, aInt := a.AsInt()
	j, bInt := b.AsInt()
	if aInt && bInt {
		return cmp.Compare(i, j), true
	}
	f, _ := a.AsFloat()
	g, _ := b.AsFloat()
	switch {
	case aInt:
		return compareIntFloat(i, g), !math.IsNaN(g)
	case bInt:
		return -compareIntFloat(j, f), !math.IsNaN(f)
	}
	return cmp.Compare(f, g), !math.IsNaN(f) && !math.IsNaN(g)
}

// compareIntFloat orders an integer and a float; NaN counts as greatest.
func compareIntFloat(i int64, f float64) int {
	const limit = 1 << 63 // the first float that no int64 reaches
	switch {
	case math.IsNaN(f) || f >= limit:
		return -1
	case f < -limit:
		return 1
	}
	whole := math.Trunc(f)
	if c := cmp.Compare(i, int64(whole)); c != 0 {
		return c
	}
	return cmp.Compare(whole, f)
}
