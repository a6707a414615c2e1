package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// sceneReach bounds the words between a verb of visiting and the scene that it names.
const sceneReach = 8

// VisitScenes files the place of an event as what a visit was to, where the clause of the
// visit names the event's scene: تفقد الوزير موقع الضربة.
func VisitScenes(a *analysis.Article) {
	for k := range a.Happenings {
		h := &a.Happenings[k]
		if h.Type != record.Visit || h.Event < 0 || len(a.Events[h.Event].Targets) > 0 {
			continue
		}
		for i := h.Last; i < min(h.To, h.Last+sceneReach) && !roles.Boundary(a, i); i++ {
			if e := sceneOf(a, i); e >= 0 {
				ev := a.Events[h.Event]
				ev.Targets = analysis.AppendNew(ev.Targets, e)
				break
			}
		}
	}
}

// sceneOf gives the place that a noun for the place of an event stands for: زار مكان التفجير,
// وصل إلى موقع الانفجار. Of what was hit and where, a place or base that was hit comes
// first; -1 for none.
func sceneOf(a *analysis.Article, i int) int {
	if in, _ := a.Stem(i).In("scenes"); !in || a.Articled(i) {
		return -1
	}
	for k := range a.Happenings {
		h := &a.Happenings[k]
		if h.Pos != i+1 || !h.Nominal || h.Event < 0 {
			continue
		}
		ev := a.Events[h.Event]
		for _, list := range [][]int{ev.Targets, ev.Places} {
			for _, e := range list {
				if t := a.Entities[e].Type; (t == record.Town || t == record.Base) && !a.Entities[e].Dropped {
					return e
				}
			}
		}
	}
	return -1
}
