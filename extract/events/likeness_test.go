package events

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestGroups(t *testing.T) {
	for _, c := range []struct {
		name string
		put  map[[2]int]float64
		want [][]int
	}{
		{"nothing alike", nil, [][]int{{5}, {6}, {7}}},
		{"two alike", map[[2]int]float64{{5, 7}: 0.9}, [][]int{{5, 7}, {6}}},
		{"not above the least", map[[2]int]float64{{5, 7}: 0.5}, [][]int{{5}, {6}, {7}}},
		{"all by the mean", map[[2]int]float64{{5, 6}: 0.9, {6, 7}: 0.8, {5, 7}: 0.3}, [][]int{{5, 6, 7}}},
		{"never one", map[[2]int]float64{{5, 6}: 1, {6, 7}: 1, {5, 7}: never}, [][]int{{5, 6}, {7}}},
		{"one keeps two apart", map[[2]int]float64{{5, 6}: 0.9, {6, 7}: 0.8, {5, 7}: 0.1}, [][]int{{5, 6}, {7}}},
	} {
		l := newLikeness(5, 8)
		for p, s := range c.put {
			l.put(p[0], p[1], s)
		}
		if diff := cmp.Diff(c.want, l.groups(0.5)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}
