package weights

import "math/bits"

// table holds the weights of a task by the keys of their features. Most features that are put
// are there, so that what costs time is to fetch their slots from far memory: the fewer bytes
// all slots take, the nearer they stay. So it is filled to two thirds, and of a key it keeps
// half, which with the place in the table is as good as the whole.
type table struct {
	slots []tableSlot
}

// tableSlot is free where its weight is 0, as a weight of 0 needs none.
type tableSlot struct {
	key    uint32
	weight float32
}

// newTable makes a table with room for n weights.
func newTable(n int) table { return table{make([]tableSlot, n+n/2+1)} }

// put files a weight; it reports false where the key is taken already.
func (t *table) put(key uint64, weight float32) bool {
	s := t.at(key)
	if s.weight != 0 {
		return false
	}
	*s = tableSlot{uint32(key), weight}
	return true
}

// get returns the weight of a key, or 0.
func (t *table) get(key uint64) float32 {
	if len(t.slots) == 0 {
		return 0
	}
	return t.at(key).weight
}

// at returns the slot of a key, or the free one where it would stand: at the key's share of the
// whole, or next behind it.
func (t *table) at(key uint64) *tableSlot {
	for i, _ := bits.Mul64(key, uint64(len(t.slots))); ; i++ {
		if i == uint64(len(t.slots)) {
			i = 0
		}
		if s := &t.slots[i]; s.weight == 0 || s.key == uint32(key) {
			return s
		}
	}
}

// sum adds up the weights of keys. It is get for each, written out as it is half of what
// answering takes.
func (t *table) sum(keys []uint64) float64 {
	slots, sum := t.slots, 0.0
	if len(slots) == 0 {
		return 0
	}
	for _, key := range keys {
		i, _ := bits.Mul64(key, uint64(len(slots)))
		for slots[i].weight != 0 && slots[i].key != uint32(key) {
			if i++; i == uint64(len(slots)) {
				i = 0
			}
		}
		sum += float64(slots[i].weight)
	}
	return sum
}
