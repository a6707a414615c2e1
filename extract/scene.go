package extract

import "isnad/extract/record"

// sceneReach bounds the words between a verb of visiting and the scene that it names.
const sceneReach = 8

// visitScenes files the place of an event as what a visit was to, where the clause of the
// visit names the event's scene: تفقد الوزير موقع الضربة.
func (a *analysis) visitScenes() {
	for k := range a.happenings {
		h := &a.happenings[k]
		if h.typ != record.Visit || h.event < 0 || len(a.events[h.event].targets) > 0 {
			continue
		}
		for i := h.last; i < min(h.to, h.last+sceneReach) && !a.boundary(i); i++ {
			if e := a.sceneOf(i); e >= 0 {
				ev := a.events[h.event]
				ev.targets = appendNew(ev.targets, e)
				break
			}
		}
	}
}

// sceneOf gives the place that a noun for the place of an event stands for: زار مكان التفجير,
// وصل إلى موقع الانفجار. Of what was hit and where, a place or base that was hit comes
// first; -1 for none.
func (a *analysis) sceneOf(i int) int {
	if in, _ := a.stem(i).In("scenes"); !in || a.articled(i) {
		return -1
	}
	for k := range a.happenings {
		h := &a.happenings[k]
		if h.pos != i+1 || !h.nominal || h.event < 0 {
			continue
		}
		ev := a.events[h.event]
		for _, list := range [][]int{ev.targets, ev.places} {
			for _, e := range list {
				if t := a.entities[e].typ; (t == record.Town || t == record.Base) && !a.entities[e].dropped {
					return e
				}
			}
		}
	}
	return -1
}
