package derive

import "isnad/graph"

// located computes the edges from the event to what was hit, where it took
// place and where it was launched from.
func located(self graph.NodeRef, accounts []Account, statements []Statement) []graph.Rel {
	byID := map[string]Statement{}
	for _, s := range statements {
		byID[s.ID] = s
	}
	edges := map[edgeKey]*support{}
	for _, a := range accounts {
		for _, part := range []struct {
			t   graph.RelType
			ids []string
		}{{graph.Targeted, a.Targets}, {graph.OccurredIn, a.Places}, {graph.LaunchedFrom, a.Launch}} {
			for _, id := range part.ids {
				sup := edge(edges, Yield{Type: part.t, To: id})
				sup.seen(a.Published)
				for _, s := range a.Statements {
					if found, ok := byID[s]; ok {
						sup.add(found, "")
					}
				}
			}
		}
	}
	var out []graph.Rel
	for key, sup := range edges {
		out = append(out, sup.rel(key.typ, self, entity(key.to), self.ID))
	}
	return out
}
