package attacks

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// Standing tells how the article holds that an entity did an event, with the
// statements behind it.
func Standing(a *analysis.Article, k, agent int) (string, []int) {
	var claimed, alleged, asserted []int
	for i, st := range a.Statements {
		if st.Event != k || st.Polarity == record.Negative {
			continue
		}
		if st.Kind == record.Claim && st.Speaker == agent {
			claimed = append(claimed, i)
			continue
		}
		for _, n := range st.Names {
			if n.Entity == agent && (n.Role == "agent" || n.Role == "accused" && !st.Lesser) {
				if st.Speaker < 0 && n.Role == "agent" && (st.Text == nil || !st.Text.Forged) {
					asserted = append(asserted, i)
				} else {
					alleged = append(alleged, i)
				}
			}
		}
	}
	switch {
	case len(claimed) > 0:
		return record.StatusClaimed, claimed
	case len(asserted) > 0:
		return record.StatusAsserted, asserted
	case len(alleged) > 0:
		return record.StatusAlleged, alleged
	}
	for _, st := range a.Statements { // who denies it himself, or is named as the doer by a denial alone, is not said to have done it
		if st.Event == k && st.Kind == record.Denial && (st.Speaker == agent && !toldAsDoer(a, k, agent) || slices.Contains(st.Names, analysis.Named{Role: "agent", Entity: agent})) {
			return "", nil
		}
	}
	for i, st := range a.Statements { // told by the adjective of the clause
		if st.Event == k && st.Polarity == record.Positive {
			if st.Speaker < 0 {
				return record.StatusAsserted, []int{i}
			}
			alleged = append(alleged, i)
		}
	}
	return record.StatusAlleged, alleged
}

// toldAsDoer reports an event one of whose clauses names a doer, by his adjective too: مسيّرة حوثية.
func toldAsDoer(a *analysis.Article, event, agent int) bool {
	return slices.ContainsFunc(a.Events[event].Happenings, func(i int) bool {
		h := &a.Happenings[i]
		return h.Nation == a.Entities[agent] || slices.Contains(a.EntitiesOf(h.Agents), agent)
	})
}
