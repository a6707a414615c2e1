package events

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
)

// StoryReach is how many sentences on a story still plays where it did.
const StoryReach = 3

// inheritPlace: what stops an attack happens where the attack does, unless the
// text says otherwise, and so does what is told without any name.
func inheritPlace(a *analysis.Article, h *analysis.Happening, e *analysis.Event) {
	x := sceneBefore(a, h, e)
	if x == nil {
		return
	}
	for _, t := range append(append([]int{}, x.Targets...), x.Places...) {
		switch a.Entities[t].Type {
		case record.Base:
			e.Targets = analysis.AppendNew(e.Targets, t)
		case record.Town:
			e.Places = analysis.AppendNew(e.Places, t)
		}
	}
}

// inheritDay: what plays in the scene of an attack told before is of its day, where none
// of its tellings brings a time.
func inheritDay(a *analysis.Article, h *analysis.Happening, e *analysis.Event) {
	if x := sceneBefore(a, h, e); x != nil && e.Day == "" && !vaguelyDated(a, e) {
		e.Day, e.Precision = x.Day, x.Precision
	}
}

// sceneBefore finds the event whose scene a happening without one shares, or nil.
func sceneBefore(a *analysis.Article, h *analysis.Happening, e *analysis.Event) *analysis.Event {
	if h.Type != record.Interception && h.Type != record.Explosion && h.Type != record.Seizure && !h.Bare || len(h.Targets)+len(h.Places) > 0 {
		return nil
	}
	return storyBefore(a, h, e)
}

// storyBefore finds the event of force told last before a happening, which is
// not the event skipped, or nil.
func storyBefore(a *analysis.Article, h *analysis.Happening, skip *analysis.Event) *analysis.Event {
	for k := len(a.Events) - 1; k >= 0; k-- {
		x := a.Events[k]
		if x == skip || x.Dropped || x.Type != record.Attack && !(h.Bare && (x.Type == record.Seizure || x.Type == record.Explosion)) || h.Sent-a.Happenings[x.Happenings[len(x.Happenings)-1]].Sent > StoryReach {
			continue
		}
		return x
	}
	return nil
}

// toldWhere reports that the story tells where a happening without names took
// place.
func toldWhere(a *analysis.Article, h *analysis.Happening) bool {
	x := storyBefore(a, h, nil)
	return x != nil && (a.Placed(x.Targets) || a.Placed(x.Places))
}

// continues reports an attack told without target, place or another doer and
// day right behind event e: the same goes on.
func continues(a *analysis.Article, h *analysis.Happening, e *analysis.Event) bool {
	if h.Nominal || h.Type != record.Attack || e.Type != record.Attack || len(h.Targets)+len(h.Places)+len(h.Launch) > 0 || h.Day != "" && e.Day != "" && h.Day != e.Day {
		return false
	}
	last := &a.Happenings[e.Happenings[len(e.Happenings)-1]]
	d := h.Sent - last.Sent
	return d >= 0 && d <= 1 && (len(h.Agents) == 0 || len(e.Agents) == 0 || analysis.Overlap(a.EntitiesOf(h.Agents), e.Agents) > 0)
}

// FillPlaces gives an event that is told without any place that of the story: of
// an event of its day in the sentence or shortly before. What the text recalls
// from another time keeps none.
func FillPlaces(a *analysis.Article) {
	filled := map[*analysis.Event][]int{}
	for _, e := range a.Events {
		if e.Dropped || len(e.Happenings) == 0 || e.Type == record.Announcement || a.Placed(e.Targets) || a.Placed(e.Places) || vaguelyDated(a, e) {
			continue
		}
		h := &a.Happenings[e.Happenings[0]]
		if h.Title || pluperfect(a, h) {
			continue
		}
		if x := scene(a, h, e); x != nil {
			for _, list := range [][]int{x.Places, x.Targets} {
				for _, p := range list {
					if a.Placed([]int{p}) {
						filled[e] = analysis.AppendNew(filled[e], p)
					}
				}
			}
		}
	}
	for e, places := range filled {
		e.Places = append(e.Places, places...)
	}
}

// scene finds the event told nearest to a happening, in its sentence or shortly
// before, that has a place and no other day, or nil.
func scene(a *analysis.Article, h *analysis.Happening, e *analysis.Event) *analysis.Event {
	var best *analysis.Event
	distance := StoryReach + 1
	for _, x := range a.Events {
		if x == e || x.Dropped || len(x.Happenings) == 0 || !a.Placed(x.Targets) && !a.Placed(x.Places) || e.Day != "" && x.Day != "" && e.Day != x.Day {
			continue
		}
		for _, i := range x.Happenings {
			if d := h.Sent - a.Happenings[i].Sent; d >= 0 && d < distance {
				best, distance = x, d
			}
		}
	}
	return best
}
