package lookup

import (
	"iter"
	"math/bits"
)

// Dense holds values by key where most keys that are asked for are there, so that what
// costs time is to fetch the slot of a key from far memory: the fewer bytes all slots take,
// the nearer they stay. It is filled to two thirds, and its keys are halved lest the value
// be padded to their size. Its zero value holds nothing. Once it is filled, it is safe for
// concurrent reading.
type Dense[V any] struct {
	slots []denseSlot[V]
	taken int
}

// denseSlot is free where both halves of its key are 0.
type denseSlot[V any] struct {
	high, low uint32
	value     V
}

// NewDense makes a table with room for n values; it takes no more.
func NewDense[V any](n int) Dense[V] { return Dense[V]{slots: make([]denseSlot[V], n+n/2+1)} }

// Put files a value. It reports false where the key is taken already or is the one key
// that no table can hold, 0, or where the table is full.
func (t *Dense[V]) Put(key uint64, value V) bool {
	if key == 0 || t.taken+1 >= len(t.slots) {
		return false
	}
	s := t.at(key)
	if s.high|s.low != 0 {
		return false
	}
	*s = denseSlot[V]{uint32(key >> 32), uint32(key), value}
	t.taken++
	return true
}

// Get returns the value of a key, or the zero value.
func (t *Dense[V]) Get(key uint64) V {
	if len(t.slots) == 0 {
		var none V
		return none
	}
	return t.at(key).value
}

// All goes through the keys and values that were put, in no order that means anything.
func (t *Dense[V]) All() iter.Seq2[uint64, V] {
	return func(yield func(uint64, V) bool) {
		for i := range t.slots {
			if s := &t.slots[i]; s.high|s.low != 0 && !yield(uint64(s.high)<<32|uint64(s.low), s.value) {
				return
			}
		}
	}
}

// at returns the slot of a key, or the free one where it would stand: at the key's share
// of the whole, or next behind it.
func (t *Dense[V]) at(key uint64) *denseSlot[V] {
	high, low := uint32(key>>32), uint32(key)
	for i, _ := bits.Mul64(key, uint64(len(t.slots))); ; i++ {
		if i == uint64(len(t.slots)) {
			i = 0
		}
		if s := &t.slots[i]; s.low == low && s.high == high || s.low|s.high == 0 {
			return s
		}
	}
}
