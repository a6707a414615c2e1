package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"isnad/extract"
	"isnad/extract/eval"
)

func TestOneHappening(t *testing.T) {
	text := "Rockets hit the base. A witness heard four blasts. Later a bridge was bombed. Shots fell. The raid may go on."
	h := &reading{
		example: example{
			article: extract.Article{Text: text},
			gold: eval.Annotation{
				Events: []eval.Event{{ID: "g1", Type: "attack", Evidence: "Rockets hit the base"}, {ID: "g2", Type: "attack", Evidence: "a bridge was bombed"}},
				Edges:  []eval.Edge{{Type: "REPORTED", From: "e1", To: "g1", Evidence: "A witness heard four blasts"}},
			},
			tellings: []telling{{Start: 78, Text: "Shots fell", Events: []string{"g2"}}, {Start: 94, Text: "raid"}},
		},
		events: map[string]eval.Event{"g1": {Type: "attack"}, "g2": {Type: "attack"}},
	}
	at := func(word string) [2]int {
		i := strings.Index(text, word)
		return [2]int{i, i + len(word)}
	}
	for _, c := range []struct {
		one, other string
		yes, known bool
	}{
		{"hit", "blasts", true, true},     // both quoted for g1
		{"blasts", "bombed", false, true}, // quoted for two
		{"hit", "bombed", false, true},
		{"bombed", "fell", true, true}, // marked
		{"hit", "raid", false, false},  // marked to tell of nothing
		{"hit", "Later", false, false}, // neither marked nor quoted
	} {
		yes, known := oneHappening(h, extract.Candidate{At: at(c.one), Of: at(c.other)})
		if yes != c.yes || known != c.known {
			t.Errorf("%s and %s: one %v, known %v; want %v, %v", c.one, c.other, yes, known, c.yes, c.known)
		}
	}
}

func TestLoadTellings(t *testing.T) {
	articles := map[string]string{"a": "قصف قرية"}
	for _, c := range []struct {
		name, line, fault string
	}{
		{"right", `{"id":"a","tellings":[{"start":4,"text":"قرية","events":["v1"]}]}`, ""},
		{"another word", `{"id":"a","tellings":[{"start":3,"text":"قرية","events":[]}]}`, `tellings.jsonl:1: article a: "قرية" does not stand at code point 3`},
		{"an article that is not there", `{"id":"b","tellings":[{"start":0,"text":"قصف","events":[]}]}`, "article b"},
		{"no JSON", `{`, "tellings.jsonl:1"},
	} {
		dir := t.TempDir()
		if err := os.WriteFile(filepath.Join(dir, tellingsFile), []byte(c.line+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		got, err := loadTellings(dir, articles)
		switch {
		case c.fault == "" && (err != nil || len(got["a"]) != 1):
			t.Errorf("%s: %v, %v", c.name, got, err)
		case c.fault != "" && (err == nil || !strings.Contains(err.Error(), c.fault)):
			t.Errorf("%s: error %v, want %q", c.name, err, c.fault)
		}
	}
}

func TestToldAt(t *testing.T) {
	e := example{tellings: []telling{{Start: 0, Text: "hit the base twice", Events: []string{"v1"}}, {Start: 8, Text: "base", Events: []string{"v2"}}}}
	for _, c := range []struct {
		start, end int
		want       string
	}{{0, 3, "v1"}, {8, 12, "v2"}, {30, 31, ""}} {
		events, known := e.toldAt(c.start, c.end)
		if got := strings.Join(events, " "); got != c.want || known != (c.want != "") {
			t.Errorf("%d to %d: %q, known %v; want %q", c.start, c.end, got, known, c.want)
		}
	}
}

func TestShows(t *testing.T) {
	h := &reading{
		example: example{tellings: []telling{{Start: 0, Text: "hit", Events: []string{"v1"}}, {Start: 10, Text: "raid", Events: []string{"v1"}}, {Start: 20, Text: "fell", Events: []string{"v2"}}, {Start: 30, Text: "blast", Events: []string{"x1"}}}},
		events:  map[string]eval.Event{"v1": {}, "v2": {}},
	}
	h.Tellings = map[string][][2]int{"most": {{20, 24}, {0, 3}, {10, 14}}, "left out": {{30, 35}}, "unmarked": {{40, 44}}}
	for found, want := range map[string]struct {
		event string
		known bool
	}{"most": {"v1", true}, "left out": {"", true}, "unmarked": {"", false}} {
		if event, known := h.shows(found); event != want.event || known != want.known {
			t.Errorf("%s: %q, %v; want %q, %v", found, event, known, want.event, want.known)
		}
	}
}
