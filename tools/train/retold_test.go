package main

import (
	"testing"

	"isnad/extract"
	"isnad/extract/eval"
	"isnad/extract/record"
)

func TestOneHappening(t *testing.T) {
	text := "Rockets hit the base. A witness heard four blasts. Later a bridge was bombed. Shots fell."
	h := &reading{
		example: example{article: extract.Article{Text: text}, gold: eval.Annotation{
			Events: []eval.Event{{ID: "g1", Type: "attack", Evidence: "Rockets hit the base"}, {ID: "g2", Type: "attack", Evidence: "a bridge was bombed"}},
			Edges:  []eval.Edge{{Type: "REPORTED", From: "e1", To: "g1", Evidence: "A witness heard four blasts"}},
		}},
		partner: map[string]string{"v1": "g1", "v3": "g2"},
		events:  map[string]eval.Event{"g1": {Type: "attack"}, "g2": {Type: "attack"}},
	}
	h.Tellings = map[string][][2]int{"v1": {{8, 11}}, "v2": {{38, 44}}, "v3": {{70, 76}}, "v4": {{78, 83}}}
	for _, id := range []string{"v1", "v2", "v3", "v4"} {
		h.Record.Events = append(h.Record.Events, record.Event{ID: id, Type: record.Attack})
	}
	for _, c := range []struct {
		from, to   string
		yes, known bool
	}{
		{"v1", "v2", true, true},
		{"v2", "v3", false, true},
		{"v1", "v3", false, true},
		{"v1", "v4", false, false},
	} {
		yes, known := oneHappening(h, extract.Candidate{From: c.from, To: c.to})
		if yes != c.yes || known != c.known {
			t.Errorf("%s and %s: one %v, known %v; want %v, %v", c.from, c.to, yes, known, c.yes, c.known)
		}
	}
}
