package plan_test

import (
	"fmt"
	"strings"
	"testing"

	"isnad/graph/cypher"
	"isnad/graph/cypher/memgraph"
	"isnad/graph/cypher/value"
)

// news is a graph with few bases and many events, statements and towns.
func news() *memgraph.Graph {
	g := &memgraph.Graph{}
	g.IndexNodes("Event", "id", true)
	g.IndexNodes("Event", "kind", false)
	g.IndexNodes("Statement", "article", false)
	g.IndexRels("CLAIMED", "event")
	g.IndexText("names", "Town", "name")
	g.IndexTexts("Town", "id", "name", "aliases")
	text := func(prefix string, i int) map[string]value.Value {
		return map[string]value.Value{
			"id": value.String(fmt.Sprint(prefix, i)), "kind": value.String(fmt.Sprint("k", i%20)),
			"article": value.String(fmt.Sprint("a", i/3)), "name": value.String(fmt.Sprint(prefix, i)),
		}
	}
	var towns, events []*memgraph.Node
	for i := range 5 {
		g.AddNode([]string{"Base"}, text("b", i))
	}
	for i := range 300 {
		towns = append(towns, g.AddNode([]string{"Town"}, text("t", i)))
		if i > 0 {
			g.AddRel(towns[i], towns[i/10], "LOCATED_IN", nil)
		}
	}
	for i := range 3000 {
		events = append(events, g.AddNode([]string{"Event"}, text("e", i)))
		g.AddRel(events[i], towns[i%300], "TARGETED", nil)
	}
	for i := range 3000 {
		s := g.AddNode([]string{"Statement"}, text("s", i))
		g.AddRel(s, events[i], "ABOUT", nil)
	}
	for i := range 200 {
		g.AddRel(towns[i], events[i], "CLAIMED", map[string]value.Value{"event": value.String(fmt.Sprint("e", i))})
	}
	return g
}

// TestPlans pins where plans start and what they avoid. Want lists what has to
// stand in the plan, in this order.
func TestPlans(t *testing.T) {
	g := news()
	for _, tc := range []struct {
		name, query string
		want        []string
		not         string
	}{
		{"the rarest label", "MATCH (s:Statement)-[:ABOUT]->(e)-[:TARGETED]->(b:Base) RETURN s",
			[]string{"NodesByLabel     b:Base", "Expand           (b)<-[:TARGETED]-(e)", "(e)<-[:ABOUT]-(s)"}, "NodesByLabel     s"},
		{"a unique id", "MATCH (s:Statement)-[:ABOUT]->(e:Event {id: 'e7'}) RETURN s",
			[]string{"NodesByIndex     e:Event(id) = 'e7'", "(e)<-[:ABOUT]-(s)"}, "NodesByLabel"},
		{"an id from a list", "MATCH (e:Event) WHERE e.id IN $ids RETURN e",
			[]string{"NodesByIndex     e:Event(id) IN ['e1', 'e2']"}, "NodesByLabel"},
		{"an id from another clause", "MATCH (t:Town)-[r:CLAIMED]->() OPTIONAL MATCH (e:Event) WHERE e.id = r.event RETURN e",
			[]string{"Optional", "NodesByIndex   e:Event(id) = r.event"}, "NodesByLabel   e"},
		{"a range", "MATCH (e:Event) WHERE 'e10' <= e.id < 'e11' RETURN e",
			[]string{"NodesByIndex     e:Event(id) >= 'e10' AND < 'e11'"}, "NodesByLabel"},
		{"a prefix", "MATCH (e:Event) WHERE e.id STARTS WITH 'e99' RETURN e",
			[]string{"NodesByIndex     e:Event(id) STARTS WITH 'e99'"}, "NodesByLabel"},
		{"a parameter that is null", "MATCH (e:Event) WHERE $none IS NULL OR e.id = $none RETURN e",
			[]string{"NodesByLabel     e:Event"}, "Filter"},
		{"a parameter that is set", "MATCH (e:Event) WHERE $id IS NULL OR e.id = $id RETURN e",
			[]string{"NodesByIndex     e:Event(id) = 'e3'"}, "NodesByLabel"},
		{"a name in any case", "MATCH (t:Town) WHERE toLower(t.name) = toLower($id) RETURN t",
			[]string{"NodesByText      t:Town(name) = 'e3'", "Filter"}, "NodesByLabel"},
		{"a name among several", "MATCH (t:Town) WHERE any(n IN [t.id, t.name] + coalesce(t.aliases, []) WHERE toLower(n) = toLower($id)) RETURN t",
			[]string{"NodesByText      t:Town(id, name, aliases) = 'e3'", "Filter           t:Town AND any("}, "NodesByLabel"},
		{"one name or the other", "MATCH (t:Town) WHERE t.name = 'a' OR 'b' IN t.aliases RETURN t",
			[]string{"NodesByText      t:Town(name, aliases) = 'a' or 'b'"}, "NodesByLabel"},
		{"a name from another clause", "MATCH (e:Event {id: 'e7'}) MATCH (t:Town) WHERE toLower(t.name) = e.place RETURN t",
			[]string{"NodesByIndex     e:Event", "NodesByText      t:Town(name) = e.place"}, "NodesByLabel"},
		{"a name or something else", "MATCH (t:Town) WHERE t.name = 'a' OR t.kind = 'b' RETURN t",
			[]string{"NodesByLabel     t:Town"}, "NodesByText"},
		{"a name of another node", "MATCH (t:Town)-[:LOCATED_IN]->(u:Base) WHERE any(n IN [t.id, u.id] WHERE n = 'a') RETURN t",
			[]string{"NodesByLabel     u:Base"}, "NodesByText"},
		{"EXISTS from a name", "MATCH (e:Event) WHERE EXISTS { MATCH (e)-[:TARGETED]->(t:Town) WHERE toLower(t.name) = 't9' } RETURN e",
			[]string{"exists, found once for all rows by", "NodesByText", "Expand"}, ""},
		{"an index over relationships", "MATCH (t:Town)-[r:CLAIMED]->(e) WHERE r.event = 'e7' RETURN t",
			[]string{"RelsByIndex      (t)-[r:CLAIMED]->(e) (event) = 'e7'"}, "Expand"},
		{"a rare type", "MATCH (t:Town)-[r:CLAIMED]->(e:Event) RETURN r",
			[]string{"RelsByType       (t)-[r:CLAIMED]->(e)"}, "NodesByLabel"},
		{"a bound node", "MATCH (e:Event {id: 'e7'}) MATCH (s:Statement)-[:ABOUT]->(e) RETURN s",
			[]string{"(id) = 'e7'", "Expand           (e)<-[:ABOUT]-(s)"}, "NodesByLabel"},
		{"a join in the place of a product", "MATCH (s:Statement), (e:Event) WHERE s.name = e.kind RETURN s",
			[]string{"HashJoin"}, ""},
		{"an index in the place of a join", "MATCH (t:Town), (e:Event) WHERE t.name = e.id RETURN t",
			[]string{"NodesByLabel     t:Town", "NodesByIndex     e:Event(id) = t.name"}, "HashJoin"},
		{"conditions as early as they can be", "MATCH (t:Town)<-[:TARGETED]-(e:Event)<-[:ABOUT]-(s) WHERE t.name ENDS WITH '7' AND s.name > 's2' RETURN s",
			[]string{"t.name ENDS WITH '7'", "(s)", "s.name > 's2'"}, ""},
		{"EXISTS once for all", "MATCH (e:Event) WHERE EXISTS { (e)-[:TARGETED]->(:Town)-[:LOCATED_IN*0..4]->(t:Town {name: 't9'}) } RETURN e",
			[]string{"exists, found once for all rows by"}, ""},
		{"EXISTS by a list once for all", "MATCH (e:Event) WHERE EXISTS { MATCH (t:Town) WHERE t.name IN e.agents AND t.kind = 'k1' } RETURN e",
			[]string{"exists, found once for all rows by t.name"}, ""},
		{"EXISTS for few rows", "MATCH (e:Event {id: 'e7'}) WHERE EXISTS { (e)-[:TARGETED]->(:Town)-[:LOCATED_IN*0..4]->(t:Town {name: 't9'}) } RETURN e",
			[]string{"  exists\n"}, "once for all"},
		{"full text", "CALL db.index.fulltext.queryNodes('names', 't1') YIELD node AS t MATCH (e)-[:TARGETED]->(t) RETURN e",
			[]string{"FullText", "Expand           (t)<-[:TARGETED]-(e)"}, "Nodes"},
		{"no more rows than wanted", "MATCH (e:Event) RETURN e ORDER BY e.id LIMIT 3",
			[]string{"Top              e.id", "Limit            3"}, "Sort"},
	} {
		q, err := cypher.Prepare(tc.query)
		if err != nil {
			t.Errorf("%s: %v", tc.name, err)
			continue
		}
		plan, err := q.Explain(g, map[string]value.Value{
			"none": {}, "id": value.String("e3"), "ids": value.List([]value.Value{value.String("e1"), value.String("e2")}),
		})
		if err != nil {
			t.Errorf("%s: %v", tc.name, err)
			continue
		}
		rest, ok := plan, true
		for _, want := range tc.want {
			_, after, found := strings.Cut(rest, want)
			rest, ok = after, ok && found
		}
		if !ok || tc.not != "" && strings.Contains(plan, tc.not) {
			t.Errorf("%s: %s\nwant %q, not %q; got\n%s", tc.name, tc.query, tc.want, tc.not, plan)
		}
	}
}
