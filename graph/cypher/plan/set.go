package plan

import "isnad/graph/cypher/bind"

// set is a set of slots.
type set []uint64

func (s set) has(slot int) bool {
	return slot>>6 < len(s) && s[slot>>6]&(1<<(slot&63)) != 0
}

// with returns a new set that holds the slots as well.
func (s set) with(slots ...int) set {
	size := len(s)
	for _, slot := range slots {
		size = max(size, slot>>6+1)
	}
	t := make(set, size)
	copy(t, s)
	for _, slot := range slots {
		t[slot>>6] |= 1 << (slot & 63)
	}
	return t
}

// holds tells whether every slot of t is in s.
func (s set) holds(t set) bool {
	for i, word := range t {
		if i < len(s) {
			word &^= s[i]
		}
		if word != 0 {
			return false
		}
	}
	return true
}

func (s set) meets(t set) bool {
	for i := range min(len(s), len(t)) {
		if s[i]&t[i] != 0 {
			return true
		}
	}
	return false
}

func (s set) empty() bool {
	for _, word := range s {
		if word != 0 {
			return false
		}
	}
	return true
}

// needs returns the slots that have to be filled before expressions can be
// evaluated.
func needs(list ...bind.Expr) set {
	var s set
	for _, e := range list {
		s = s.with(bind.Free(e)...)
	}
	return s
}

// slots returns the members in order.
func (s set) slots() []int {
	var list []int
	for slot := range len(s) * 64 {
		if s.has(slot) {
			list = append(list, slot)
		}
	}
	return list
}
