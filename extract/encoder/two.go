package encoder

import "math"

// Two are the two highest of some log-odds.
type Two struct{ first, second float64 }

// Nobody is the Two of no odds.
var Nobody = Two{math.Inf(-1), math.Inf(-1)}

// Add takes in more odds.
func (t *Two) Add(x float64) {
	switch {
	case x > t.first:
		t.first, t.second = x, t.first
	case x > t.second:
		t.second = x
	}
}

// Besides gives the highest but one's own, which are among them; minus infinity where there are
// no others.
func (t Two) Besides(own float64) float64 {
	if own >= t.first {
		return t.second
	}
	return t.first
}
