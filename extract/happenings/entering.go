package happenings

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// enterArmed makes of the arrival of an armed force in a town or base its capture: دخلت
// قوات الحكومة المعسكر. A person or delegation that enters is on a visit.
func enterArmed(a *analysis.Article, h *analysis.Happening) {
	if a.Lang.Code != "ar" || h.Type != record.Visit || h.Nominal || h.Passive || len(h.Agents) == 0 || roles.Travels(a, h) || !takesPlace(a, h) {
		return
	}
	for _, m := range h.Agents {
		if x := &a.Mentions[m]; x.Type != record.Group && (x.Entity < 0 || !grammar.Commands(a, x.Entity)) {
			return
		}
	}
	for _, vt := range a.Lang.VerbTriggers(h.Verb.Lemma) {
		if t := vt.Trigger; t.Has("armed") {
			h.Type, h.Subkind, h.Rule, h.Trigger = record.EventType(t.Type), t.Subkind, t.Rule, t
			return
		}
	}
}

// takesPlace reports a town or base as what a happening hits or takes, or as where it is.
func takesPlace(a *analysis.Article, h *analysis.Happening) bool {
	return slices.ContainsFunc(slices.Concat(h.Targets, h.Places), func(m int) bool {
		t := a.Mentions[m].Type
		return t == record.Town || t == record.Base
	})
}
