package encoder

import (
	"math"
	"testing"
)

func TestTwo(t *testing.T) {
	two := Nobody
	if got := two.Besides(1); !math.IsInf(got, -1) {
		t.Errorf("besides one's own of none: %f", got)
	}
	for _, x := range []float64{-3, 2, 1, 2} {
		two.Add(x)
	}
	for own, want := range map[float64]float64{2: 2, 1: 2, -3: 2} { // another has 2 as well
		if got := two.Besides(own); got != want {
			t.Errorf("besides %f: %f, want %f", own, got, want)
		}
	}
	two = Nobody
	two.Add(-1)
	if got := two.Besides(-1); !math.IsInf(got, -1) {
		t.Errorf("besides the only one: %f", got)
	}
}
