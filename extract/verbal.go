package extract

import "isnad/extract/record"

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
