// Package lookup finds things by word, fast: reading an article asks some ten
// thousand times what is known of a word, and mostly the answer is nothing.
//
// A word is looked up by a 64-bit key in a flat table, so that a word of which
// nothing is known costs one hash and, mostly, one look. Tables are filled once and
// then read by many; two words with one key are refused when they are filled. Keys
// live only within the process: no file holds them.
package lookup

import "math/bits"

const (
	seed   = 0x9E3779B97F4A7C15
	stir   = 0xA0761D6478BD642F
	length = 0xE7037ED1A0B428DB
)

// Key returns the key of a word.
func Key(word string) uint64 { return Extend(seed, word) }

// KeyOf returns the key of several parts in their order: a key of its own, not that
// of the parts run together.
func KeyOf(parts ...string) uint64 { return Extend(seed, parts...) }

// Extend adds parts to a key, sixteen bytes at a time, which are most words: each step
// multiplies to 128 bits and folds the halves. The length ends a part, so that parts do
// not run into each other.
func Extend(k uint64, parts ...string) uint64 {
	for _, p := range parts {
		n := uint64(len(p))
		for len(p) > 16 {
			k = fold(k^eight(p), stir^eight(p[8:]))
			p = p[16:]
		}
		var head, tail uint64 // which may overlap
		switch m := len(p); {
		case m >= 8:
			head, tail = eight(p), eight(p[m-8:])
		case m >= 4:
			head, tail = four(p), four(p[m-4:])
		case m > 0:
			head = uint64(p[0]) | uint64(p[m/2])<<8 | uint64(p[m-1])<<16
		}
		k = fold(k^head, length^n^tail)
	}
	return k
}

func fold(a, b uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	return hi ^ lo
}

func four(s string) uint64 {
	_ = s[3]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24
}

// eight reads the first eight bytes of s, which the compiler turns into one load.
func eight(s string) uint64 {
	_ = s[7]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}
