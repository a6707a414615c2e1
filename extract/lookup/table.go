package lookup

import (
	"iter"
	"math/bits"
)

// Table holds values by key, by open addressing and at most half full. Its zero value
// holds nothing. Once it is filled, it is safe for concurrent reading.
//
// Most keys that are asked for are not there, and a table is too large for the caches
// near the processor: what costs time is to fetch the slot that turns out to be free. So
// a bit tells of most of these keys at once that they are not there; the bits are few
// enough to stay near.
type Table[V any] struct {
	slots []slot[V] // a power of two of them
	shift int
	taken int
	maybe []uint64 // bits by key: 0 where no such key is there, see bit
}

// bitsPerSlot leaves one bit in sixteen or fewer set, and takes less than a tenth of the
// memory of the slots.
const bitsPerSlot = 8

// slot is free where its key is 0.
type slot[V any] struct {
	key   uint64
	value V
}

// NewTable makes a table with room for n values; it grows for more.
func NewTable[V any](n int) Table[V] {
	size := 1 << bits.Len(uint(2*n))
	return Table[V]{
		slots: make([]slot[V], size), shift: 64 - bits.TrailingZeros(uint(size)),
		maybe: make([]uint64, max(1, size*bitsPerSlot/64)),
	}
}

// Put files a value. It reports false where the key is taken already, or is the one
// key that no table can hold, 0.
func (t *Table[V]) Put(key uint64, value V) bool {
	if 2*(t.taken+1) > len(t.slots) {
		t.grow()
	}
	s := t.at(key)
	if key == 0 || s.key == key {
		return false
	}
	*s = slot[V]{key, value}
	t.taken++
	word, mask := t.bit(key)
	*word |= mask
	return true
}

// grow makes room for twice as many values.
func (t *Table[V]) grow() {
	larger := NewTable[V](max(1, 2*t.taken))
	for k, v := range t.All() {
		larger.Put(k, v)
	}
	*t = larger
}

// Get returns the value of a key, or the zero value.
func (t *Table[V]) Get(key uint64) V {
	if len(t.slots) == 0 {
		var none V
		return none
	}
	if word, mask := t.bit(key); *word&mask == 0 {
		var none V
		return none
	}
	return t.at(key).value
}

// All goes through the keys and values that were put, in no order that means anything.
func (t *Table[V]) All() iter.Seq2[uint64, V] {
	return func(yield func(uint64, V) bool) {
		for i := range t.slots {
			if s := &t.slots[i]; s.key != 0 && !yield(s.key, s.value) {
				return
			}
		}
	}
}

// bit returns where the bit of a key stands. Its low bits choose it, as its high ones
// choose the slot.
func (t *Table[V]) bit(key uint64) (word *uint64, mask uint64) {
	return &t.maybe[key>>6&uint64(len(t.maybe)-1)], 1 << (key & 63)
}

// at returns the slot of a key, or the free one where it would stand.
func (t *Table[V]) at(key uint64) *slot[V] {
	for i := key >> t.shift; ; i++ {
		if s := &t.slots[i&uint64(len(t.slots)-1)]; s.key == key || s.key == 0 {
			return s
		}
	}
}
