package eval

import (
	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/value"
)

// A condition that goes through a list, and depends on nothing but one node,
// is mostly asked of the same nodes again and again: of the country around
// every town. What it was is kept for mostRemembered nodes; where the first
// fewAsked are all different, nothing is kept from then on.
const (
	mostRemembered = 1 << 15
	fewAsked       = 1 << 10
)

// remembered returns a condition that remembers what it was for each node.
func remembered(e bind.Expr, cond Cond) Cond {
	slot := -1
	for _, free := range bind.Free(e) {
		if slot >= 0 && free != slot {
			return cond
		}
		slot = free
	}
	if slot < 0 || bind.IsRandom(e) {
		return cond
	}
	known := map[int64]value.Truth{}
	asked, hits := 0, 0
	return func(row []value.Value) (value.Truth, error) {
		n, ok := row[slot].AsNode()
		if !ok || asked == fewAsked && hits*8 < fewAsked {
			return cond(row)
		}
		t, ok := known[n.ID()]
		if asked < fewAsked {
			asked++
			if ok {
				hits++
			}
		}
		if ok {
			return t, nil
		}
		t, err := cond(row)
		if err == nil && len(known) < mostRemembered {
			known[n.ID()] = t
		}
		return t, err
	}
}
