package eval

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// gold and found are small enough to work out by hand: found has one entity of
// another type, none of one, one too many, an event on another day and edges
// that go wrong at both ends, one and none.
func sampleArticle() (gold, found Annotation) {
	gold = Annotation{ID: "a",
		Entities: []Entity{
			{ID: "e1", Type: "Group", Names: []string{"كتائب حزب الله", "الكتائب"}},
			{ID: "e2", Type: "Base", Names: []string{"قاعدة عين الأسد"}},
			{ID: "e3", Type: "Official", Names: []string{"مسؤول أميركي"}},
			{ID: "e4", Type: "Town", Names: []string{"أربيل"}},
		},
		Events: []Event{
			{ID: "v1", Type: "attack", Date: "2024-04-21", Agents: []string{"e1"}, Targets: []string{"e2"}, Evidence: "قصفت الكتائب القاعدة"},
			{ID: "v2", Type: "visit", Agents: []string{"e3"}, Places: []string{"e4"}, Evidence: "زار مسؤول أميركي أربيل"},
		},
		Edges: []Edge{
			{Type: "ATTACKED", From: "e1", To: "e2", Event: "v1", Evidence: "قصفت الكتائب القاعدة"},
			{Type: "CLAIMED", From: "e1", To: "v1", Evidence: "تبنّت"},
			{Type: "VISITED", From: "e3", To: "e4", Evidence: "زار"},
			{Type: "VISITED", From: "e3", To: "e4", Evidence: "وصل"},
			{Type: "REPORTED", From: "e4", To: "v2", Evidence: "قال"},
		}}
	found = Annotation{ID: "a",
		Entities: []Entity{
			{ID: "p1", Type: "Group", Names: []string{"حزب الله"}},
			{ID: "p2", Type: "Town", Names: []string{"عين الأسد"}, Rule: "place"},
			{ID: "p3", Type: "Official", Names: []string{"مسؤول أميركي"}},
			{ID: "p5", Type: "Actor", Names: []string{"الوكالة"}, Rule: "body"},
		},
		Events: []Event{
			{ID: "w1", Type: "explosion", Date: "2024-04-22", Agents: []string{"p1"}, Places: []string{"p2"}},
			{ID: "w2", Type: "visit", Date: "2024-04-22", Agents: []string{"p5"}, Evidence: "زارت الوكالة", Rule: "visit"},
		},
		Edges: []Edge{
			{Type: "ATTACKED", From: "p2", To: "p1", Evidence: "قصف", Rule: "verb"},
			{Type: "CLAIMED", From: "p1", To: "w1"},
			{Type: "VISITED", From: "p3", To: "p5", Evidence: "زار", Rule: "visit"},
			{Type: "VISITED", From: "p3", To: "p5", Evidence: "زار مرة أخرى"},
		}}
	return gold, found
}

func TestMisses(t *testing.T) {
	want := []Miss{
		{Class: Class{Fault: Mistyped, What: "entity", Type: "Base", Found: "Town"}, Names: []string{"قاعدة عين الأسد"}, Rule: "place"},
		{Class: Class{Fault: Missed, What: "entity", Type: "Town"}, Names: []string{"أربيل"}},
		{Class: Class{Fault: Spurious, What: "entity", Type: "Actor"}, Names: []string{"الوكالة"}, Rule: "body"},
		{Class: Class{Fault: Missed, What: "event", Type: "visit"}, Names: []string{"مسؤول أميركي", "أربيل"}, Evidence: "زار مسؤول أميركي أربيل"},
		{Class: Class{Fault: Spurious, What: "event", Type: "visit"}, Names: []string{"الوكالة"}, Date: "2024-04-22", Evidence: "زارت الوكالة", Rule: "visit"},
		{Class: Class{Fault: Missed, What: "edge", Type: "ATTACKED", Ends: BothEnds}, Names: []string{"كتائب حزب الله", "قاعدة عين الأسد"}, Evidence: "قصفت الكتائب القاعدة"},
		{Class: Class{Fault: Missed, What: "edge", Type: "VISITED", Ends: OnlyFrom}, Names: []string{"مسؤول أميركي", "أربيل"}, Evidence: "زار"},
		{Class: Class{Fault: Missed, What: "edge", Type: "REPORTED", Ends: NoEnd}, Names: []string{"أربيل", "visit undated"}, Evidence: "قال"},
		{Class: Class{Fault: Spurious, What: "edge", Type: "ATTACKED", Ends: BothEnds}, Names: []string{"عين الأسد", "حزب الله"}, Evidence: "قصف", Rule: "verb"},
		{Class: Class{Fault: Spurious, What: "edge", Type: "VISITED", Ends: OnlyFrom}, Names: []string{"مسؤول أميركي", "الوكالة"}, Evidence: "زار", Rule: "visit"},
	}
	got := Compare(sampleArticle())
	if diff := cmp.Diff(want, got.Misses); diff != "" {
		t.Errorf("misses: %s", diff)
	}
	tallies := map[string]Tally{Entities: {2, 2, 2}, Events: {1, 1, 1}, Mission: {1, 2, 2}, Chain: {0, 0, 1}, "edge.CLAIMED": {1, 0, 0}}
	for m, want := range tallies {
		if got.Measures[m] != want {
			t.Errorf("%s: %+v, want %+v", m, got.Measures[m], want)
		}
	}
	if want := (Dates{Right: 0, Of: 1}); got.Dates != want {
		t.Errorf("dates %v, want %v", got.Dates, want)
	}
}

func TestClasses(t *testing.T) {
	one, two := Compare(sampleArticle()), Compare(sampleArticle())
	two.ID = "b"
	misses := List([]Score{Sum("dev", []Article{one, two})})
	classes := Classes(misses)
	first := ClassCount{Set: "dev", Class: Class{Fault: Missed, What: "entity", Type: "Town"}, Count: 2}
	last := ClassCount{Set: "dev", Class: Class{Fault: Spurious, What: "edge", Type: "VISITED", Ends: OnlyFrom}, Count: 2}
	if len(misses) != 20 || len(classes) != 10 || classes[0] != first || classes[9] != last {
		t.Errorf("%d misses in classes %+v", len(misses), classes)
	}
	if misses[0].Article != "a" || misses[1].Article != "b" {
		t.Errorf("articles %s, %s, want a, b", misses[0].Article, misses[1].Article)
	}
}
