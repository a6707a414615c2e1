package extract

import "isnad/extract/record"

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
