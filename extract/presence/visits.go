package presence

import (
	"cmp"
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/encoder"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// visiting asks whether the one went to the other.
var visiting = relation{
	kind: "visit", task: "visited", heard: encoder.Visited,
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
	derived := map[analysis.Pair]bool{} // of events that somebody asserts
	for k, e := range a.Events {
		if e.Dropped || e.Type != record.Visit {
			continue
		}
		told := asserted(a, k)
		for _, x := range e.Agents {
			for _, list := range [][]int{e.Targets, e.Places} {
				for _, y := range list {
					p := analysis.Pair{From: x, To: y}
					ruled[p], derived[p] = true, derived[p] || told
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
	tellVisits(a, found, order, derived)
}

// tellVisits makes statements of the answers that do not follow from an event that is asserted.
func tellVisits(a *analysis.Article, found map[analysis.Pair]told, order []analysis.Pair, derived map[analysis.Pair]bool) {
	for _, p := range order {
		if !derived[p] {
			tell(a, p, found[p], cmp.Or(found[p].rule, "weights: visited"), "visitor", "destination")
		}
	}
}

// asserted reports that somebody, or the article, asserts event k, as its edges follow from that: a
// visit told in passing is an event without.
func asserted(a *analysis.Article, k int) bool {
	return slices.ContainsFunc(a.Statements, func(st *analysis.Statement) bool {
		return st.Event == k && st.Polarity == record.Positive
	})
}
