package attribution

import (
	"isnad/extract/analysis"
	"isnad/extract/events"
	"isnad/extract/happenings"
	"isnad/extract/record"
	"isnad/extract/speech"
)

// joinDenied makes what only denials tell the deed of force that the text told before: who
// denies that his men fired at anybody speaks of the shooting that others told.
func joinDenied(a *analysis.Article) {
	for k, e := range a.Events {
		if e.Dropped || e.Type != record.Attack || len(e.Happenings) == 0 {
			continue
		}
		h := onlyDenied(a, e)
		if h == nil {
			continue
		}
		if to := storyDenied(a, h, k); to >= 0 {
			for _, i := range e.Happenings {
				a.Happenings[i].Event = to
				a.Events[to].Happenings = append(a.Events[to].Happenings, i)
			}
			e.Dropped = true
		}
	}
}

// onlyDenied gives the first telling of an event that nobody tells but who denies it, or
// nil.
func onlyDenied(a *analysis.Article, e *analysis.Event) *analysis.Happening {
	for _, i := range e.Happenings {
		k := a.Covering(&a.Happenings[i])
		if k < 0 || a.Cues[k].Class != "denial" || len(a.Cues[k].Sources) == 0 {
			return nil
		}
	}
	return &a.Happenings[e.Happenings[0]]
}

// storyDenied gives the event of force told last before a denied happening that may be the
// same, or -1. One that names another target or place is not.
func storyDenied(a *analysis.Article, h *analysis.Happening, event int) int {
	e, best := a.Events[event], -1
	for i := range a.Happenings {
		o := &a.Happenings[i]
		if o.Event < 0 || o.Event == event || o.Sent >= h.Sent || events.Background(a, o) {
			continue
		}
		x := a.Events[o.Event]
		if x.Dropped || analysis.Family(x.Type) != analysis.Family(e.Type) || !ofAnyKind(a, h) && (elsewhere(a, e, x) || othersDeed(a, h, x)) {
			continue
		}
		best = o.Event
	}
	return best
}

// ofAnyKind reports that a denied act is one against anything of a kind, which names
// no place of its own: استهداف أي منشأة.
func ofAnyKind(a *analysis.Article, h *analysis.Happening) bool {
	for j := h.Last; j < min(h.To, h.Last+happenings.AnyReach); j++ {
		if in, _ := a.Known(j).In("any-words"); in && a.Outer[j] < 0 {
			return true
		}
	}
	return false
}

// elsewhere reports two events of which each names where it was or what it hit, and none
// of it is the same.
func elsewhere(a *analysis.Article, x, y *analysis.Event) bool {
	at := append(append([]int{}, x.Targets...), x.Places...)
	other := append(append([]int{}, y.Targets...), y.Places...)
	return len(at) > 0 && len(other) > 0 && analysis.Overlap(at, other) == 0
}

// othersDeed reports that a denied telling names who did it, and the event none but others: that a
// brigade shelled a town is no telling of what somebody's boats did.
func othersDeed(a *analysis.Article, h *analysis.Happening, x *analysis.Event) bool {
	doers := a.EntitiesOf(a.NamedDoers(h))
	return len(doers) > 0 && othersDid(a, doers, x)
}

// saysNone reports words that no such deed took place at all: لم يقع أي انفجار.
func saysNone(a *analysis.Article, c *analysis.Cue) bool {
	for j := c.Last + 1; a.Lang.Code == "ar" && j < c.To-1; j++ {
		if a.Outer[j] >= 0 || a.Outer[j+1] >= 0 || !speech.NegatedVerb(a, j-1) && !(a.Spelt(j-1).InAny("there") && speech.NegatedVerb(a, j-2)) {
			continue
		}
		in, _ := a.Known(j).In("any-words")
		t := a.Stem(j + 1).NounTrigger()
		if in && t != nil && analysis.Family(record.EventType(t.Type)) == analysis.Family(record.Attack) {
			k := j - 1
			if a.Spelt(k).InAny("there") {
				k-- // لم تقع هناك أي ضربة
			}
			took, _ := a.Known(k).In("done")
			_, place := a.Reading(k, func(v analysis.Verb) bool {
				in, _ := a.Lang.In("done", v.Lemma)
				return in && v.Finite()
			})
			return took || place
		}
	}
	return false
}
