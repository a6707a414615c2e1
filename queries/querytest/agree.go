package querytest

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
	"isnad/queries"
)

// agreement says that two ways of asking name the same events.
type agreement struct {
	name          string
	fixture       string
	one, theOther []ask
}

// ask is a query with its parameters; the events of several are put together.
type ask struct {
	query  string
	params []string
}

func agreements() []agreement {
	return []agreement{
		{
			name: "contested-events are the events with such a verdict", fixture: "contested-events",
			one: []ask{{"contested-events", nil}},
			theOther: []ask{
				{"events", []string{"verdict=contested"}},
				{"events", []string{"verdict=claimed-and-denied"}},
				{"events", []string{"verdict=accused-and-denied"}},
			},
		},
		{
			name: "attacks-on-base are the attacks with that target", fixture: "attacks-on-base",
			one:      []ask{{"attacks-on-base", []string{"base=عين الأسد"}}},
			theOther: []ask{{"events", []string{"target=Ain al-Asad", "kind=attack"}}},
		},
		{
			name: "every event with a statement has a chain", fixture: "attribution-chain",
			one: []ask{{"attribution-chain", []string{"days=-1"}}},
			theOther: []ask{
				{"attribution-chain", []string{"kind=attack", "days=-1"}},
				{"attribution-chain", []string{"kind=interception"}},
				{"attribution-chain", []string{"kind=statement"}},
				{"attribution-chain", []string{"event=v4", "days=0"}},
			},
		},
		{
			name: "claims and denials are all there is", fixture: "claims-and-denials-by-group",
			one: []ask{{"claims-and-denials-by-group", nil}},
			theOther: []ask{
				{"claims-and-denials-by-group", []string{"stance=claimed"}},
				{"claims-and-denials-by-group", []string{"stance=denied"}},
			},
		},
	}
}

func (a agreement) run(t *testing.T, store graph.Store, set *queries.Set) {
	events := func(asks []ask) []string {
		var ids []string
		for _, ask := range asks {
			q, err := set.Get(ask.query)
			if err != nil {
				t.Fatal(err)
			}
			column := slices.Index(q.Columns(), "event")
			for _, row := range answer(t, store, q, ask.params).Values {
				id, _ := row[column].(string)
				ids = append(ids, id)
			}
		}
		slices.Sort(ids)
		return slices.Compact(ids)
	}
	one := events(a.one)
	if len(one) == 0 {
		t.Error("no events to agree on")
	}
	if diff := cmp.Diff(one, events(a.theOther)); diff != "" {
		t.Errorf("(-%s +the other):\n%s", a.one[0].query, diff)
	}
}
