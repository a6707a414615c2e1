package attribution

import (
	"math"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// weight rates, in tokens of distance, how much of a story an event is to which a claim or
// denial may point back: one that is told again and again, or with a scene, is spoken of
// sooner than one that is told in passing.
func weight(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) int {
	e := a.Events[h.Event]
	scene := len(e.Targets)+len(e.Places) > 0
	switch c.Class {
	case "claim":
		if scene {
			return 40
		}
	case "denial":
		w := int(20 * math.Log(float64(len(e.Happenings))))
		if scene {
			w += 20
		}
		if h.Sent == c.Sent {
			w += 30
		}
		switch e.Type {
		case record.Seizure:
			w -= 40
		case record.Visit, record.Meeting:
			w -= 60
		}
		return w
	}
	return 0
}
