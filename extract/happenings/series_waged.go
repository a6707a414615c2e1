package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/roles"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// wagedReach is how many words before a noun of many attacks the verb may stand whose object
// it is.
const wagedReach = 14

// waged reads the noun of many attacks as the object of the verb of waging or going on before
// it, whose subject is who attacked: تنفذ القوات منذ أشهر غارات على, kept up its raids on. It is
// nil where no such verb tells that they took place.
func waged(a *analysis.Article, h *analysis.Happening) *analysis.Happening {
	first := a.Sentences[h.Sent].First
	for j := h.Pos - 1; j >= first && j >= h.Pos-wagedReach; j-- {
		if m := a.At(j); m != nil {
			j = m.First
			continue
		}
		if k := timeBetweenCommas(a, j, first); k > first {
			j = k
			continue
		}
		if k := a.Tok(j).Kind; k == text.Punct && !a.Tok(j).Is(`"`) && !grammar.Joint(a, j) || a.Known(j).Is("sub") && !a.Known(j).Is("prep") {
			return nil
		}
		v, waging := wagingVerb(a, j)
		switch {
		case waging:
		case otherVerb(a, j) && a.Known(j-1).Is("rel") && !a.Known(j-1).Is("prep"):
			j-- // يشن التحالف الذي تقوده السعودية ضربات
			continue
		case otherVerb(a, j):
			return nil
		default:
			continue
		}
		if v.Tense == pack.Future || speech.NegatedVerb(a, j) || unreal(a, j, first) != "" || a.Known(j-1).Is("modal") || a.Strict(j-1) == "to" {
			return nil
		}
		g := &analysis.Happening{Pos: j, Last: j + 1, Noun: h.Pos, Sent: h.Sent, Verb: &v, TimeAt: -1, Event: -1, Type: h.Type, Subkind: h.Subkind, Rule: h.Rule, Trigger: h.Trigger}
		roles.Arguments(a, g)
		return g
	}
	return nil
}

// wagingVerb reads token j as a verb whose object is the attacks of its subject.
func wagingVerb(a *analysis.Article, j int) (analysis.Verb, bool) {
	waging := func(v analysis.Verb) bool { return !v.Passive && v.Finite() && a.Lang.InAny(v.Lemma, "waging") }
	if a.Lang.Code == "en" {
		v, ok := grammar.FiniteWord(a, j)
		return v, ok && waging(v)
	}
	return a.Reading(j, waging)
}

// otherVerb reports a finite verb at token j.
func otherVerb(a *analysis.Article, j int) bool {
	if a.Lang.Code == "en" {
		_, ok := grammar.FiniteWord(a, j)
		return ok
	}
	_, ok := a.Finite(j)
	return ok && arabic.VerbHere(a, j) && !a.IsTime(j)
}

// timeBetweenCommas gives the first of two commas that part a time from its sentence, where the
// second stands at token j, or -1: شن الطيران، ليل الثلاثاء، غارات.
func timeBetweenCommas(a *analysis.Article, j, first int) int {
	if !a.Tok(j).Is(",") {
		return -1
	}
	for j--; j > first && a.IsTime(j); j-- {
	}
	if !a.Tok(j).Is(",") {
		return -1
	}
	return j
}
