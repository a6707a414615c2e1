package main

import (
	"slices"
	"testing"

	"isnad/extract"
	"isnad/extract/encoder"
	"isnad/extract/eval"
)

// What the gold quotes and names is found again among the words, with or without a particle
// before a name, and nothing that only looks like it.
func TestTags(t *testing.T) {
	x, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	text := "قصفت القوات التركية مدينة عفرين أمس.\nوقالت السلطات في بيان: لا علم لنا بعفرين ولا بعفرينية."
	e := example{
		article: extract.Article{ID: "a", Text: text, Published: "2025-03-13"},
		gold: eval.Annotation{
			Entities: []eval.Entity{{ID: "e1", Type: "Actor", Names: []string{"القوات التركية"}}, {ID: "e2", Type: "Town", Names: []string{"عفرين"}}},
			Events:   []eval.Event{{ID: "v1", Type: "attack", Agents: []string{"e1"}, Places: []string{"e2"}, Evidence: "قصفت القوات التركية مدينة عفرين"}},
			Edges: []eval.Edge{
				{Type: "ATTACKED", From: "e1", To: "e2", Event: "v1", Evidence: "القوات التركية مدينة عفرين"},
				{Type: "DENIED", From: "e1", To: "v1", Evidence: "لا علم لنا"},
				{Type: "CLAIMED", From: "e1", To: "v1", Evidence: "not in the text"},
			},
		},
	}
	r, err := x.WithModel(nil).WithEncoder(nil).Candidates(e.article)
	if err != nil {
		t.Fatal(err)
	}
	h := hold(e, r)
	whole := []rune(text)
	type found struct {
		kind  int
		words string
	}
	var got []found
	for _, tag := range h.lesson().Tags {
		if tag.Kind < 0 || tag.Kind >= encoder.Tags {
			t.Errorf("no such kind: %+v", tag)
		}
		at := h.Shown.Words
		got = append(got, found{tag.Kind, string(whole[at[tag.First][0]:at[tag.Last-1][1]])})
	}
	want := []found{
		{ofEvent, "قصفت القوات التركية مدينة عفرين"}, {ofPart, "القوات التركية"}, {ofPart + 2, "مدينة عفرين"},
		{ofEdge, "القوات التركية مدينة عفرين"}, {sender, "القوات التركية"}, {reached, "مدينة عفرين"},
		{ofEdge + 6, "لا علم لنا"},
		{inName + 1, "القوات التركية"}, {opening + 1, "القوات"},
		{inName + 3, "عفرين"}, {opening + 3, "عفرين"}, {inName + 3, "بعفرين"}, {opening + 3, "بعفرين"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got  %v\nwant %v", got, want)
	}
}
