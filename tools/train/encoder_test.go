package main

import (
	"testing"

	"isnad/extract"
	"isnad/extract/encoder"
	"isnad/extract/eval"
)

// What the encoder learns of an article is what its gold says of the names and tellings that
// the rules found.
func TestLesson(t *testing.T) {
	x, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	text := "قصفت القوات التركية مدينة عفرين أمس الأربعاء.\nوزار وزير الخارجية أنقرة."
	e := example{
		article: extract.Article{ID: "a", Text: text, Published: "2025-03-13"},
		gold: eval.Annotation{
			Entities: []eval.Entity{{ID: "e1", Type: "Actor", Names: []string{"القوات التركية"}}, {ID: "e2", Type: "Town", Names: []string{"عفرين"}}},
			Events:   []eval.Event{{ID: "v1", Type: "attack", Date: "2025-03-12", Agents: []string{"e1"}, Targets: []string{"e2"}, Evidence: "قصفت القوات التركية مدينة عفرين"}},
			Edges:    []eval.Edge{{Type: "ATTACKED", From: "e1", To: "e2", Event: "v1"}},
		},
		tellings: []telling{{Start: 0, Text: "قصفت", Events: []string{"v1"}}},
		times:    3,
	}
	r, err := x.WithModel(nil).WithEncoder(nil).Candidates(e.article)
	if err != nil {
		t.Fatal(err)
	}
	got := hold(e, r).lesson()
	var agents, targets, attacks, named, known int
	for _, yes := range got.Told {
		agents, targets = agents+one(yes[encoder.Agent]), targets+one(yes[encoder.Target])
	}
	for _, yes := range got.Between {
		attacks += one(yes[encoder.Attacked])
	}
	for _, yes := range got.Named {
		named += one(yes)
	}
	for _, l := range got.Tellings {
		known += one(l.Known && l.Event == 1)
	}
	if agents != 1 || targets != 1 || attacks != 1 || named != 2 || known != 1 || got.Times != 3 {
		t.Errorf("%d agents, %d targets, %d attacks, %d names, %d tellings, counted %v times in %+v", agents, targets, attacks, named, known, got.Times, got.Told)
	}
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}
