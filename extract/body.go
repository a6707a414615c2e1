package extract

import (
	"slices"

	"isnad/extract/record"
)

// bodySpeaks adds the body in whose name a spokesman denies: both deny.
func (a *analysis) bodySpeaks(st *statement, speaker int) {
	b := a.bodyOf(speaker)
	if st.kind == record.Denial && a.forCountry(st) {
		if c := a.countryOf(speaker); c >= 0 && c != speaker {
			a.speakFor(st, speaker, c)
			if c == b {
				return
			}
		}
	}
	if !a.spokesman(speaker) && !(st.kind == record.Claim && a.speaksFor(speaker)) && !(st.kind == record.Denial && a.deniesForBody(speaker, b)) {
		return
	}
	if b >= 0 && b != speaker {
		a.speakFor(st, speaker, b)
	}
}

// speakFor makes the statement of a body in whose name somebody speaks.
func (a *analysis) speakFor(st *statement, speaker, b int) {
	twin := *st
	twin.speaker, twin.rule, twin.mouth, twin.plain = b, st.rule+", in the body's name", st, false
	if st.kind == record.Claim {
		st.kind = record.Report
		a.insteadOf(st.event, speaker, b)
	}
	twin.via = appendNew(append([]int(nil), st.via...), speaker)
	a.statements = append(a.statements, &twin)
}

// deniesForBody reports an official whose denial is his body's too: anybody of its
// own people, but for a state only who represents it.
func (a *analysis) deniesForBody(speaker, body int) bool {
	if body < 0 || a.roleIn(speaker, "former") {
		return false
	}
	switch typ := a.entities[body].typ; typ {
	case record.Group, record.Actor:
		if a.entities[speaker].anonymous && typ == record.Actor {
			return a.roleIn(speaker, "deny-for-body") && !a.roleIn(speaker, "sources") // who speaks as a source speaks for himself
		}
		return a.entities[speaker].typ == record.Official && !a.roleIn(speaker, "no-mouth") || a.roleIn(speaker, "deny-for-body")
	}
	return a.roleIn(speaker, "deny-for-body")
}

// insteadOf makes the body the doer where its spokesman spoke for it.
func (a *analysis) insteadOf(event, speaker, body int) {
	e := a.events[event]
	var agents []int
	for _, x := range e.agents {
		if x != speaker {
			agents = append(agents, x)
		}
	}
	e.agents = appendNew(agents, body)
}

// spokesman reports an official who speaks for his body.
func (a *analysis) spokesman(e int) bool { return a.roleIn(e, "spokesmen") }

// speaksFor reports an official whose telling of his body's acts is the body's
// word: its spokesman, or whoever of its people the text names; or a group's organ.
func (a *analysis) speaksFor(e int) bool {
	x := a.entities[e]
	return a.spokesman(e) || a.organ(e) || x.typ == record.Official && !x.anonymous && !a.ofSeveral(e)
}

// ofSeveral reports an official who is told by nothing but what he is within a body, and so
// is one of several: قائد في القوة المشتركة.
func (a *analysis) ofSeveral(e int) bool {
	for _, k := range a.entities[e].mentions {
		m := &a.mentions[k]
		if m.rule != "office" || m.body < 0 || a.mentions[m.body].first > m.last {
			return false
		}
		governed := false
		for j := m.first; j < a.mentions[m.body].first; j++ {
			governed = governed || a.spelt(j).InAny("member-links")
		}
		if !governed {
			return false
		}
	}
	return true
}

// roleIn reports a word of an official's role in a list.
func (a *analysis) roleIn(e int, list string) bool {
	listed := func(w string) bool { in, _ := a.lang.In(list, w); return in }
	role := a.entities[e].role
	if slices.ContainsFunc(a.nameWords(role), listed) {
		return true
	}
	return slices.ContainsFunc(a.entities[e].mentions, func(m int) bool {
		other := a.mentions[m].role
		return other != role && slices.ContainsFunc(a.nameWords(other), listed)
	})
}

// forCountry reports that a speaker denies for his country: ضلوع بلاده.
func (a *analysis) forCountry(st *statement) bool {
	for j := st.from; j < st.to; j++ {
		if in, _ := a.known(j).In("own-country"); in {
			return true
		}
	}
	return false
}

// countryOf returns the country whose official an entity is told to be, or -1.
func (a *analysis) countryOf(e int) int {
	x := a.entities[e]
	if x.body >= 0 && a.entities[x.body].typ == record.Country {
		return x.body
	}
	for _, k := range x.mentions { // بعثة إيران
		for i := range a.mentions {
			if m := &a.mentions[i]; m.parent == k && m.typ == record.Country && x.typ == record.Actor && m.entity >= 0 {
				return m.entity
			}
		}
	}
	nation := x.nation
	if nation == nil && x.body >= 0 {
		if b := a.entities[x.body]; b.nation != nil {
			nation = b.nation
		} else if b.entry != nil {
			nation = a.catalog.Get("country/" + b.entry.Country)
		}
	}
	for i, y := range a.entities {
		if nation != nil && y.entry == nation && len(y.mentions) > 0 {
			return i
		}
	}
	return -1
}

// mouthpiece reports a person through whom a body speaks, both being speakers of
// one cue: only the body claims.
func (a *analysis) mouthpiece(sp int, speakers []int) bool {
	if a.entities[sp].typ != record.Official {
		return false
	}
	for _, x := range speakers {
		if t := a.entities[x].typ; t == record.Group || t == record.Actor {
			return true
		}
	}
	return false
}
