package extract

import "isnad/extract/record"

// joinDenied makes what only denials tell the deed of force that the text told before: who
// denies that his men fired at anybody speaks of the shooting that others told.
func (a *analysis) joinDenied() {
	for k, e := range a.events {
		if e.dropped || e.typ != record.Attack || len(e.happenings) == 0 {
			continue
		}
		h := a.onlyDenied(e)
		if h == nil {
			continue
		}
		if to := a.storyDenied(h, k); to >= 0 {
			for _, i := range e.happenings {
				a.happenings[i].event = to
				a.events[to].happenings = append(a.events[to].happenings, i)
			}
			e.dropped = true
		}
	}
}

// onlyDenied gives the first telling of an event that nobody tells but who denies it, or
// nil.
func (a *analysis) onlyDenied(e *event) *happening {
	for _, i := range e.happenings {
		k := a.covering(&a.happenings[i])
		if k < 0 || a.cues[k].class != "denial" || len(a.cues[k].sources) == 0 {
			return nil
		}
	}
	return &a.happenings[e.happenings[0]]
}

// storyDenied gives the event of force told last before a denied happening that may be the
// same, or -1. One that names another target or place is not.
func (a *analysis) storyDenied(h *happening, event int) int {
	e, best := a.events[event], -1
	for i := range a.happenings {
		o := &a.happenings[i]
		if o.event < 0 || o.event == event || o.sent >= h.sent || a.background(o) {
			continue
		}
		x := a.events[o.event]
		if x.dropped || family(x.typ) != family(e.typ) || a.elsewhere(e, x) {
			continue
		}
		best = o.event
	}
	return best
}

// elsewhere reports two events of which each names where it was or what it hit, and none
// of it is the same.
func (a *analysis) elsewhere(x, y *event) bool {
	at := append(append([]int{}, x.targets...), x.places...)
	other := append(append([]int{}, y.targets...), y.places...)
	return len(at) > 0 && len(other) > 0 && overlap(at, other) == 0
}
