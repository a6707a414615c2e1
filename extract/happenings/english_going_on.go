package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/speech"
)

// wentOn reads the verb at token i as an attack that somebody went on with, which is no one
// happening but a series: continued to bombard the city, regularly shells it.
func wentOn(a *analysis.Article, i, si int) (analysis.Happening, bool) {
	k := -1
	v, ok := a.Reading(i, func(v analysis.Verb) bool { return v.Tense == pack.Present && v.Plural || v.Tense == pack.Masdar })
	if ok {
		k = cues.GoesOnWith(a, i)
	} else if v, ok = a.Reading(i, func(v analysis.Verb) bool { return v.Tense == pack.Present }); !ok {
		return analysis.Happening{}, false
	}
	if k < 0 && v.Tense == pack.Present && a.Spelt(i-1).InAny("habit-adverbs") {
		k = i - 1
	}
	if k < 0 || unreal(a, k, a.Sentences[si].First) != "" || speech.NegatedVerb(a, k) {
		return analysis.Happening{}, false
	}
	for _, t := range a.Lang.VerbTriggers(v.Lemma) {
		if t.Trigger.Type == string(record.Attack) && t.Object == nil && !t.TargetFirst {
			told := v
			return analysis.Happening{Pos: i, Last: i + 1, Noun: -1, Sent: si, Verb: &told, TimeAt: -1, Event: -1, Serial: true,
				Type: record.Attack, Subkind: t.Trigger.Subkind, Rule: t.Trigger.Rule, Trigger: t.Trigger}, true
		}
	}
	return analysis.Happening{}, false
}
