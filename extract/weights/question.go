// Package weights holds the linear models that weigh what the rules leave open: is
// this source's word about that event, is this body its doer. A question is put
// as a set of features, each a short text such as "cue class=claim"; its answer
// is the sum of the features' weights. The weights are learned from annotated
// articles (see package train) and shipped as a text file that can be read,
// compared and explained.
package weights

// Question is one decision put to a model: its features as keys, and as text
// where somebody wants to see them.
type Question struct {
	Keys  []uint64
	Texts []string // parallel to Keys when Keep is set, else empty
	Keep  bool
}

// FNV-1a, 64 bits: the keys must not change between builds, since the shipped
// weights are looked up by them.
const (
	offset64 = 14695981039346656037
	prime64  = 1099511628211
)

// Key returns the key of a feature's text.
func Key(feature string) uint64 { return extend(offset64, feature) }

func extend(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * prime64
	}
	return h
}

// Add puts a feature, given in parts that are joined by "=".
func (q *Question) Add(parts ...string) {
	h := uint64(offset64)
	for i, p := range parts {
		if i > 0 {
			h = extend(h, "=")
		}
		h = extend(h, p)
	}
	q.Keys = append(q.Keys, h)
	if q.Keep {
		t := parts[0]
		for _, p := range parts[1:] {
			t += "=" + p
		}
		q.Texts = append(q.Texts, t)
	}
}

// If puts a feature where a condition holds.
func (q *Question) If(holds bool, feature string) {
	if holds {
		q.Add(feature)
	}
}

// Reset empties a question for the next use.
func (q *Question) Reset() { q.Keys, q.Texts = q.Keys[:0], q.Texts[:0] }
