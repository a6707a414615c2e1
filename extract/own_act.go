package extract

import (
	"slices"

	"isnad/extract/record"
	"isnad/extract/text"
)

// claimsAct reports that a speaker's word on a happening is the word of who did it: his
// own act, that of his forces, or of the body for which he speaks.
func (a *analysis) claimsAct(c *cue, h *happening, sp int) bool {
	if a.own(sp, h) || a.ownForce(sp, h) || a.ownNation(sp, h) || a.announcesOwn(c, h, sp) {
		return true
	}
	if len(a.namedDoers(h)) > 0 || h.nation != nil {
		return false
	}
	if a.entities[sp].typ == record.Official {
		return a.bodyBehind(sp) >= 0 && a.tellsOfOwnForces(c, h) || a.leadsHisOwn(sp) && a.hisMenDid(c, h)
	}
	return a.speaksOfItself(c, h)
}

// bodyBehind gives the group or state body whose word a speaker's is, or -1.
func (a *analysis) bodyBehind(sp int) int {
	b := a.bodyOf(sp)
	if b < 0 || !a.speaksFor(sp) {
		return -1
	}
	if t := a.entities[b].typ; t != record.Group && t != record.Actor {
		return -1
	}
	return b
}

// leadsHisOwn reports somebody told by his name and by no body or state, whose men are
// hence his: قال القائد الميداني فلان إن مقاتليه أحرقوا.
func (a *analysis) leadsHisOwn(sp int) bool {
	return a.bodyOf(sp) < 0 && a.stateBehind(sp) == "" && !a.entities[sp].anonymous && !a.spokesman(sp)
}

// hisMenDid reports a verb whose subject is told before it to be the speaker's men.
func (a *analysis) hisMenDid(c *cue, h *happening) bool {
	if h.passive || h.nominal {
		return false
	}
	for j := max(c.last, h.pos-4); j < h.pos; j++ {
		if (a.ownPart(j) || a.ours(j) && !a.held(j)) && !a.objectAt(j) {
			return true
		}
	}
	return false
}

// tellsOfOwnForces reports content whose doers are the speaker's by a pronoun: قال الناطق إن
// قواته صدّت, كتب أن رجالنا هاجموا. What he did himself is no act of his body.
func (a *analysis) tellsOfOwnForces(c *cue, h *happening) bool {
	if h.passive || h.nominal && !a.performedBehind(c, h) {
		return false
	}
	for j := c.last; j < min(h.pos+3, h.to); j++ {
		if a.ownPart(j) && !a.objectAt(j) || a.standingForce(j) && a.hasForces(c) {
			return true
		}
	}
	return h.verb != nil && (a.ours(h.last) || a.ours(h.pos-1) && !a.held(h.pos-1))
}

// objectAt reports a noun that a preposition governs: it suffered, or bore, the act.
func (a *analysis) objectAt(i int) bool { return a.known(i-1).Is("prep") && a.outer[i-1] < 0 }

// performedBehind reports a verbal noun that completes a verb within the same words:
// تمكنت طائراتها من تحييد.
func (a *analysis) performedBehind(c *cue, h *happening) bool {
	if a.lang.Code != "ar" || !h.nominal || h.definite {
		return false
	}
	for j := h.pos - 1; j >= c.last && j > h.pos-10; j-- {
		if a.outer[j] >= 0 || a.tok(j).Kind != text.Word {
			continue
		}
		if a.known(j).Is("sub") {
			return false
		}
		v, ok := a.finite(j)
		if !ok || !a.verbHere(j) {
			continue
		}
		in, _ := a.lang.In("performing", v.lemma)
		return in && !v.Passive
	}
	return false
}

// branchOf reports an entity that is a branch of a body by name or by the catalogue: the
// group's naval forces, its missile unit.
func (a *analysis) branchOf(body, e int) bool {
	x, y := a.entities[body], a.entities[e]
	if x.entry != nil && y.entry != nil && (y.entry.Parent == x.entry.ID || slices.Contains(y.entry.MemberOf, x.entry.ID) && y.entry.Parent == "") {
		return true
	}
	if y.entry != nil || y.typ != record.Actor && y.typ != record.Group {
		return false
	}
	return slices.ContainsFunc(y.mentions, func(k int) bool {
		outer := &a.mentions[k]
		if in, _ := a.known(outer.first).In("branches"); !in {
			return false
		}
		for i := range a.mentions {
			if m := &a.mentions[i]; m.parent == k && m.entity == body {
				return true
			}
		}
		return false
	})
}
