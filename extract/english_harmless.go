package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
)

// peaceReach is how far from an act the word may stand that makes it a harmless one.
const peaceReach = 10

// harmless reports an attack or strike of another kind than arms make: a hunger strike,
// a strike by nurses, a rocket with a satellite.
func (a *analysis) harmless(t *pack.Trigger, i int) bool {
	list := "labour"
	switch w := a.spelt(i); {
	case t.Has("fires"):
		list = "space"
	case !w.InAny("strikes", "attacks"):
		return false
	case a.spelt(i - 1).InAny("no-attacks"), w.InAny("strikes") && a.strict(i-1) == "on":
		return true
	case w.InAny("attacks"):
		return false
	}
	for j := i - peaceReach; j < i+peaceReach; j++ {
		if t := a.tok(j); t.Is(".") && j > i {
			return false
		}
		if a.spelt(j).InAny(list) {
			return true
		}
	}
	return false
}

// moved reports a verb of attack whose subject is no doer: inflation hit X.
func (a *analysis) moved(v verb, i, first int) bool {
	for _, t := range a.lang.VerbTriggers(v.lemma) {
		if t.Trigger.Type == string(record.Attack) || t.Trigger.Type == string(record.Explosion) {
			s := a.subjectOf(i, first)
			return len(s.mentions) == 0 && s.noun != "" && a.lang.InAny(s.noun, "no-doers")
		}
	}
	return false
}
