package extract

import "isnad/extract/record"

// What tells two happenings apart though they share a doer or a place: a month or
// year of their own, or another site.

// otherTime reports that a happening is told with a month, year or week of its own
// that does not hold the day of an event, or the other way round.
func (a *analysis) otherTime(h *happening, e *event) bool {
	if h.definite {
		return false
	}
	if a.outside(h, e.day) {
		return true
	}
	for _, i := range e.happenings {
		if a.outside(&a.happenings[i], h.day) {
			return true
		}
	}
	return false
}

// outside reports that a day lies outside the span that dates a happening roughly.
func (a *analysis) outside(h *happening, day string) bool {
	if h.timeAt < 0 || h.day != "" || day == "" {
		return false
	}
	t := &a.times[h.timeAt]
	return !exact(t) && t.Start != "" && t.End != "" && (day < t.Start || day > t.End)
}

// otherSite reports that the clauses of a happening and of an event name what was
// hit or visited, by the rules, and that those are different places.
func (a *analysis) otherSite(h *happening, e *event) bool {
	if h.definite {
		return false
	}
	here := a.sites(h)
	if len(here) == 0 {
		return false
	}
	there := false
	for _, i := range e.happenings {
		sites := a.sites(&a.happenings[i])
		there = there || len(sites) > 0
		if overlap(here, sites) > 0 || a.within(here, sites) || a.within(sites, here) {
			return false
		}
	}
	return there
}

// sites gives the towns and bases that the rules read as hit or visited.
func (a *analysis) sites(h *happening) []int {
	list := h.targets
	if h.plain != nil {
		list = h.plain.targets
	}
	var out []int
	for _, m := range list {
		if x := &a.mentions[m]; x.entity >= 0 && (x.typ == record.Base || x.typ == record.Town) {
			out = appendNew(out, x.entity)
		}
	}
	return out
}

// otherScene reports that a happening and an event are each told with a place,
// by the rules, that the other has not: two villages of one district.
func (a *analysis) otherScene(h *happening, e *event) bool {
	if h.definite {
		return false
	}
	here := a.scenes(h)
	if len(here) == 0 || overlap(here[:1], e.places)+overlap(here[:1], e.targets) > 0 || a.within(here[:1], e.places) || a.within(here[:1], e.targets) {
		return false
	}
	all := append(a.ids(h.places), a.ids(h.targets)...)
	there := false
	for _, i := range e.happenings {
		scenes := a.scenes(&a.happenings[i])
		if len(scenes) == 0 {
			continue
		}
		if overlap(scenes[:1], all) > 0 || a.within(scenes[:1], here) {
			return false
		}
		there = true
	}
	return there
}

// scenes gives the towns and bases that the rules read as the place of a happening,
// in the order in which the text names them: the nearest first.
func (a *analysis) scenes(h *happening) []int {
	list := h.places
	if h.plain != nil {
		list = h.plain.places
	}
	var out []int
	for _, m := range list {
		if x := &a.mentions[m]; x.entity >= 0 && x.first > h.pos && (x.typ == record.Base || x.typ == record.Town) {
			out = appendNew(out, x.entity)
		}
	}
	return out
}

// within reports that one of some places is told to lie in one of others: its name
// holds the other's, or the catalogue says so.
func (a *analysis) within(inner, outer []int) bool {
	for _, x := range inner {
		for _, y := range outer {
			for _, m := range a.entities[x].mentions {
				for p := a.mentions[m].parent; p >= 0; p = a.mentions[p].parent {
					if a.mentions[p].entity == y {
						return true
					}
				}
			}
			if i, o := a.entities[x].entry, a.entities[y].entry; i != nil && o != nil && i.Parent != "" && i.Parent == o.ID {
				return true
			}
		}
	}
	return false
}
