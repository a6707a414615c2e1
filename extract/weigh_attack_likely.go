package extract

import (
	"slices"

	"isnad/extract/record"
)

// likelyHit is how likely an attack on something must be where no clause names both
// ends by the rules.
const likelyHit = 0.32

// plainlyHit reports that by the rules a clause names both ends; or that one names
// what was hit, and the doer claims it or is accused of it and nobody else did it.
func (a *analysis) plainlyHit(v, x, y int) (both, answers bool) {
	blamed := false
	var here []*statement // that tell of the deed in the clause of the blame or claim
	for _, st := range a.statements {
		if st.event == v && (has(charged(st), x) || st.speaker == x && st.kind == record.Claim) {
			blamed, here = true, append(here, st)
		}
	}
	for _, i := range a.events[v].happenings {
		h := &a.happenings[i]
		if h.plain != nil && (a.among(h.plain.targets, y) || has(h.struck, y)) {
			both = both || a.among(h.plain.agents, x) || h.nation == a.entities[x]
			both = both || a.doneBeside(v, h, x)
			both = both || slices.ContainsFunc(here, func(st *statement) bool { return st.from <= h.pos && h.pos < st.to })
			answers = blamed && !slices.ContainsFunc(a.events[v].agents, func(z int) bool { return z != x })
		}
	}
	return both, answers
}

// surely tells how surely the weights gave an entity a part in an event.
func (a *analysis) surely(v, e, part int) string {
	best := 0.0
	for _, i := range a.events[v].happenings {
		best = max(best, a.sure[sureKey{a.happenings[i].pos, e}][part])
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

// sureKey names the answers about an entity's parts: trigger and entity.
type sureKey struct{ pos, entity int }

// doneBeside reports that the Arabic word for the dead of an event names no doer, and a word
// for the same behind it in its sentence does: قُتل القيادي في غارة شنها التحالف.
func (a *analysis) doneBeside(v int, h *happening, x int) bool {
	if a.lang.Code != "ar" || !deadly(h) || len(h.plain.agents) > 0 || h.nation != nil {
		return false
	}
	return slices.ContainsFunc(a.events[v].happenings, func(i int) bool {
		o := &a.happenings[i]
		return o.sent == h.sent && o.pos > h.pos && !deadly(o) && o.plain != nil && len(o.plain.targets) == 0 && (a.among(o.plain.agents, x) || o.nation == a.entities[x])
	})
}
