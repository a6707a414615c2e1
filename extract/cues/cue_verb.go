package cues

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/speech"
)

// Verbs that attribute: which forms of them do, and what takes it back.

// verbCues files every class that the verb at i serves; the classes that need a
// telling object come with it or not at all.
func verbCues(a *analysis.Article, i, si int) {
	v, ok := speech.CueVerb(a, i)
	if !ok {
		return
	}
	s := a.Sentences[si]
	var plain *pack.Cue
	found := false
	for _, vc := range a.Lang.VerbCues(v.Lemma) {
		if vc.Cue.Has("told") && !speech.OfWhatWasTold(a, i, v) {
			continue
		}
		if vc.With == nil {
			plain = vc.Cue
			continue
		}
		if !grammar.Follows(a, i, speech.OwnReach(a, i, s.Last, vc.Cue), vc.With) && !(a.Lang.Code == "en" && speech.EnglishWithBefore(a, i, v, vc.With)) && !(vc.Cue.Has("negated") && speech.NegatedVerb(a, i)) {
			continue
		}
		if vc.Cue.Has("at-once") && !vc.With[a.Strict(i+1)] {
			continue // spoke on condition of anonymity
		}
		if vc.Cue.Has("oneself") && !speech.ForItself(a, i, grammar.Reach(a, i, s.Last), vc.With) {
			continue
		}
		if found && vc.Cue.Class == "accusation" && claimsAt(a, i) {
			continue // نسب الهجوم إلى نفسه
		}
		if a.Lang.Code == "ar" && vc.Cue.Class == "accusation" && !v.Suffix && a.Strict(i+1) != "" && vc.With[a.Strict(i+1)] && a.Spelt(i+1).Is("prep") && !(a.Spelt(i+1).InAny("borne-datives") && NamedAt(a, i+2)) {
			continue // ما نسب إلى الحركة: nobody is said to attribute it
		}
		if vc.Cue.Has("may-quote") && a.Spelt(i-1).InAny("what") {
			continue // ما نسبته إلى ضابط: words that he is quoted for
		}
		if vc.Cue.Has("may-quote") && quotes(a, i, s.Last) {
			relay := *vc.Cue
			relay.Class, relay.Rule = "relay", "relay-attribute"
			speech.FileVerbCue(a, i, si, v, &relay)
			return
		}
		if vc.Cue.Class == "claim" && speech.Burdens(a, i, s.Last, v, vc.With) {
			speech.Burden(a, i, si, v) // تحمّل الحكومة الجماعة مسؤولية
			return
		}

		speech.FileVerbCue(a, i, si, v, vc.Cue)
		found = true
	}
	if plain == nil && !found {
		v, plain = speech.OtherDenial(a, i, v)
	}
	if plain != nil && !found && (plain.Class != "claim" || !speech.AdoptsPlan(a, i, si)) {
		speech.FileVerbCue(a, i, si, v, plain)
	}
}
