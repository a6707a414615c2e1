package happenings

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// launchReach is how many words before a place its preposition may stand: من اتجاه شمال البحر.
const launchReach = 5

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
		out = append(selfCharged(a, h), firstSubject(a, h)...)
	} else if g := waged(a, h); g != nil {
		*told = analysis.Cast{Agents: g.Agents, Targets: join(told.Targets, g.Targets), Places: join(told.Places, g.Places)}
		if out = bodiesOf(a, g.Agents); len(out) == 0 {
			out = meantDoer(a, g)
		}
		return out
	} else if out = seriesClaimed(a, h); len(out) == 0 {
		out = seriesCharged(a, h)
	}
	if len(out) == 0 {
		out = meantDoer(a, h)
	}
	return out
}

// bodiesOf lists the entities of those mentions that may attack in a series.
func bodiesOf(a *analysis.Article, ms []int) (out []int) {
	for _, m := range ms {
		x := &a.Mentions[m]
		leader := x.Type == record.Official && !x.Anonymous && roles.ForceNoun(a, x.First-1) // طائرات فلان
		if x.Entity >= 0 && (analysis.IsBody(x) && !roles.WithinPerson(a, x) || leader) {
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
	if e := roles.SeriesHit(a, h, doers); e >= 0 && len(out) == 0 {
		return []int{e}
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
