package happenings

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// launchReach is how many words before a place its preposition may stand: من اتجاه شمال البحر.
const launchReach = 5

// wagedReach is how many words before a noun of many attacks the verb may stand whose object
// it is.
const wagedReach = 14

// seriesDoers lists who attacked in a series: those whom its own clause tells, or else the
// verb whose object its noun is, or who is accused of it or claims it.
func seriesDoers(a *analysis.Article, h *analysis.Happening, told *analysis.Cast) []int {
	out := bodiesOf(a, told.Agents)
	nations := roles.Nations(a, h)
	for k, x := range a.Entities {
		if slices.Contains(nations, x) {
			out = analysis.AppendNew(out, k)
		}
	}
	if len(out) > 0 {
		return out
	}
	if a.Lang.Code == "ar" {
		if out = breachers(a, h); len(out) > 0 {
			return out
		}
	}
	if !h.Nominal {
		return append(selfCharged(a, h), firstSubject(a, h)...)
	}
	if g := waged(a, h); g != nil {
		*told = analysis.Cast{Agents: g.Agents, Targets: join(told.Targets, g.Targets), Places: join(told.Places, g.Places)}
		return bodiesOf(a, g.Agents)
	}
	if out = seriesClaimed(a, h); len(out) > 0 {
		return out
	}
	return seriesCharged(a, h)
}

// bodiesOf lists the entities of those mentions that may attack in a series.
func bodiesOf(a *analysis.Article, ms []int) (out []int) {
	for _, m := range ms {
		if x := &a.Mentions[m]; analysis.IsBody(x) && x.Entity >= 0 && !roles.WithinPerson(a, x) {
			out = analysis.AppendNew(out, x.Entity)
		}
	}
	return out
}

// join lists the mentions of both lists.
func join(x, y []int) []int {
	out := slices.Clone(x)
	for _, m := range y {
		out = analysis.AppendNew(out, m)
	}
	return out
}

// seriesHit lists what was hit in a series: its targets, or the places in which strikes by
// somebody who is told came down, where no name tells of anything else that was hit. Who fights a war
// by a verb alone fights bodies.
func seriesHit(a *analysis.Article, h *analysis.Happening, told *analysis.Cast, doers []int) (out []int) {
	fights := h.Trigger.Has("lasting") && h.Noun < 0
	for _, e := range h.Struck {
		if !slices.Contains(doers, e) {
			out = analysis.AppendNew(out, e)
		}
	}
	for _, m := range told.Targets {
		x := &a.Mentions[m]
		if x.Type == record.Official || x.Entity < 0 || slices.Contains(doers, x.Entity) || fights && x.Type != record.Group && x.Type != record.Actor {
			continue
		}
		out = analysis.AppendNew(out, x.Entity)
	}
	if len(told.Targets) > 0 || h.Trigger.Has("lasting") || h.Trigger.Has("falls") || h.StruckBy() < 0 {
		return joinedPlaces(a, told, out)
	}
	for _, m := range told.Places {
		if x := &a.Mentions[m]; x.Entity >= 0 && cameDown(a, h, x) {
			out = analysis.AppendNew(out, x.Entity)
		}
	}
	return out
}

// joinedPlaces adds to what was hit the places that "and" joins to it: shelling quarters in
// Haditha and Barwana.
func joinedPlaces(a *analysis.Article, told *analysis.Cast, hit []int) []int {
	for _, m := range told.Places {
		x := &a.Mentions[m]
		if x.Type != record.Town || x.Entity < 0 {
			continue
		}
		before := x.First - 1
		if a.Strict(before) == "and" {
			before--
		} else if !strings.HasPrefix(x.Prefix, "و") {
			continue
		}
		if p := a.At(before); p != nil && p.Type == x.Type && slices.Contains(hit, p.Entity) {
			hit = analysis.AppendNew(hit, x.Entity)
		}
	}
	return hit
}

// cameDown reports a place on land in which the strikes of a series came down, told behind
// their noun: not where they came from, nor one of another clause.
func cameDown(a *analysis.Article, h *analysis.Happening, x *analysis.Mention) bool {
	if x.Type != record.Town && x.Type != record.Base || x.Kind == "sea" || x.First <= h.StruckBy() {
		return false
	}
	for j := h.StruckBy() + 1; j < x.First; j++ {
		t := a.Tok(j)
		if t.Kind == text.Punct && !t.Is(`"`) && !grammar.Joint(a, j) && (!t.Is(",") || a.At(j+1) == nil) {
			return false
		}
		if a.Outer[j] < 0 && x.First-j <= launchReach && a.Known(j).Role() == "launch" {
			return false
		}
	}
	return true
}

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
