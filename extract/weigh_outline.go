package extract

// outline is what the questions ask of the article as a whole.
type outline struct {
	events   int     // that stand
	order    []int   // event → rank by first telling, or -1
	main     int     // the event told most often, or -1
	cuesOf   [][]int // entity → cues that it speaks
	viaOf    [][]int // entity → cues that it relays
	speakers int
	told     [][]int // sentence → events told in it
	named    [][]int // entity → sentences that name it

	content []weighed // cue → see putContent
	tale    []weighed // event → see putTale
}

// outline makes the outline of the article as it stands.
func (a *analysis) outline() *outline {
	o := &outline{main: -1, order: make([]int, len(a.events)), cuesOf: make([][]int, len(a.entities)), viaOf: make([][]int, len(a.entities)), told: make([][]int, len(a.sentences)),
		named: make([][]int, len(a.entities)), content: make([]weighed, len(a.cues)), tale: make([]weighed, len(a.events))}
	most := 0
	for v, ev := range a.events {
		o.order[v] = -1
		if ev.dropped {
			continue
		}
		o.order[v] = o.events
		o.events++
		if n := len(ev.happenings); n > most {
			most, o.main = n, v
		}
	}
	for i := range a.happenings {
		if h := &a.happenings[i]; h.event >= 0 {
			o.told[h.sent] = appendNew(o.told[h.sent], h.event)
		}
	}
	for s, ms := range a.inSent {
		for _, m := range ms {
			e := a.mentions[m].entity
			o.named[e] = appendNew(o.named[e], s)
		}
	}
	for k := range a.cues {
		c := &a.cues[k]
		if !speaks(c.class) {
			continue
		}
		for _, e := range a.ids(c.sources) {
			if len(o.cuesOf[e]) == 0 {
				o.speakers++
			}
			o.cuesOf[e] = append(o.cuesOf[e], k)
		}
		for _, e := range a.ids(c.via) {
			o.viaOf[e] = append(o.viaOf[e], k)
		}
	}
	return o
}
