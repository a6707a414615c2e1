package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/pack"
	"isnad/extract/record"
)

// peaceReach is how far from an act the word may stand that makes it a harmless one.
const peaceReach = 10

// harmless reports an attack or strike of another kind than arms make: a hunger strike,
// a strike by nurses, a rocket with a satellite.
func harmless(a *analysis.Article, t *pack.Trigger, i int) bool {
	list := "labour"
	switch w := a.Spelt(i); {
	case t.Has("fires"):
		list = "space"
	case !w.InAny("strikes", "attacks"):
		return false
	case a.Spelt(i - 1).InAny("no-attacks"), w.InAny("strikes") && a.Strict(i-1) == "on":
		return true
	case w.InAny("attacks"):
		return false
	}
	for j := i - peaceReach; j < i+peaceReach; j++ {
		if t := a.Tok(j); t.Is(".") && j > i {
			return false
		}
		if a.Spelt(j).InAny(list) {
			return true
		}
	}
	return false
}

// moved reports a verb of attack whose subject is no doer: inflation hit X.
func moved(a *analysis.Article, v analysis.Verb, i, first int) bool {
	for _, t := range a.Lang.VerbTriggers(v.Lemma) {
		if t.Trigger.Type == string(record.Attack) || t.Trigger.Type == string(record.Explosion) {
			s := cues.SubjectOf(a, i, first)
			return len(s.Mentions) == 0 && s.Noun != "" && a.Lang.InAny(s.Noun, "no-doers")
		}
	}
	return false
}
