package attacks

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// likelyHit is how likely an attack on something must be where no clause names both
// ends by the rules.
const likelyHit = 0.32

// plainlyHit reports that by the rules a clause names both ends; or that one names
// what was hit, and the doer claims it or is accused of it and nobody else did it.
func plainlyHit(a *analysis.Article, v, x, y int) (both, answers bool) {
	blamed := false
	var here []*analysis.Statement // that tell of the deed in the clause of the blame or claim
	for _, st := range a.Statements {
		if st.Event == v && (slices.Contains(analysis.Charged(st), x) || st.Speaker == x && st.Kind == record.Claim) {
			blamed, here = true, append(here, st)
		}
	}
	for _, i := range a.Events[v].Happenings {
		h := &a.Happenings[i]
		if h.Plain != nil && (among(a, h.Plain.Targets, y) || slices.Contains(h.Struck, y)) {
			both = both || among(a, h.Plain.Agents, x) || h.Nation == a.Entities[x]
			both = both || doneBeside(a, v, h, x)
			both = both || slices.ContainsFunc(here, func(st *analysis.Statement) bool { return st.From <= h.Pos && h.Pos < st.To })
			answers = blamed && !slices.ContainsFunc(a.Events[v].Agents, func(z int) bool { return z != x })
		}
	}
	return both, answers
}

// surelyHit tells how surely the weights gave an entity a part in an event.
func surelyHit(a *analysis.Article, v, e, part int) string {
	best := 0.0
	for _, i := range a.Events[v].Happenings {
		best = max(best, a.Sure[analysis.SureKey{Pos: a.Happenings[i].Pos, Entity: e}][part])
	}
	switch {
	case best == 0:
		return "-"
	case best < 0.2:
		return "<.2"
	case best < 0.4:
		return "<.4"
	case best < 0.6:
		return "<.6"
	case best < 0.8:
		return "<.8"
	}
	return ">.8"
}

// doneBeside reports that the Arabic word for the dead of an event names no doer, and a word
// for the same behind it in its sentence does: قُتل القيادي في غارة شنها التحالف.
func doneBeside(a *analysis.Article, v int, h *analysis.Happening, x int) bool {
	if a.Lang.Code != "ar" || !analysis.Deadly(h) || len(h.Plain.Agents) > 0 || h.Nation != nil {
		return false
	}
	return slices.ContainsFunc(a.Events[v].Happenings, func(i int) bool {
		o := &a.Happenings[i]
		return o.Sent == h.Sent && o.Pos > h.Pos && !analysis.Deadly(o) && o.Plain != nil && len(o.Plain.Targets) == 0 && (among(a, o.Plain.Agents, x) || o.Nation == a.Entities[x])
	})
}
