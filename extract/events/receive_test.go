package events

import (
	"slices"
	"testing"

	"isnad/extract/analysis"
)

// TestReceive keeps the hosts of a visit from travelling.
func TestReceive(t *testing.T) {
	a := &analysis.Article{
		Mentions:   []analysis.Mention{{Entity: 0}, {Entity: 1}},
		Happenings: []analysis.Happening{{Agents: []int{1}, Targets: []int{0}}},
	}
	receive(a, &analysis.Event{Agents: []int{0}}, &a.Happenings[0])
	if h := a.Happenings[0]; !slices.Equal(h.Agents, []int{0}) || !slices.Equal(h.Targets, []int{1}) {
		t.Errorf("agents %v, targets %v: want the guest and the host", h.Agents, h.Targets)
	}
}
