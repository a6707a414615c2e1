package queries

import (
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"isnad/graph"
)

func TestShipped(t *testing.T) {
	set, err := Open(Shipped())
	if err != nil {
		t.Fatal(err)
	}
	if len(set.List()) < 8 {
		t.Errorf("%d queries, want at least 8", len(set.List()))
	}
	for _, q := range set.List() {
		t.Run(q.Name, func(t *testing.T) {
			if err := q.CheckSchema(graph.CurrentSchema()); err != nil {
				t.Error(err)
			}
			if p, ok := q.Param(limit); !ok || p.Type != Int || p.Default == nil {
				t.Errorf("parameter limit is %+v, want an int with a default", p)
			}
			if !strings.Contains(q.Cypher, "ORDER BY") || !strings.HasPrefix(q.Text, "// name: "+q.Name+"\n") || !strings.HasSuffix(q.Ask, "?") {
				t.Errorf("want an order, the name in the first line and a question; ask is %q", q.Ask)
			}
			if strings.Contains(q.Cypher, "CALL") || strings.Contains(q.Cypher, "apoc") {
				t.Error("outside the plain subset")
			}
		})
	}
}

func TestOpenUserFolder(t *testing.T) {
	mine := fstest.MapFS{"who-said.cypher": {Data: []byte(good)}, "notes.txt": {Data: []byte("x")}}
	set, err := Open(Shipped(), Source{Name: "mine", FS: mine})
	if err != nil {
		t.Fatal(err)
	}
	q, err := set.Get("who-said")
	if err != nil || q.File != "mine/who-said.cypher" {
		t.Errorf("got %q, %v", q.File, err)
	}
	if _, err := set.Get("who-sad"); !errors.Is(err, ErrUnknown) || !strings.Contains(err.Error(), `"who-sad", known are attacks-on-base, `) {
		t.Errorf("got %v", err)
	}
}

func TestOpenFaults(t *testing.T) {
	events := strings.Replace(good, "who-said", "events", 1)
	bad := fstest.MapFS{
		"events.cypher":   {Data: []byte(events)},
		"who-said.cypher": {Data: []byte(strings.Replace(good, "since: 0.1", "since: x", 1))},
		"other.cypher":    {Data: []byte(good)},
	}
	_, err := Open(Shipped(), Source{Name: "bad", FS: bad}, Source{Name: "gone", FS: os.DirFS(t.TempDir() + "/gone")})
	if err == nil {
		t.Fatal("no error")
	}
	for _, want := range []string{
		`bad/events.cypher:1: query "events" is already in queries/events.cypher`,
		`bad/who-said.cypher:10: "x" is not a release`,
		`bad/other.cypher:1: query "who-said" stands in a file for "other"`,
		`read queries gone: `,
	} {
		if !strings.Contains(err.Error(), want) {
			t.Errorf("no %q in:\n%v", want, err)
		}
	}
	if !errors.Is(err, fs.ErrNotExist) {
		t.Error("does not wrap fs.ErrNotExist")
	}
}

func TestCheckSchema(t *testing.T) {
	for cypher, want := range map[string]string{
		"MATCH (e:Event {id: 'x'})-[r:CLAIMED|DENIED]->(:Entity:Group) WHERE r.event = e.id RETURN e.label AS l": "",
		"MATCH (b) WHERE b:Base OR (b:Town) RETURN b.lat AS l, duration({days: 1}).days AS d":                    "",
		"UNWIND [{mine: 1}] AS m RETURN m.mine AS l":                                                             "",
		"MATCH (g:Entity) WHERE EXISTS { MATCH (g)-[:PART_OF*0..3]->(p:Group {kind: 'x'}) } RETURN g.lon AS l":   "",
		"MATCH (e:Evnt) RETURN e AS l":                                        `x.cypher:1: label "Evnt" is not in the graph`,
		"MATCH (e) WHERE e:Event|Happening RETURN e AS l":                     `label "Happening"`,
		"MATCH (e:Event) RETURN [n IN [e] WHERE n:Event | n.kind] AS l":       "",
		"MATCH (:Actor&Monitor) RETURN 1 AS l":                                `label "Monitor"`,
		"MATCH (a)\n-[:CLAIMED|DENYS]->(b) RETURN b AS l":                     `x.cypher:2: relationship type "DENYS" is not in the graph`,
		"MATCH (a)-[:MADE|:SAYS*1..2]->(b) RETURN b AS l":                     `relationship type "SAYS"`,
		"MATCH (e:Event) RETURN e.quote AS l":                                 `Event has no property "quote"`,
		"MATCH (:Event {quote: 'x'}) RETURN 1 AS l":                           `Event has no property "quote"`,
		"MATCH ()-[r:VIA {ordr: 1}]->() RETURN 1 AS l":                        `VIA has no property "ordr"`,
		"MATCH (n) RETURN n.colour AS l":                                      `property "colour" is not in the graph`,
		"MATCH (e:Event) WHERE EXISTS { MATCH (e)<-[:FOO]-() } RETURN 1 AS l": `relationship type "FOO"`,
		"RETURN 'x": "quote has no end",
	} {
		err := Query{File: "x.cypher", Cypher: cypher, Text: cypher, start: 1}.CheckSchema(graph.CurrentSchema())
		switch {
		case want == "" && err != nil:
			t.Errorf("%s: %v", cypher, err)
		case want != "" && (err == nil || !strings.Contains(err.Error(), want)):
			t.Errorf("%s: got %v, want %q", cypher, err, want)
		}
	}
}
