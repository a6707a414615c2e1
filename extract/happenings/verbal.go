package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
)

// verbal reports a verb of attack by which a named person only reproaches an opponent:
// هاجم الرئيس رئيس الوزراء. Nothing in its clause strikes or is struck.
func verbal(a *analysis.Article, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Verb == nil || h.Passive || !a.Lang.InAny(h.Verb.Lemma, "verbal-attacks") || len(h.Agents) == 0 || len(h.Targets) == 0 {
		return false
	}
	for _, m := range h.Agents {
		if x := &a.Mentions[m]; x.Type != record.Official || x.Rule == "unnamed source" {
			return false
		}
	}
	for _, m := range h.Targets {
		if t := a.Mentions[m].Type; t == record.Town || t == record.Base {
			return false
		}
	}
	for j := h.From; j < h.To; j++ {
		if a.Outer[j] < 0 && (grammar.Instrument(a, j) || grammar.NounIn(a, "weapons", a.Bare(j))) {
			return false
		}
	}
	return true
}

// fallsHere gives the verb of falling where a present is spelt like one of shooting down
// and the weapon stands before it as its subject: صاروخ يسقط قرب المدينة.
func fallsHere(a *analysis.Article, i, first int, v analysis.Verb) (analysis.Verb, bool) {
	if a.Lang.Code != "ar" || v.Tense != pack.Present {
		return analysis.Verb{}, false
	}
	return a.Reading(i, func(w analysis.Verb) bool {
		if w.Lemma == v.Lemma || w.Tense != pack.Present || w.Passive {
			return false
		}
		for _, vt := range a.Lang.VerbTriggers(w.Lemma) {
			if vt.Trigger.Has("falls") && vt.Object != nil && nounBefore(a, i, first, vt, false) >= 0 {
				return true
			}
		}
		return false
	})
}
