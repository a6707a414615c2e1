package extract

import (
	"slices"

	"isnad/extract/record"
)

// setUpBy reports a body whose name tells that another has set it up, and so is not that one:
// a UN panel and the UN.
func (a *analysis) setUpBy(x, y *entity) bool {
	if a.lang.Code != "en" || x.typ != record.Actor || y.typ != record.Actor {
		return false
	}
	return slices.ContainsFunc(y.mentions, func(k int) bool {
		p := a.mentions[k].parent
		return p >= 0 && slices.Contains(x.mentions, p) && a.spelt(a.mentions[p].last-1).InAny("parts-of-bodies")
	})
}

// ofTown reports one of two English places that is named after a town and is not the town:
// Bangui airport and Bangui.
func (a *analysis) ofTown(x, y *entity) bool {
	if a.lang.Code != "en" || x.typ != record.Town || y.typ != record.Town {
		return false
	}
	part := func(e *entity) bool { return a.spelt(a.mentions[e.mentions[0]].last - 1).InAny("parts-of-towns") }
	return part(x) != part(y)
}
