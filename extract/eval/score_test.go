package eval

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func article(id string, t Tally, d Dates) Article {
	return Article{ID: id, Measures: map[string]Tally{Entities: t}, Dates: d}
}

func TestRates(t *testing.T) {
	tests := []struct {
		name     string
		in       Tally
		p, r, f1 float64
	}{
		{"nothing to find", Tally{}, 0, 0, 0},
		{"all missed", Tally{Missed: 3}, 0, 0, 0},
		{"all right", Tally{Right: 3}, 1, 1, 1},
		{"rounded", Tally{Right: 2, Spurious: 1, Missed: 4}, 0.6667, 0.3333, 0.4444},
		{"half goes to even", Tally{Right: 1, Spurious: 31}, 0.0312, 1, 0.0606},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if p, r, f := round(tt.in.Precision()), round(tt.in.Recall()), round(tt.in.F1()); p != tt.p || r != tt.r || f != tt.f1 {
				t.Errorf("%v %v %v, want %v %v %v", p, r, f, tt.p, tt.r, tt.f1)
			}
		})
	}
}

func TestGaps(t *testing.T) {
	train := Sum("train", []Article{article("a", Tally{Right: 9, Missed: 2}, Dates{3, 4})})
	dev := Sum("dev", []Article{article("b", Tally{Right: 4, Missed: 4}, Dates{1, 2})})
	gaps := Gaps([]Score{train, dev})
	want := Gap{Entities, map[string]float64{"train": 0.9, "dev": 0.6667}, map[string]float64{"dev": 0.2333}}
	if diff := cmp.Diff(want, gaps[0]); diff != "" {
		t.Error(diff)
	}
	if g := gaps[len(gaps)-1]; g.Measure != DateRate || g.Gap["dev"] != 0.25 {
		t.Errorf("dates: %+v", g)
	}
}

// A report that was saved and read again is compared article by article; what
// only one of them holds does not blur the sums.
func TestDifferences(t *testing.T) {
	before := Sum("dev", []Article{article("a", Tally{2, 0, 2}, Dates{1, 2}), article("b", Tally{1, 1, 1}, Dates{}), article("gone", Tally{9, 9, 9}, Dates{})})
	after := Sum("dev", []Article{article("a", Tally{3, 1, 1}, Dates{2, 2}), article("b", Tally{1, 1, 1}, Dates{}), article("new", Tally{1, 0, 0}, Dates{})})
	saved, err := json.Marshal(NewReport("1", []Score{before}))
	if err != nil {
		t.Fatal(err)
	}
	report, err := ReadReport(bytes.NewReader(saved))
	if err != nil {
		t.Fatal(err)
	}
	restored, ok := report.Score("dev")
	if !ok {
		t.Fatal("the report lost its set")
	}
	changed, others := Differences(restored, after)
	want := []Difference{
		{"dev", "", DateRate, 0.5, 1, 0.5, Tally{1, 0, 1}, Tally{2, 0, 0}},
		{"dev", "", Entities, 0.6, 0.6667, 0.0667, Tally{3, 1, 3}, Tally{4, 2, 2}},
		{"dev", "a", DateRate, 0.5, 1, 0.5, Tally{1, 0, 1}, Tally{2, 0, 0}},
		{"dev", "a", Entities, 0.6667, 0.75, 0.0833, Tally{2, 0, 2}, Tally{3, 1, 1}},
	}
	if diff := cmp.Diff(want, changed); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"new", "gone"}, others); diff != "" {
		t.Errorf("others: %s", diff)
	}
}

func TestReadReportRefuses(t *testing.T) {
	for _, in := range []string{"", "[]", `{"version": 9}`, `{"id": "a"}`} {
		if _, err := ReadReport(strings.NewReader(in)); !errors.Is(err, ErrReport) {
			t.Errorf("%q: error %v", in, err)
		}
	}
}
