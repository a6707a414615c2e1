package eval

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseFloors(t *testing.T) {
	got, err := ParseFloors("entities=0.79, mission = .2 # a comment, with a comma\n\nedge.CLAIMED/p=0.9,dates=1,entity.Town/r=0\n")
	if err != nil {
		t.Fatal(err)
	}
	want := []Floor{{Entities, "f1", 0.79}, {Mission, "f1", 0.2}, {"edge.CLAIMED", "p", 0.9}, {DateRate, "f1", 1}, {"entity.Town", "r", 0}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for _, in := range []string{"entities", "entities=", "entities=x", "entities=NaN", "entities=1.5", "entities=-1", "names=0.5", "edge.SAID=0.5", "entity.Ship=0",
		"entities/f2=0.5", "dates/p=0.5", "=0.5"} {
		if _, err := ParseFloors(in); !errors.Is(err, ErrFloorSyntax) {
			t.Errorf("%q: error %v", in, err)
		}
	}
}

func TestCheckFloors(t *testing.T) {
	s := Sum("dev", []Article{article("a", Tally{Right: 2, Spurious: 1, Missed: 4}, Dates{1, 2})})
	floors, err := ParseFloors("entity=0.4444, entity/p=0.7, entity/r=0.3333, dates=0.51")
	if err != nil {
		t.Fatal(err)
	}
	err = CheckFloors(s, floors)
	if !errors.Is(err, ErrFloor) {
		t.Fatalf("error %v", err)
	}
	want := "dev: entity/p 0.6667 is below the floor 0.7000\ndev: date_accuracy 0.5000 is below the floor 0.5100"
	if diff := cmp.Diff(want, strings.TrimSpace(err.Error())); diff != "" {
		t.Error(diff)
	}
	if err := CheckFloors(s, floors[:1]); err != nil {
		t.Error(err)
	}
}
