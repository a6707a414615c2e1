package extract

import "isnad/extract/record"

// retold reports a telling within a claim or denial that brings no scene of its
// own: who says that his men "pounded the den of evil" or never "carried out the
// shelling" speaks of what was told before.
func (a *analysis) retold(h *happening) bool {
	if family(h.typ) != family(record.Attack) || h.subkind == "killing" || h.day != "" || h.title || len(h.launch) > 0 {
		return false
	}
	k := a.covering(h)
	if k < 0 {
		return false
	}
	c := &a.cues[k]
	if c.class != "claim" && c.class != "denial" && !a.tellsOfItself(c, h) {
		return false
	}
	if c.class == "denial" && a.namedByPlace(h) {
		return true
	}
	for _, list := range [][]int{h.targets, h.places} {
		for _, m := range list {
			if t := a.mentions[m].typ; t != record.Country && !(t == record.Town && c.class == "denial") {
				return false
			}
		}
	}
	return true
}

// namedByPlace reports a noun that is definite by the place behind it, as of an attack
// that is known: لا يد له في هجوم أنقرة.
func (a *analysis) namedByPlace(h *happening) bool {
	if !h.nominal || a.lang.Code != "ar" || hasArticle(a.bare(h.pos)) || len(h.targets)+len(h.places) == 0 {
		return false
	}
	m := a.at(h.last)
	return m != nil && m.first == h.last && (m.typ == record.Town || m.typ == record.Base) && m.prefix == ""
}

// tellsOfItself reports a speaker who tells of an act as his own.
func (a *analysis) tellsOfItself(c *cue, h *happening) bool {
	if a.speaksOfItself(c, h) {
		return true
	}
	for _, sp := range a.ids(c.sources) {
		if a.own(sp, h) {
			return true
		}
	}
	return false
}

// lastTold reports an event that a text told before a happening, near enough to
// be what its words are about.
func (a *analysis) lastTold(e *event, h *happening) bool {
	last := &a.happenings[e.happenings[len(e.happenings)-1]]
	return last.pos < h.pos && (h.sent-last.sent <= 1 || h.sent-last.sent <= 4 && !a.background(last))
}

// calledForged reports a text that a denial calls made up: البيان مزور, خبر مفبرك. It is
// the one that was told of.
func (a *analysis) calledForged(h *happening) bool {
	for k := range a.cues {
		if c := &a.cues[k]; c.class == "denial" && h.pos >= c.pos && h.pos < c.last {
			return true
		}
	}
	return false
}
