package value

import (
	"cmp"
	"math"
	"slices"

	"isnad/graph/cypher/temporal"
)

// Order is the total order of ORDER BY, min() and max(): negative if a comes
// first ascending, zero if neither does. Kinds sort as maps, nodes,
// relationships, lists, paths, datetimes, local datetimes, dates, times, local
// times, durations, texts, booleans, numbers, then NaN, and null last; DESC
// turns all of it round. Texts sort by code point. Durations sort by their
// average length, months counting as 30.436875 days.
func Order(a, b Value) int {
	ka, kb := a.Kind(), b.Kind()
	if c := cmp.Compare(ranks[ka], ranks[kb]); c != 0 {
		return c
	}
	switch ka {
	case KindNull:
		return 0
	case KindInt, KindFloat:
		return orderNumbers(a, b)
	case KindList:
		return orderLists(a, b)
	case KindMap:
		return orderMaps(a, b)
	case KindNode:
		n, _ := a.AsNode()
		m, _ := b.AsNode()
		return cmp.Compare(n.ID(), m.ID())
	case KindRelationship:
		r, _ := a.AsRelationship()
		s, _ := b.AsRelationship()
		return cmp.Compare(r.ID(), s.ID())
	case KindPath:
		return comparePaths(a, b)
	case KindDuration:
		t, _ := a.AsTemporal()
		u, _ := b.AsTemporal()
		return temporal.Compare(t, u)
	}
	c, _ := compare(a, b)
	return c
}

// ranks are the places of the kinds in the order over all kinds.
var ranks = [kinds]uint8{
	KindMap: 0, KindNode: 1, KindRelationship: 2, KindList: 3, KindPath: 4,
	KindDateTime: 5, KindLocalDateTime: 6, KindDate: 7, KindTime: 8,
	KindLocalTime: 9, KindDuration: 10, KindString: 11, KindBool: 12,
	KindInt: 13, KindFloat: 13, KindNull: 14,
}

func orderNumbers(a, b Value) int {
	if c, ordered := compareNumbers(a, b); ordered && c != 0 {
		return c
	}
	return cmp.Compare(tieRank(a), tieRank(b))
}

// tieRank puts the zero that has a sign before the one that has none, as Neo4j
// does, and NaN behind all other numbers.
func tieRank(v Value) int {
	f, ok := v.AsFloat()
	switch {
	case ok && math.IsNaN(f):
		return 1
	case ok && f == 0 && math.Signbit(f):
		return -1
	}
	return 0
}

func orderLists(a, b Value) int {
	as, _ := a.AsList()
	bs, _ := b.AsList()
	return slices.CompareFunc(as, bs, Order)
}

// orderMaps sorts by size, then by the sorted keys, then by the values in the
// order of the keys, as Neo4j does.
func orderMaps(a, b Value) int {
	as, _ := a.AsMap()
	bs, _ := b.AsMap()
	c, keys := compareKeys(as, bs)
	if c != 0 {
		return c
	}
	for _, key := range keys {
		if c := Order(as[key], bs[key]); c != 0 {
			return c
		}
	}
	return 0
}

// comparePaths orders paths by their ids, node by relationship by node; a path
// that another one goes on from comes first.
func comparePaths(a, b Value) int {
	p, _ := a.AsPath()
	q, _ := b.AsPath()
	return slices.Compare(p.ids(), q.ids())
}

func (p *Path) ids() []int64 {
	ids := make([]int64, 0, len(p.Nodes)+len(p.Relationships))
	for i, n := range p.Nodes {
		ids = append(ids, n.ID())
		if i < len(p.Relationships) {
			ids = append(ids, p.Relationships[i].ID())
		}
	}
	return ids
}
