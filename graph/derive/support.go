package derive

import (
	"math"
	"sort"

	"isnad/graph"
)

type edgeKey struct {
	typ      graph.RelType
	from, to string
}

func edge(m map[edgeKey]*support, y Yield) *support {
	key := edgeKey{y.Type, y.From, y.To}
	if m[key] == nil {
		m[key] = &support{}
	}
	return m[key]
}

// support collects what an edge rests on.
type support struct {
	statements  map[string]Statement
	statuses    map[string]bool
	first, last string
}

func (u *support) add(s Statement, status string) {
	if u.statements == nil {
		u.statements, u.statuses = map[string]Statement{}, map[string]bool{}
	}
	u.statements[s.ID] = s
	u.statuses[status] = true
	u.seen(s.Published)
}

func (u *support) seen(day string) {
	if day != "" && (u.first == "" || day < u.first) {
		u.first = day
	}
	u.last = max(u.last, day)
}

func (u *support) articles() int64 {
	return count(u.statements, func(s Statement) string { return s.Article })
}

func (u *support) sources() int64 {
	return count(u.statements, func(s Statement) string { return s.Source })
}

func count(m map[string]Statement, by func(Statement) string) int64 {
	seen := map[string]bool{}
	for _, s := range m {
		seen[by(s)] = true
	}
	return int64(len(seen))
}

// The chance that a single source is right, by how certain it puts it. They are
// round numbers for ordering edges, not measured frequencies.
const (
	certainWeight  = 0.5
	probableWeight = 0.3
	possibleWeight = 0.15
)

// confidence is the chance that not all independent sources are wrong; a
// source counts once, with its most certain statement.
func (u *support) confidence() float64 {
	best := map[string]float64{}
	for _, s := range u.statements {
		w := certainWeight
		switch s.Certainty {
		case "probable":
			w = probableWeight
		case "possible":
			w = possibleWeight
		}
		best[s.Source] = max(best[s.Source], w)
	}
	weights := make([]float64, 0, len(best))
	for _, w := range best {
		weights = append(weights, w)
	}
	sort.Float64s(weights) // floating-point products depend on their order
	wrong := 1.0
	for _, w := range weights {
		wrong *= 1 - w
	}
	return math.Round((1-wrong)*100) / 100
}

// status returns the strongest status told: the attacker's own claim, then what
// is told as fact, then what another alleges.
func (u *support) status() string {
	for _, s := range []string{"claimed", "asserted", "alleged"} {
		if u.statuses[s] {
			return s
		}
	}
	return ""
}

func (u *support) rel(t graph.RelType, from, to graph.NodeRef, event string) graph.Rel {
	ids := make([]string, 0, len(u.statements))
	for id := range u.statements {
		ids = append(ids, id)
	}
	sort.Strings(ids)
	return graph.Rel{Type: t, From: from, To: to, Key: event, Props: graph.Props{
		"status": orNil(u.status()), "statements": ids, "articles": u.articles(), "sources": u.sources(),
		"firstSeen": orNil(u.first), "lastSeen": orNil(u.last), "confidence": u.confidence(),
	}}
}
