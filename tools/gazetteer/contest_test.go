package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSettle(t *testing.T) {
	town := func(id, ar, en, country string, people int, tier int, aliases ...string) place {
		return place{
			Entry:      Entry{ID: id, Ar: ar, En: en, Country: country, Aliases: aliases},
			population: people,
			weight:     weigh(people, tier, false),
		}
	}
	fixed := place{Entry: Entry{ID: "town/lb-tripoli", Ar: "طرابلس اللبنانية", Guarded: []string{"طرابلس"}, Country: "LB"}, fixed: true}
	tests := []struct {
		name string
		in   []place
		want map[string][]string // id to guarded names
	}{
		{
			"the bigger homonym stays alone",
			[]place{town("a", "الكرمة", "Karma", "SY", 900, 0), town("b", "الكرمة", "Garma", "IQ", 90_000, 0)},
			map[string][]string{"b": nil},
		},
		{
			"the conflict's town before the equal one far away",
			[]place{town("a", "القنيطرة", "Kenitra", "XX", 5_000, 2), town("b", "القنيطرة", "Quneitra", "SY", 5_000, 0)},
			map[string][]string{"b": nil},
		},
		{
			"a foreign city keeps its entry, the name guarded",
			[]place{town("a", "الناصرة", "Nazareth", "IL", 90_000, 0), town("b", "الناصرة", "Nassira", "XX", 200_000, 2)},
			map[string][]string{"a": nil, "b": {"الناصرة"}},
		},
		{
			"an English name alone is guarded, not fatal",
			[]place{town("a", "قانا", "Qana", "LB", 100, 0), town("b", "القنا", "Qana", "YE", 5_000, 0)},
			map[string][]string{"a": {"Qana"}, "b": nil},
		},
		{
			"what is guarded by hand bars its own country alone",
			[]place{fixed, town("a", "طرابلس", "Tripoli", "LB", 200_000, 0), town("b", "طرابلس", "Tripoli", "LY", 900_000, 0)},
			map[string][]string{"b": nil},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := map[string][]string{}
			for _, p := range settle(tt.in, 100_000) {
				got[p.ID] = p.Guarded
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("settle (-want +got):\n%s", diff)
			}
		})
	}
}

func TestSettleTakesAliases(t *testing.T) {
	in := []place{
		{Entry: Entry{ID: "a", Ar: "حلب", Country: "SY"}, weight: 9},
		{Entry: Entry{ID: "b", Ar: "حلبا", Aliases: []string{"حلب", "حلبة"}, Country: "LB"}, weight: 3},
	}
	for _, p := range settle(in, 1) {
		if p.ID == "b" {
			if diff := cmp.Diff([]string{"حلبة"}, p.Aliases); diff != "" {
				t.Errorf("aliases (-want +got):\n%s", diff)
			}
		}
	}
}
