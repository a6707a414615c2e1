package stances

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/filter"
)

// heard is how an entity's voices stand to every event.
type heard struct {
	voices []voice
	of     []heardOf // by event
	covers int       // events that its words tell of

	classes []string // features: the classes of its cues
}

// heardOf is how they stand to one.
type heardOf struct {
	best   sight // of the voice nearest to it
	value  int
	near   int   // which of the voices that is, or -1
	spoken sight // of the cue nearest to it, cue -1 where it has none
}

// hear compares the voices of an entity with the events, in the memory of what was heard of another.
func hear(a *analysis.Article, o *filter.Outline, e int, memory []heardOf) *heard {
	h := &heard{voices: voicesOf(a, o, e), of: analysis.Sized(memory, len(a.Events))}
	for _, class := range []string{"report", "relay", "relay-phrase", "claim", "denial", "accusation", "no-comment"} {
		if slices.ContainsFunc(h.voices, func(x voice) bool { return x.cue >= 0 && a.CueClass(x.cue) == class }) {
			h.classes = append(h.classes, "has "+class)
		}
	}
	for v, ev := range a.Events {
		x := &h.of[v]
		x.near, x.spoken.cue = -1, -1
		if ev.Dropped {
			continue
		}
		for i := range h.voices {
			s := sightFrom(a, &h.voices[i], v, o)
			val := s.value()
			if s.cue < 0 {
				val -= 50
			} else if x.spoken.cue < 0 || val > x.spoken.value() {
				x.spoken = s
			}
			if x.near < 0 || val > x.value {
				x.best, x.value, x.near = s, val, i
			}
		}
		if x.near >= 0 && x.best.covers && x.best.cue >= 0 {
			h.covers++
		}
	}
	return h
}

// rank counts the events to which the entity's voices stand nearer.
func (h *heard) rank(v int) int {
	n := 0
	for x := range h.of {
		if x != v && h.of[x].near >= 0 && h.of[x].value > h.of[v].value {
			n++
		}
	}
	return n
}
