package entities

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// setUpBy reports a body whose name tells that another has set it up, and so is not that one:
// a UN panel and the UN.
func setUpBy(a *analysis.Article, x, y *analysis.Entity) bool {
	if a.Lang.Code != "en" || x.Type != record.Actor || y.Type != record.Actor {
		return false
	}
	return slices.ContainsFunc(y.Mentions, func(k int) bool {
		p := a.Mentions[k].Parent
		return p >= 0 && slices.Contains(x.Mentions, p) && a.Spelt(a.Mentions[p].Last-1).InAny("parts-of-bodies")
	})
}

// ofTown reports one of two English places that is named after a town and is not the town:
// Bangui airport and Bangui.
func ofTown(a *analysis.Article, x, y *analysis.Entity) bool {
	if a.Lang.Code != "en" || x.Type != record.Town || y.Type != record.Town {
		return false
	}
	part := func(e *analysis.Entity) bool {
		return a.Spelt(a.Mentions[e.Mentions[0]].Last - 1).InAny("parts-of-towns")
	}
	return part(x) != part(y)
}
