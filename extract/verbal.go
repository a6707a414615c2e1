package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
)

// verbal reports a verb of attack by which a named person only reproaches an opponent:
// هاجم الرئيس رئيس الوزراء. Nothing in its clause strikes or is struck.
func (a *analysis) verbal(h *happening) bool {
	if a.lang.Code != "ar" || h.verb == nil || h.passive || !a.lang.InAny(h.verb.lemma, "verbal-attacks") || len(h.agents) == 0 || len(h.targets) == 0 {
		return false
	}
	for _, m := range h.agents {
		if x := &a.mentions[m]; x.typ != record.Official || x.rule == "unnamed source" {
			return false
		}
	}
	for _, m := range h.targets {
		if t := a.mentions[m].typ; t == record.Town || t == record.Base {
			return false
		}
	}
	for j := h.from; j < h.to; j++ {
		if a.outer[j] < 0 && (a.instrument(j) || a.nounIn("weapons", a.bare(j))) {
			return false
		}
	}
	return true
}

// fallsHere gives the verb of falling where a present is spelt like one of shooting down
// and the weapon stands before it as its subject: صاروخ يسقط قرب المدينة.
func (a *analysis) fallsHere(i, first int, v verb) (verb, bool) {
	if a.lang.Code != "ar" || v.Tense != pack.Present {
		return verb{}, false
	}
	return a.reading(i, func(w verb) bool {
		if w.lemma == v.lemma || w.Tense != pack.Present || w.Passive {
			return false
		}
		for _, vt := range a.lang.VerbTriggers(w.lemma) {
			if vt.Trigger.Has("falls") && vt.Object != nil && a.nounBefore(i, first, vt, false) >= 0 {
				return true
			}
		}
		return false
	})
}
