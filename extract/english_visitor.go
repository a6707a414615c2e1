package extract

import "isnad/extract/record"

// visitorAround gives a visit told as the occasion of something else the person who
// does that: on a visit to Y, X met Z; X said during a trip to Y.
func (a *analysis) visitorAround(h *happening) {
	if h.typ != record.Visit || len(h.agents) > 0 || a.strict(h.last) != "to" {
		return
	}
	s := a.sentences[h.sent]
	p := h.pos - 1
	for p > s.First && p > h.pos-5 && a.at(p) == nil && !a.spelt(p).InAny("visit-links") {
		p--
	}
	if p < s.First || !a.spelt(p).InAny("visit-links") {
		return
	}
	if p > s.First {
		if v := a.verbBefore(p, s.First); v >= s.First {
			a.giveVisitor(h, a.subjectOf(v, s.First).mentions)
		}
		return
	}
	for j := h.last + 1; j < h.last+10 && j < s.Last; j++ {
		if !a.tok(j).Is(",") {
			continue
		}
		for a.determiner(j + 1) {
			j++
		}
		if m := a.at(j + 1); m != nil && m.typ == record.Official && m.last < s.Last && a.tellsPast(m.last) {
			a.giveVisitor(h, []int{a.outer[j+1]})
		}
		return
	}
}

// giveVisitor makes the persons among some names those who visit.
func (a *analysis) giveVisitor(h *happening, mentions []int) {
	for _, k := range mentions {
		if a.mentions[k].typ == record.Official {
			a.give(h, k, "agent")
		}
	}
}
