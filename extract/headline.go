package extract

import "slices"

// A headline tells what the article tells below it, in other words and with fewer:
// what nothing below seems to tell again is, all the same, the likeliest of its kind.

// headlineShare is how much of the likelihood of a retelling is enough for a headline.
const headlineShare = 0.2

// headlined reports an event that the headline alone tells of.
func (a *analysis) headlined(e *event) bool {
	return len(e.happenings) > 0 && !slices.ContainsFunc(e.happenings, func(i int) bool { return !a.happenings[i].title })
}

// joinHeadlines joins each event that the headline alone tells of to the likeliest
// told below it. The scores are those of retellings, by the two events.
func (a *analysis) joinHeadlines(scores map[[2]int]float64) {
	for u, x := range a.events {
		if x.dropped || !a.headlined(x) {
			continue
		}
		best, most := -1, headlineShare*a.model.Threshold("retold")
		for v, y := range a.events {
			if s, asked := scores[[2]int{u, v}]; asked && !y.dropped && s > most && !a.headlined(y) {
				best, most = v, s
			}
		}
		if best >= 0 {
			a.joinEvents(u, best)
		}
	}
}
