package querytest

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
)

func TestReadFixture(t *testing.T) {
	const good = `
nodes:
  Group: {kh: {name: الكتائب, aliases: [KH], anonymous: true}}
  Base: {b: {lat: 33}}
  Event: {v1: {sources: 2}}
rels:
  CLAIMED: [[kh, v1, {event: v1, confidence: 0.5}]]
`
	read := func(text string) (graph.Batch, error) {
		return ReadFixture(fstest.MapFS{"g.yaml": {Data: []byte(text)}}, "g.yaml")
	}
	b, err := read(good)
	if err != nil {
		t.Fatal(err)
	}
	rel := graph.Rel{
		Type: graph.Claimed, Key: "v1", Props: graph.Props{"confidence": 0.5},
		From: graph.NodeRef{Label: graph.Entity, ID: "kh"}, To: graph.NodeRef{Label: graph.Event, ID: "v1"},
	}
	if diff := cmp.Diff([]graph.Rel{rel}, b.Rels); diff != "" {
		t.Errorf("relationships (-want +got):\n%s", diff)
	}
	nodes := map[string]graph.Node{}
	for _, n := range b.Nodes {
		nodes[n.ID] = n
	}
	want := map[string]graph.Node{
		"kh": {NodeRef: rel.From, Also: graph.Group, Props: graph.Props{"name": "الكتائب", "aliases": []string{"KH"}, "anonymous": true}},
		"b":  {NodeRef: graph.NodeRef{Label: graph.Entity, ID: "b"}, Also: graph.Base, Props: graph.Props{"lat": 33.0}},
		"v1": {NodeRef: rel.To, Props: graph.Props{"sources": int64(2)}},
	}
	if diff := cmp.Diff(want, nodes); diff != "" {
		t.Errorf("nodes (-want +got):\n%s", diff)
	}
	for _, tc := range []struct{ old, new, want string }{
		{"Group:", "Grop:", "label Grop is not declared"},
		{"aliases: [KH]", "aliases: [1]", `property "aliases": [1] is not of type list of string`},
		{"aliases: [KH]", "alias: KH", `property "alias" is not declared`},
		{"{lat: 33}", "{lat: north}", `property "lat": north is not of type float`},
		{"v1: {sources", "kh: {sources", "id used twice"},
		{"CLAIMED", "CLAIMS", "type is not declared"},
		{"[kh, v1,", "[kh, v2,", "no node v2"},
		{"event: v1, ", "", `no "event"`},
		{"{event: v1, confidence: 0.5}", "v1", "third member is no map"},
		{"[kh, v1, {event: v1, confidence: 0.5}]", "[kh]", "1 members"},
		{"rels:", "edges:", "field edges not found"},
	} {
		_, err := read(strings.Replace(good, tc.old, tc.new, 1))
		if err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s → %s: got %v, want %q", tc.old, tc.new, err, tc.want)
		}
	}
}
