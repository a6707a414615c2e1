package events

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
)

// What tells two happenings apart though they share a doer or a place: a month or
// year of their own, or another site.

// otherTime reports that a happening is told with a month, year or week of its own
// that does not hold the day of an event, or the other way round.
func otherTime(a *analysis.Article, h *analysis.Happening, e *analysis.Event) bool {
	if h.Definite {
		return false
	}
	if outside(a, h, e.Day) {
		return true
	}
	for _, i := range e.Happenings {
		if outside(a, &a.Happenings[i], h.Day) {
			return true
		}
	}
	return false
}

// outside reports that a day lies outside the span that dates a happening roughly.
func outside(a *analysis.Article, h *analysis.Happening, day string) bool {
	if h.TimeAt < 0 || h.Day != "" || day == "" {
		return false
	}
	t := &a.Times[h.TimeAt]
	return !analysis.Exact(t) && t.Start != "" && t.End != "" && (day < t.Start || day > t.End)
}

// otherSite reports that the clauses of a happening and of an event name what was
// hit or visited, by the rules, and that those are different places.
func otherSite(a *analysis.Article, h *analysis.Happening, e *analysis.Event) bool {
	if h.Definite {
		return false
	}
	here := sites(a, h)
	if len(here) == 0 {
		return false
	}
	there := false
	for _, i := range e.Happenings {
		sites := sites(a, &a.Happenings[i])
		there = there || len(sites) > 0
		if analysis.Overlap(here, sites) > 0 || within(a, here, sites) || within(a, sites, here) {
			return false
		}
	}
	return there
}

// sites gives the towns and bases that the rules read as hit or visited.
func sites(a *analysis.Article, h *analysis.Happening) []int {
	list := h.Targets
	if h.Plain != nil {
		list = h.Plain.Targets
	}
	var out []int
	for _, m := range list {
		if x := &a.Mentions[m]; x.Entity >= 0 && (x.Type == record.Base || x.Type == record.Town) {
			out = analysis.AppendNew(out, x.Entity)
		}
	}
	return out
}

// otherScene reports that a happening and an event are each told with a place,
// by the rules, that the other has not: two villages of one district.
func otherScene(a *analysis.Article, h *analysis.Happening, e *analysis.Event) bool {
	if h.Definite {
		return false
	}
	here := scenes(a, h)
	if len(here) == 0 || analysis.Overlap(here[:1], e.Places)+analysis.Overlap(here[:1], e.Targets) > 0 || within(a, here[:1], e.Places) || within(a, here[:1], e.Targets) {
		return false
	}
	all := append(a.EntitiesOf(h.Places), a.EntitiesOf(h.Targets)...)
	there := false
	for _, i := range e.Happenings {
		scenes := scenes(a, &a.Happenings[i])
		if len(scenes) == 0 {
			continue
		}
		if analysis.Overlap(scenes[:1], all) > 0 || within(a, scenes[:1], here) {
			return false
		}
		there = true
	}
	return there
}

// scenes gives the towns and bases that the rules read as the place of a happening,
// in the order in which the text names them: the nearest first.
func scenes(a *analysis.Article, h *analysis.Happening) []int {
	list := h.Places
	if h.Plain != nil {
		list = h.Plain.Places
	}
	var out []int
	for _, m := range list {
		if x := &a.Mentions[m]; x.Entity >= 0 && x.First > h.Pos && (x.Type == record.Base || x.Type == record.Town) {
			out = analysis.AppendNew(out, x.Entity)
		}
	}
	return out
}

// within reports that one of some places is told to lie in one of others: its name
// holds the other's, or the catalogue says so.
func within(a *analysis.Article, inner, outer []int) bool {
	for _, x := range inner {
		for _, y := range outer {
			for _, m := range a.Entities[x].Mentions {
				for p := a.Mentions[m].Parent; p >= 0; p = a.Mentions[p].Parent {
					if a.Mentions[p].Entity == y {
						return true
					}
				}
			}
			if i, o := a.Entities[x].Entry, a.Entities[y].Entry; i != nil && o != nil && i.Parent != "" && i.Parent == o.ID {
				return true
			}
		}
	}
	return false
}
