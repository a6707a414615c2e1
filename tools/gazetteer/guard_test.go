package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestGuards(t *testing.T) {
	g := newGuard([]string{"السلام", "سالم", "Reading"}, []string{"غزة", "الطائف", "أبو ظبي", "Homs"})
	tests := []struct {
		name string
		s    standing
		want bool
	}{
		{"السلام", standing{}, true},
		{"سلام", standing{}, true},
		{"غزة", standing{}, false},
		{"الحي", standing{population: 500_000}, true},
		{"الرمادي", standing{population: 800}, true},
		{"الرمادي", standing{population: 300_000}, false},
		{"أبو صخر", standing{population: 3_000}, true},
		{"أبو ظبي", standing{}, false},
		{"بني حسن", standing{}, true},
		{"كفرنبل", standing{}, false},
		{"ليون", standing{population: 500_000, foreign: true}, true},
		{"ليما", standing{population: 500_000, foreign: true, capital: true}, false},
		{"Reading", standing{population: 300_000}, true},
		{"reading", standing{}, true},
		{"Homs", standing{}, false},
		{"Dera", standing{population: 10_000}, true},
		{"Busra", standing{population: 10_000}, true},
		{"Busra", standing{population: 90_000}, false},
		{"Abu Rasin", standing{}, true},
		{"Abu Dhabi", standing{population: 1_800_000}, false},
	}
	for _, tt := range tests {
		if got := g.guards(tt.name, tt.s); got != tt.want {
			t.Errorf("guards(%q, %+v) = %v, want %v", tt.name, tt.s, got, tt.want)
		}
	}
}

func TestReadWords(t *testing.T) {
	got, err := readWords("words", strings.NewReader("# head\nالسلام # peace\n\n Of \n"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"السلام", "Of"}, got); diff != "" {
		t.Errorf("readWords (-want +got):\n%s", diff)
	}
}
