package events

import (
	"slices"
)

// likeness is how likely each two tellings of a stretch of the article are of one
// happening.
type likeness struct {
	first int
	score [][]float64 // later → earlier
}

func newLikeness(first, last int) *likeness {
	l := &likeness{first: first, score: make([][]float64, last-first)}
	for j := range l.score {
		l.score[j] = make([]float64, j)
	}
	return l
}

// never stands for two tellings that are not of one happening, however likely others
// of their groups are.
const never = -1e9

// put files the likelihood of an earlier and a later telling; zero where none is filed.
func (l *likeness) put(i, j int, score float64) { l.score[j-l.first][i-l.first] = score }

// groups puts tellings together, the likeliest first, as long as their mean likelihood
// is more than the least (average linkage: Sokal and Michener 1958). A group holds its
// tellings, and the list its groups, in the order of the text.
func (l *likeness) groups(least float64) [][]int {
	var out [][]int
	for i := range l.score {
		out = append(out, []int{i})
	}
	for {
		most, bi, bj := least, -1, -1
		for j := range out {
			for i := range j {
				if s := l.mean(out[i], out[j]); s > most {
					most, bi, bj = s, i, j
				}
			}
		}
		if bi < 0 {
			break
		}
		out[bi] = append(out[bi], out[bj]...)
		out = slices.Delete(out, bj, bj+1)
	}
	for _, g := range out {
		slices.Sort(g)
		for k := range g {
			g[k] += l.first
		}
	}
	return out
}

// mean is the mean likelihood of the tellings of two groups.
func (l *likeness) mean(x, y []int) float64 {
	sum := 0.0
	for _, i := range x {
		for _, j := range y {
			sum += l.score[max(i, j)][min(i, j)]
		}
	}
	return sum / float64(len(x)*len(y))
}
