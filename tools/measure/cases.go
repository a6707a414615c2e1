package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"isnad/graph"
	"isnad/queries"
)

// hub is what stands for a word in braces: the name or id that most of the
// graph hangs on.
type hub struct{ word, cypher string }

func hubQueries() []hub {
	return []hub{
		{"base", "MATCH (n:Base)<-[r:TARGETED]-(:Event) RETURN n.nameAr AS name, count(r) AS times ORDER BY times DESC, name LIMIT 1"},
		{"town", "MATCH (n:Town)<-[r:TARGETED]-(:Event) RETURN n.nameAr AS name, count(r) AS times ORDER BY times DESC, name LIMIT 1"},
		{"country", "MATCH (n:Country)<-[r:OCCURRED_IN]-(:Event) RETURN n.nameAr AS name, count(r) AS times ORDER BY times DESC, name LIMIT 1"},
		{"group", "MATCH (n:Group)-[r:CLAIMED]->(:Event) RETURN n.nameAr AS name, count(r) AS times ORDER BY times DESC, name LIMIT 1"},
		{"official", "MATCH (n:Official)-[r:VISITED]->(:Entity) RETURN n.nameAr AS name, count(r) AS times ORDER BY times DESC, name LIMIT 1"},
		{"accuser", "MATCH (n:Actor)-[r:ACCUSED]->(:Entity) RETURN n.nameAr AS name, count(r) AS times ORDER BY times DESC, name LIMIT 1"},
		{"event", "MATCH (n:Event) RETURN n.id AS name, n.articles AS times ORDER BY times DESC, name LIMIT 1"},
	}
}

// hubs finds the hubs of a graph.
func hubs(ctx context.Context, store graph.Store) (map[string]string, error) {
	out := map[string]string{}
	for _, h := range hubQueries() {
		err := store.Query(ctx, h.cypher, nil, func(row graph.Row) error {
			out[h.word] = row.Text("name")
			return nil
		})
		if err != nil {
			return nil, fmt.Errorf("find a %s: %w", h.word, err)
		}
		if out[h.word] == "" {
			return nil, fmt.Errorf("find a %s: the graph has none", h.word)
		}
	}
	return out, nil
}

// testCase is one call of a query.
type testCase struct {
	query     queries.Query
	arguments []string
	params    map[string]any
}

// arguments lists the calls of each query besides the one without arguments.
func arguments() map[string][]string {
	return map[string][]string{
		"attacks-on-base":             {"base={base}", "base={country}", "base={base} from=2018-01-01 to=2018-12-31"},
		"attribution-chain":           {"event={event}", "date=2019-06-01", "kind=attack target={base} date=2019-06-03", "place={country} date=2019-06-01"},
		"claims-and-denials-by-group": {"", "group={group}", "stance=denied from=2019-01-01 to=2019-12-31"},
		"contested-events":            {"", "party={group}", "kind=attack from=2019-01-01 to=2019-12-31"},
		"events":                      {"", "doer={group}", "target={base}", "place={country}", "verdict=contested", "kind=attack from=2019-06-01 to=2019-06-30"},
		"hosted-forces":               {"", "host={base}", "host={country}"},
		"visits":                      {"", "visitor={official}", "destination={country}"},
		"who-accuses-whom":            {"", "accuser={accuser}", "accused={group}"},
	}
}

// cases lists the calls of all shipped queries; one that has none of its own is
// called without arguments, if it needs none.
func cases(hubs map[string]string, only string) ([]testCase, error) {
	set, err := queries.Open(queries.Shipped())
	if err != nil {
		return nil, err
	}
	var out []testCase
	for _, q := range set.List() {
		if only != "" && q.Name != only {
			continue
		}
		calls := arguments()[q.Name]
		if calls == nil && !slices.ContainsFunc(q.Params, func(p queries.Param) bool { return p.Required }) {
			calls = []string{""}
		}
		for _, call := range calls {
			c := testCase{query: q, arguments: strings.Fields(call)}
			for i := range c.arguments {
				for word, name := range hubs {
					c.arguments[i] = strings.ReplaceAll(c.arguments[i], "{"+word+"}", name)
				}
			}
			if c.params, err = q.Bind(c.arguments); err != nil {
				return nil, err
			}
			out = append(out, c)
		}
	}
	return out, nil
}
