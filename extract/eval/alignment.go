package eval

import (
	"cmp"
	"slices"
)

// none stands for no partner.
const none = -1

// alignment pairs indexes of gold things with those of found ones.
type alignment struct {
	found []int // for each gold thing its found partner, or none
	gold  []int // for each found thing its gold partner, or none
}

// candidate is a pair that may be one and the same.
type candidate struct {
	score       float64
	gold, found int
}

// align takes the best candidate first and each thing once. Of equal ones the
// earlier candidate wins, so their order has to be a stable one.
func align(candidates []candidate, golds, founds int) alignment {
	slices.SortStableFunc(candidates, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	a := alignment{slices.Repeat([]int{none}, golds), slices.Repeat([]int{none}, founds)}
	for _, c := range candidates {
		a.pair(c.gold, c.found)
	}
	return a
}

// pair joins two things unless one of them has a partner.
func (a alignment) pair(gold, found int) {
	if a.found[gold] == none && a.gold[found] == none {
		a.found[gold], a.gold[found] = found, gold
	}
}

// pairs counts them.
func (a alignment) pairs() int {
	n := 0
	for _, f := range a.found {
		if f != none {
			n++
		}
	}
	return n
}

// tally counts pairs as right and whoever is left alone as missed or spurious.
func (a alignment) tally() Tally {
	n := a.pairs()
	return Tally{Right: n, Spurious: len(a.gold) - n, Missed: len(a.found) - n}
}

// clone is a copy that can be added to.
func (a alignment) clone() alignment { return alignment{slices.Clone(a.found), slices.Clone(a.gold)} }
