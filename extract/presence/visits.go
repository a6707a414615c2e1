package presence

import (
	"cmp"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// visiting asks whether the one went to the other.
var visiting = relation{
	kind: "visit", task: "visited",
	from:     func(m *analysis.Mention) bool { return m.Type == record.Official || m.Type == record.Actor },
	to:       func(m *analysis.Mention) bool { return m.Type != record.Group },
	cues:     analysis.Travel,
	standIns: travelStandIns,
	plainly:  plainTravel,
	never:    grammar.OnlyLeft,
	answered: func(a *analysis.Article, p analysis.Pair, yes bool) {
		// A rule that took it for the place of a visit does not stand behind a no.
		a.Visited[p] = a.Visited[p] || yes
	},
}

// WeighVisits asks of each two names of a sentence whether the one went to the
// other.
func WeighVisits(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("visited") {
		settled := map[analysis.Pair]told{}
		tellVisits(a, settled, settleVisits(a, settled, nil), nil)
		return
	}
	ruled := map[analysis.Pair]bool{}
	for _, e := range a.Events {
		if e.Dropped || e.Type != record.Visit {
			continue
		}
		for _, x := range e.Agents {
			for _, list := range [][]int{e.Targets, e.Places} {
				for _, y := range list {
					ruled[analysis.Pair{From: x, To: y}] = true
				}
			}
		}
	}
	a.Visited = map[analysis.Pair]bool{} // of every two that were asked
	found, order := weighPairs(a, &visiting, ruled)
	if !a.Model.Has("visited") {
		return
	}
	order = hostsStay(a, ruled, settleVisits(a, found, order))
	tellVisits(a, found, order, ruled)
}

// tellVisits makes statements of the answers that no rule has made.
func tellVisits(a *analysis.Article, found map[analysis.Pair]told, order []analysis.Pair, ruled map[analysis.Pair]bool) {
	for _, p := range order {
		if !ruled[p] {
			tell(a, p, found[p], cmp.Or(found[p].rule, "weights: visited"), "visitor", "destination")
		}
	}
}
