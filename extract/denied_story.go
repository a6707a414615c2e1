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
		if x.dropped || family(x.typ) != family(e.typ) || !a.ofAnyKind(h) && a.elsewhere(e, x) {
			continue
		}
		best = o.event
	}
	return best
}

// ofAnyKind reports that a denied act is one against anything of a kind, which names
// no place of its own: استهداف أي منشأة.
func (a *analysis) ofAnyKind(h *happening) bool {
	for j := h.last; j < min(h.to, h.last+anyReach); j++ {
		if in, _ := a.known(j).In("any-words"); in && a.outer[j] < 0 {
			return true
		}
	}
	return false
}

// elsewhere reports two events of which each names where it was or what it hit, and none
// of it is the same.
func (a *analysis) elsewhere(x, y *event) bool {
	at := append(append([]int{}, x.targets...), x.places...)
	other := append(append([]int{}, y.targets...), y.places...)
	return len(at) > 0 && len(other) > 0 && overlap(at, other) == 0
}

// saysNone reports words that no such deed took place at all: لم يقع أي انفجار.
func (a *analysis) saysNone(c *cue) bool {
	for j := c.last + 1; a.lang.Code == "ar" && j < c.to-1; j++ {
		if a.outer[j] >= 0 || a.outer[j+1] >= 0 || !a.negatedVerb(j-1) {
			continue
		}
		in, _ := a.known(j).In("any-words")
		t := a.stem(j + 1).NounTrigger()
		if in && t != nil && family(record.EventType(t.Type)) == family(record.Attack) {
			took, _ := a.known(j - 1).In("done")
			_, place := a.reading(j-1, func(v verb) bool {
				in, _ := a.lang.In("done", v.lemma)
				return in && v.Finite()
			})
			return took || place
		}
	}
	return false
}
