package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// DeedBehindBy gives the trigger of a verb of attack whose verbal noun, spelt like the
// verb and so no noun of the trigger, stands behind ب or behind what somebody answers for,
// where no verb can: اتهم بقتل ثلاثة, مسؤوليتها عن ضرب المدينة. The noun for a death (بمقتل ثلاثة) tells of no deed.
func DeedBehindBy(a *analysis.Article, i int, r text.Reading) *pack.Trigger {
	if r.Prefix != "ب" && (r.Prefix != "" || !answeredFor(a, i)) || a.Lang.InAny(r.Stem, "losses") {
		return nil
	}
	for _, f := range a.Lang.Forms(r.Stem) {
		if f.Tense != pack.Masdar || f.Suffix {
			continue
		}
		for _, vt := range a.Lang.VerbTriggers(f.Verb.Key()) {
			if vt.Object == nil && !vt.TargetFirst && vt.Trigger.Type == string(record.Attack) && !vt.Trigger.Has("lasting") {
				return vt.Trigger
			}
		}
	}
	return nil
}

// answeredFor reports the preposition of what somebody is responsible for right before token i.
func answeredFor(a *analysis.Article, i int) bool {
	if i < 2 || !a.Known(i-1).Is("prep") {
		return false
	}
	for j := i - 2; j >= 0 && j >= i-4 && a.Tok(j).Kind == text.Word; j-- {
		if a.Spelt(j).InAny("responsibility") || a.Stem(j).InAny("responsibility") {
			return true
		}
	}
	return false
}

// OneRound reports that talks, which in the plural are no one meeting, are told as one
// round of them: جولة ثانية من المحادثات المباشرة.
func OneRound(a *analysis.Article, h *analysis.Happening) bool {
	if h.Type != record.Meeting || a.Lang.Code != "ar" {
		return false
	}
	for j := h.Pos - 1; j >= 0 && j >= h.Pos-4 && a.Tok(j).Kind == text.Word; j-- {
		if a.ReadAs(j, "one-round") {
			return true
		}
		if !a.Spelt(j).InAny("from-or-of") && !arabic.Descriptive(a, a.Strict(j)) && !a.ReadAs(j, "ordinals") {
			return false
		}
	}
	return false
}
