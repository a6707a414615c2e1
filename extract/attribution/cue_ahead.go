package attribution

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
)

// aheadReach is how many sentences behind a denial the deed may be told first that it is about.
const aheadReach = 6

// eventAhead gives the deed of force of which an article that opens with its denial tells
// afterwards, or -1: a headline that some capital denies a raid, and below it who told of one.
func eventAhead(a *analysis.Article, c *analysis.Cue) int {
	if toldBefore(a, c) || deniesText(a, c) || deniesClause(a, c) {
		return -1
	}
	about := aboutWhat(a, c)
	best, bestAt := -1, 0
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if h.Event < 0 || h.Negated || h.Sent <= c.Sent || h.Sent > c.Sent+aheadReach || analysis.Family(h.Type) != analysis.Family(record.Attack) {
			continue
		}
		e := a.Events[h.Event]
		if about != nil && len(about.names) > 0 && len(e.Targets)+len(e.Places) > 0 && !placedAt(about.names, e) {
			continue
		}
		at := fits(a, about, h) + weight(a, c, h) - (h.Pos - c.Pos)
		if best < 0 || at > bestAt {
			best, bestAt = h.Event, at
		}
	}
	return best
}

// placedAt reports an event that hit, or was at, one of the names.
func placedAt(names []int, e *analysis.Event) bool {
	return analysis.Overlap(names, e.Targets)+analysis.Overlap(names, e.Places)+analysis.Overlap(names, e.Launch) > 0
}

// toldBefore reports an event that was told before a cue.
func toldBefore(a *analysis.Article, c *analysis.Cue) bool {
	for i := range a.Happenings {
		if h := &a.Happenings[i]; h.Event >= 0 && h.Pos < c.Pos {
			return true
		}
	}
	return false
}
