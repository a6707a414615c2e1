package filter

import (
	"isnad/extract/analysis"
)

// Outline is what the questions ask of the article as a whole.
type Outline struct {
	Events   int     // that stand
	Order    []int   // event → rank by first telling, or -1
	Main     int     // the event told most often, or -1
	CuesOf   [][]int // entity → cues that it speaks
	ViaOf    [][]int // entity → cues that it relays
	Speakers int
	Told     [][]int // sentence → events told in it
	Named    [][]int // entity → sentences that name it

	Content []analysis.Weighed // cue → see stances.putContent
	Tale    []analysis.Weighed // event → see stances.putTale
}

// OutlineOf makes the outline of the article as it stands.
func OutlineOf(a *analysis.Article) *Outline {
	o := &Outline{Main: -1, Order: make([]int, len(a.Events)), CuesOf: make([][]int, len(a.Entities)), ViaOf: make([][]int, len(a.Entities)), Told: make([][]int, len(a.Sentences)),
		Named: make([][]int, len(a.Entities)), Content: make([]analysis.Weighed, len(a.Cues)), Tale: make([]analysis.Weighed, len(a.Events))}
	most := 0
	for v, ev := range a.Events {
		o.Order[v] = -1
		if ev.Dropped {
			continue
		}
		o.Order[v] = o.Events
		o.Events++
		if n := len(ev.Happenings); n > most {
			most, o.Main = n, v
		}
	}
	for i := range a.Happenings {
		if h := &a.Happenings[i]; h.Event >= 0 {
			o.Told[h.Sent] = analysis.AppendNew(o.Told[h.Sent], h.Event)
		}
	}
	for s, ms := range a.InSent {
		for _, m := range ms {
			e := a.Mentions[m].Entity
			o.Named[e] = analysis.AppendNew(o.Named[e], s)
		}
	}
	for k := range a.Cues {
		c := &a.Cues[k]
		if !analysis.Speaks(c.Class) {
			continue
		}
		for _, e := range a.EntitiesOf(c.Sources) {
			if len(o.CuesOf[e]) == 0 {
				o.Speakers++
			}
			o.CuesOf[e] = append(o.CuesOf[e], k)
		}
		for _, e := range a.EntitiesOf(c.Via) {
			o.ViaOf[e] = append(o.ViaOf[e], k)
		}
	}
	return o
}
