// Package weights holds the linear models that weigh what the rules leave open: is
// this source's word about that event, is this body its doer. A question is put
// as a set of features, each a short text such as "cue class=claim"; its answer
// is the sum of the features' weights. The weights are learned from annotated
// articles (see package train) and shipped as a text file that can be read,
// compared and explained.
package weights

import (
	"slices"
	"strings"

	"isnad/extract/lookup"
)

// Question is one decision put to a model: its features as keys, and as text
// where somebody wants to see them.
type Question struct {
	Keys  []uint64
	Texts []string // parallel to Keys when Keep is set, else empty
	Keep  bool
	Sum   float64 // what features weigh, for the task that is asked, that were put before and are not among Keys

	seen  [4]uint64 // bits by key of the first keys, see has
	noted int       // how many these are
}

// joint stands between the parts of a feature's text; no part may contain it, or
// the feature finds no weight.
const joint = "="

// Key returns the key of a feature's text.
func Key(feature string) uint64 { return lookup.KeyOf(strings.Split(feature, joint)...) }

// Add puts a feature, given in parts that are joined by "=".
func (q *Question) Add(parts ...string) {
	q.Keys = append(q.Keys, lookup.KeyOf(parts...))
	if q.Keep {
		q.Texts = append(q.Texts, strings.Join(parts, joint))
	}
}

// AddHead puts a feature, and again with a part before it.
func (q *Question) AddHead(head string, parts ...string) {
	q.Add(parts...)
	q.Branch(q.Stem(head), parts...)
}

// AddTail puts a feature, and again with a part behind it.
func (q *Question) AddTail(tail string, parts ...string) {
	s := q.Stem(parts...)
	q.Put(s)
	q.Grow(s, tail)
}

// Once puts a feature unless it was put before.
func (q *Question) Once(parts ...string) {
	if k := lookup.KeyOf(parts...); !q.has(k) {
		q.Put(q.Stem(parts...))
	}
}

// has reports a key that was put. Most were not, which their bit mostly tells.
func (q *Question) has(k uint64) bool {
	for ; q.noted < len(q.Keys); q.noted++ {
		x := q.Keys[q.noted]
		q.seen[x>>6&3] |= 1 << (x & 63)
	}
	return q.seen[k>>6&3]&(1<<(k&63)) != 0 && slices.Contains(q.Keys, k)
}

// Stem is the head of features that begin with the same parts.
type Stem struct {
	key  uint64
	text string // where texts are kept
}

// Stem makes a stem of parts.
func (q *Question) Stem(parts ...string) Stem {
	s := Stem{key: lookup.KeyOf(parts...)}
	if q.Keep {
		s.text = strings.Join(parts, joint)
	}
	return s
}

// Grow puts the feature of a stem with one more part, and returns it as a stem.
func (q *Question) Grow(s Stem, part string) Stem {
	s = q.Longer(s, part)
	q.Put(s)
	return s
}

// Branch puts the feature of a stem with more parts.
func (q *Question) Branch(s Stem, parts ...string) {
	if q.Keep {
		q.Put(q.Longer(s, parts...))
		return
	}
	q.Keys = append(q.Keys, lookup.Extend(s.key, parts...))
}

// Longer adds parts to a stem.
func (q *Question) Longer(s Stem, parts ...string) Stem {
	s.key = lookup.Extend(s.key, parts...)
	if q.Keep {
		s.text += joint + strings.Join(parts, joint)
	}
	return s
}

// Put puts the feature that a stem is by itself.
func (q *Question) Put(s Stem) {
	q.Keys = append(q.Keys, s.key)
	if q.Keep {
		q.Texts = append(q.Texts, s.text)
	}
}

// Also puts a feature of parts with one more behind them, unless it was put before.
func (q *Question) Also(last string, parts ...string) {
	k := lookup.Extend(lookup.KeyOf(parts...), last)
	if q.has(k) {
		return
	}
	q.Keys = append(q.Keys, k)
	if q.Keep {
		q.Texts = append(q.Texts, strings.Join(append(parts, last), joint))
	}
}

// Join puts all features of another question, which were worked out once for several.
func (q *Question) Join(part *Question) {
	q.Keys = append(q.Keys, part.Keys...)
	if q.Keep {
		q.Texts = append(q.Texts, part.Texts...)
	}
}

// If puts a feature where a condition holds.
func (q *Question) If(holds bool, feature string) {
	if holds {
		q.Add(feature)
	}
}

// Reset empties a question for the next use.
func (q *Question) Reset() {
	q.Keys, q.Texts, q.Sum, q.seen, q.noted = q.Keys[:0], q.Texts[:0], 0, [4]uint64{}, 0
}
