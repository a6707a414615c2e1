package graph_test

import (
	"errors"
	"testing"

	"isnad/graph"
)

func TestCheckRefusesWhatTheSchemaLacks(t *testing.T) {
	entity := func(id string) graph.NodeRef { return graph.NodeRef{Label: graph.Entity, ID: id} }
	node := func(ref graph.NodeRef, also graph.Label, props graph.Props) graph.Batch {
		return graph.Batch{Nodes: []graph.Node{{NodeRef: ref, Also: also, Props: props}}}
	}
	rel := func(t graph.RelType, key any, props graph.Props) graph.Batch {
		return graph.Batch{Rels: []graph.Rel{{Type: t, From: entity("a"), To: entity("b"), Key: key, Props: props}}}
	}
	for name, test := range map[string]struct {
		batch graph.Batch
		ok    bool
	}{
		"empty":                   {graph.Batch{}, true},
		"entity":                  {node(entity("a"), graph.Base, graph.Props{"name": "x", "lat": 1.5}), true},
		"absent property":         {node(entity("a"), graph.Group, graph.Props{"name": nil}), true},
		"property of other label": {node(entity("a"), graph.Group, graph.Props{"lat": 1.5}), false},
		"wrong property type":     {node(entity("a"), "", graph.Props{"name": int64(1)}), false},
		"plain int":               {node(entity("a"), "", graph.Props{"name": 1}), false},
		"no id":                   {node(entity(""), "", nil), false},
		"label without id":        {node(graph.NodeRef{Label: graph.Group, ID: "a"}, "", nil), false},
		"hostile label":           {node(graph.NodeRef{Label: "X) DETACH DELETE (n", ID: "a"}, "", nil), false},
		"hostile second label":    {node(entity("a"), "X:Y", nil), false},
		"edge":                    {rel(graph.Attacked, "ev", graph.Props{"articles": int64(1)}), true},
		"edge without its key":    {rel(graph.Attacked, nil, nil), false},
		"key where none is":       {rel(graph.PartOf, "x", nil), false},
		"hostile type":            {rel("X]->() DELETE r//", nil, nil), false},
		"unlink everything":       {graph.Batch{Unlink: []graph.Unlink{{Type: graph.Attacked}}}, false},
		"unlink by key":           {graph.Batch{Unlink: []graph.Unlink{{Type: graph.Attacked, Key: "ev"}}}, true},
	} {
		err := graph.CurrentSchema().Check(test.batch)
		if test.ok && err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if !test.ok && !errors.Is(err, graph.ErrSchema) {
			t.Errorf("%s: got %v, want %v", name, err, graph.ErrSchema)
		}
	}
}
