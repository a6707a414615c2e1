package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// standingForce reports forces that need no owner where an army speaks, since they
// are its own: أن القوات قصفت, أن الدفاعات الجوية أسقطت.
func (a *analysis) standingForce(i int) bool {
	if a.outer[i] >= 0 && !a.barelyNamed(i) {
		return false
	}
	in, _ := a.known(i).In("standing-forces")
	return in
}

// hasForces reports a cue whose speakers may have forces: no rescuers, monitors or courts.
func (a *analysis) hasForces(c *cue) bool {
	for _, e := range a.ids(c.sources) {
		x := a.entities[e]
		kind := x.kind
		if x.entry != nil {
			kind = x.entry.Kind
		}
		switch kind {
		case "body", "organisation", "outlet", "thinktank", "court", "monitor", "agency":
			if x.typ == record.Actor {
				return false
			}
		}
	}
	return true
}

// barelyNamed reports a token of a name that is nothing but such a noun: القوات.
func (a *analysis) barelyNamed(i int) bool {
	m := a.at(i)
	return m.first == i && m.last == i+1 && m.entry == nil
}

// ownForce reports a body, or somebody who speaks for it, that tells what a branch
// of it did which the text names by its kind alone: the army says that the border
// guards shot down a drone.
func (a *analysis) ownForce(speaker int, h *happening) bool {
	body := speaker
	if a.entities[speaker].typ == record.Official {
		if body = a.bodyOf(speaker); body < 0 || !a.speaksFor(speaker) {
			return false
		}
	}
	doers := a.namedDoers(h)
	if len(doers) == 0 || h.passive {
		return false
	}
	for _, k := range doers {
		d := a.mentions[k].entity
		if d < 0 || !a.itsOwn(k) && !a.branchOf(body, d) && !a.armOfGroup(body, d) && !(a.commands(body) && (a.branch(d) || a.stateForce(body, d))) {
			return false
		}
	}
	return true
}

// itsOwn reports a name that an English speaker calls his own: its Majeed Brigade.
func (a *analysis) itsOwn(k int) bool {
	m := &a.mentions[k]
	return a.lang.Code == "en" && a.spelt(m.first-1).InAny("body-possessives") && forces(m)
}

// armOfGroup reports an arm of service that is told by its noun alone where a group
// speaks, hence its own: القوة الصاروخية, سلاح الجو المسيّر.
func (a *analysis) armOfGroup(body, e int) bool {
	x := a.entities[e]
	if a.entities[body].typ != record.Group || !a.branch(e) {
		return false
	}
	m := &a.mentions[x.mentions[0]]
	for j := m.first; j < m.last; j++ {
		if in, _ := a.known(j).In("group-arms"); in {
			return true
		}
	}
	return false
}

// commands reports a body that has forces: an army, a command, a ministry.
func (a *analysis) commands(e int) bool {
	x := a.entities[e]
	if x.typ != record.Actor {
		return false
	}
	kind := x.kind
	if x.entry != nil {
		kind = x.entry.Kind
	}
	switch kind {
	case "army", "command", "ministry", "coalition", "security", "police":
		return true
	}
	return false
}

// branch reports an entity that is told by nothing but the noun for a kind of
// force: القوات البحرية, قوات حرس الحدود.
func (a *analysis) branch(e int) bool {
	x := a.entities[e]
	if x.entry != nil || x.typ != record.Actor || x.nation != nil || len(x.mentions) == 0 {
		return false
	}
	m := &a.mentions[x.mentions[0]]
	in, _ := a.known(m.first).In("branches")
	return in && a.at(m.last) == nil
}

// admitsOfOthers reports who admits what others did: أقر الجيش بقصف الحزب موقعه.
func (a *analysis) admitsOfOthers(c *cue, speaker int, h *happening) bool {
	if !c.of.Has("admits") {
		return false
	}
	doers := a.ids(a.namedDoers(h))
	return len(doers) > 0 && !a.own(speaker, h)
}

// laidOnOwn reports who lays an act on men of his own: نسبت العملية إلى مقاتليها, إلى مقاتلي
// الجبهة.
func (a *analysis) laidOnOwn(c *cue) bool {
	if a.lang.Code != "ar" || !ledTo(c) || len(c.sources) == 0 {
		return false
	}
	for j := c.last; j < c.to-1; j++ {
		if a.outer[j] >= 0 || !a.known(j).Is("prep") {
			continue
		}
		if a.ownPart(j + 1) {
			return true
		}
		in, _ := a.known(j + 1).In("parts")
		if m := a.at(j + 2); in && m != nil && has(a.ids(c.sources), m.entity) {
			return true
		}
	}
	return false
}

// claimByOwn makes the claim of who lays an act on his own: نسبت الجبهة العملية إلى مقاتلي
// الجبهة.
func (a *analysis) claimByOwn(c *cue, sp, ev int) {
	if ev < 0 {
		return
	}
	st := &statement{kind: record.Claim, speaker: sp, via: a.ids(c.via), event: ev, certainty: certainty(c), polarity: record.Positive, rule: "claim-for-own", cue: a.cueWords(c)}
	st.from, st.to = a.cueQuote(c)
	a.statements = append(a.statements, st)
	a.events[ev].agents = appendNew(a.events[ev].agents, sp)
}

// ownLoss reports what befell the speaker's own: أعلنت الأركان مقتل ثلاثة من جنودها, قالت إن أحد
// قادتها قُتل.
func (a *analysis) ownLoss(c *cue, h *happening) bool {
	if h.toll && a.costAnnounced(c, h) {
		return true
	}
	harm := h.passive
	if h.nominal {
		harm, _ = a.lang.In("losses", a.unbound(h.pos))
	} else if !harm && h.verb != nil {
		harm, _ = a.lang.In("losses", h.verb.lemma)
	}
	if !harm {
		return false
	}
	for j := max(c.last, h.pos-6); j < min(h.last+8, a.sentences[h.sent].Last); j++ {
		if a.tok(j).Kind == text.Punct {
			return false
		}
		if j != h.pos && a.outer[j] < 0 && a.ownPart(j) {
			return true
		}
	}
	return false
}
