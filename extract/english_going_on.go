package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
)

// goesOnWith gives the verb of going on that leads to the verb at token i (continued to
// bombard X, stopped bombing X), or -1.
func (a *analysis) goesOnWith(i int) int {
	j := i - 1
	if a.strict(j) == "to" {
		j--
	}
	if j < 0 || a.outer[j] >= 0 {
		return -1
	}
	if v, ok := a.finiteWord(j); ok && a.lang.InAny(v.lemma, "keeping-on") {
		return j
	}
	return -1
}

// wentOn reads the verb at token i as an attack that somebody went on with, which is no one
// happening but a series: continued to bombard the city.
func (a *analysis) wentOn(i, si int) (happening, bool) {
	k := -1
	v, ok := a.reading(i, func(v verb) bool { return v.Tense == pack.Present && v.Plural || v.Tense == pack.Masdar })
	if ok {
		k = a.goesOnWith(i)
	}
	if k < 0 || a.unreal(k, a.sentences[si].First) != "" || a.negatedVerb(k) {
		return happening{}, false
	}
	for _, t := range a.lang.VerbTriggers(v.lemma) {
		if t.Trigger.Type == string(record.Attack) && t.Object == nil && !t.TargetFirst {
			told := v
			return happening{pos: i, last: i + 1, noun: -1, sent: si, verb: &told, timeAt: -1, event: -1, serial: true,
				typ: record.Attack, subkind: t.Trigger.Subkind, rule: t.Trigger.Rule, trigger: t.Trigger}, true
		}
	}
	return happening{}, false
}

// longGoing reports a verb of attack in the perfect progressive, which tells of what goes on:
// has been shelling the town. What began a day or so ago is one happening.
func (a *analysis) longGoing(i int, v verb, s sentence) bool {
	return v.Tense == pack.Masdar && a.strict(i-1) == "been" && a.perfect(i-1, s)
}
