package encoded

import (
	"isnad/extract/analysis"
	"isnad/extract/encoder"
)

// OfEvent gives the log-odds of each answer about an entity and an event: for each that of
// the telling with the surest. The article must have been read by an encoder.
func OfEvent(a *analysis.Article, entity, event int) (out [encoder.Answers]float64) {
	for i, h := range a.Events[event].Happenings {
		for k, x := range about(a, entity, &a.Happenings[h]) {
			if i == 0 || x > out[k] {
				out[k] = x
			}
		}
	}
	return out
}

// about gives the log-odds of each answer about an entity and a telling.
func about(a *analysis.Article, entity int, h *analysis.Happening) [encoder.Answers]float64 {
	k := analysis.SureKey{Pos: h.Pos, Entity: entity}
	if out, known := a.Heard[k]; known {
		return out
	}
	out := a.Context.About(entity, tellingOf(a, h))
	if a.Heard == nil {
		a.Heard = map[analysis.SureKey][encoder.Answers]float64{}
	}
	a.Heard[k] = out
	return out
}

func tellingOf(a *analysis.Article, h *analysis.Happening) *encoder.Telling {
	if t := a.Told[h.Pos]; t != nil {
		return t
	}
	if a.Told == nil {
		a.Told = map[int]*encoder.Telling{}
	}
	t := a.Context.Tell(Span(h))
	a.Told[h.Pos] = &t
	return &t
}
