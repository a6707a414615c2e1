package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// deedBehindBy gives the trigger of a verb of attack whose verbal noun, spelt like the
// verb and so no noun of the trigger, stands behind ب, where no verb can: اتهم بقتل
// ثلاثة. The noun for a death (بمقتل ثلاثة) tells of no deed.
func (a *analysis) deedBehindBy(r text.Reading) *pack.Trigger {
	if r.Prefix != "ب" || a.lang.InAny(r.Stem, "losses") {
		return nil
	}
	for _, f := range a.lang.Forms(r.Stem) {
		if f.Tense != pack.Masdar || f.Suffix {
			continue
		}
		for _, vt := range a.lang.VerbTriggers(f.Verb.Key()) {
			if vt.Object == nil && !vt.TargetFirst && vt.Trigger.Type == string(record.Attack) {
				return vt.Trigger
			}
		}
	}
	return nil
}

// oneRound reports that talks, which in the plural are no one meeting, are told as one
// round of them: جولة ثانية من المحادثات المباشرة.
func (a *analysis) oneRound(h *happening) bool {
	if h.typ != record.Meeting || a.lang.Code != "ar" {
		return false
	}
	for j := h.pos - 1; j >= 0 && j >= h.pos-4 && a.tok(j).Kind == text.Word; j-- {
		if a.readAs(j, "one-round") {
			return true
		}
		if !a.spelt(j).InAny("from-or-of") && !a.descriptive(a.strict(j)) && !a.readAs(j, "ordinals") {
			return false
		}
	}
	return false
}
