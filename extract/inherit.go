package extract

import "isnad/extract/record"

// storyReach is how many sentences on a story still plays where it did.
const storyReach = 3

// inheritPlace: what stops an attack happens where the attack does, unless the
// text says otherwise, and so does what is told without any name.
func (a *analysis) inheritPlace(h *happening, e *event) {
	x := a.sceneBefore(h, e)
	if x == nil {
		return
	}
	for _, t := range append(append([]int{}, x.targets...), x.places...) {
		switch a.entities[t].typ {
		case record.Base:
			e.targets = appendNew(e.targets, t)
		case record.Town:
			e.places = appendNew(e.places, t)
		}
	}
}

// inheritDay: what plays in the scene of an attack told before is of its day, where none
// of its tellings brings a time.
func (a *analysis) inheritDay(h *happening, e *event) {
	if x := a.sceneBefore(h, e); x != nil && e.day == "" && !a.vaguelyDated(e) {
		e.day, e.precision = x.day, x.precision
	}
}

// sceneBefore finds the event whose scene a happening without one shares, or nil.
func (a *analysis) sceneBefore(h *happening, e *event) *event {
	if h.typ != record.Interception && h.typ != record.Explosion && h.typ != record.Seizure && !h.bare || len(h.targets)+len(h.places) > 0 {
		return nil
	}
	return a.storyBefore(h, e)
}

// storyBefore finds the event of force told last before a happening, which is
// not the event skipped, or nil.
func (a *analysis) storyBefore(h *happening, skip *event) *event {
	for k := len(a.events) - 1; k >= 0; k-- {
		x := a.events[k]
		if x == skip || x.dropped || x.typ != record.Attack && !(h.bare && (x.typ == record.Seizure || x.typ == record.Explosion)) || h.sent-a.happenings[x.happenings[len(x.happenings)-1]].sent > storyReach {
			continue
		}
		return x
	}
	return nil
}

// toldWhere reports that the story tells where a happening without names took
// place.
func (a *analysis) toldWhere(h *happening) bool {
	x := a.storyBefore(h, nil)
	return x != nil && (a.placed(x.targets) || a.placed(x.places))
}

// continues reports an attack told without target, place or another doer and
// day right behind event e: the same goes on.
func (a *analysis) continues(h *happening, e *event) bool {
	if h.nominal || h.typ != record.Attack || e.typ != record.Attack || len(h.targets)+len(h.places)+len(h.launch) > 0 || h.day != "" && e.day != "" && h.day != e.day {
		return false
	}
	last := &a.happenings[e.happenings[len(e.happenings)-1]]
	d := h.sent - last.sent
	return d >= 0 && d <= 1 && (len(h.agents) == 0 || len(e.agents) == 0 || overlap(a.ids(h.agents), e.agents) > 0)
}

// fillPlaces gives an event that is told without any place that of the story: of
// an event of its day in the sentence or shortly before. What the text recalls
// from another time keeps none.
func (a *analysis) fillPlaces() {
	filled := map[*event][]int{}
	for _, e := range a.events {
		if e.dropped || len(e.happenings) == 0 || e.typ == record.Announcement || a.placed(e.targets) || a.placed(e.places) || a.vaguelyDated(e) {
			continue
		}
		h := &a.happenings[e.happenings[0]]
		if h.title || a.pluperfect(h) {
			continue
		}
		if x := a.scene(h, e); x != nil {
			for _, list := range [][]int{x.places, x.targets} {
				for _, p := range list {
					if a.placed([]int{p}) {
						filled[e] = appendNew(filled[e], p)
					}
				}
			}
		}
	}
	for e, places := range filled {
		e.places = append(e.places, places...)
	}
}

// scene finds the event told nearest to a happening, in its sentence or shortly
// before, that has a place and no other day, or nil.
func (a *analysis) scene(h *happening, e *event) *event {
	var best *event
	distance := storyReach + 1
	for _, x := range a.events {
		if x == e || x.dropped || len(x.happenings) == 0 || !a.placed(x.targets) && !a.placed(x.places) || e.day != "" && x.day != "" && e.day != x.day {
			continue
		}
		for _, i := range x.happenings {
			if d := h.sent - a.happenings[i].sent; d >= 0 && d < distance {
				best, distance = x, d
			}
		}
	}
	return best
}
