package extract

import "isnad/extract/record"

// prune drops what looked like an entity and plays no part: an unnamed person
// who neither speaks nor acts, and a definite form ("the general") that found
// nothing to point to.
func (a *analysis) prune() {
	active, speaking := map[int]bool{}, map[int]bool{}
	for k := range a.cues {
		for _, list := range [][]int{a.cues[k].sources, a.cues[k].via} {
			for _, m := range list {
				active[a.mentions[m].entity] = true
				speaking[a.mentions[m].entity] = true
			}
		}
	}
	for _, st := range a.statements {
		active[st.speaker] = true
		speaking[st.speaker] = true
		for _, n := range st.names {
			active[n.entity] = true
		}
	}
	for i, e := range a.entities {
		if e.typ == record.Country && !active[i] && !e.dropped && a.onlyCompound(e) {
			e.dropped = true
			m := &a.mentions[e.mentions[0]]
			a.trace.reject(m.start, m.end, "name", "a state named by nothing but a compound")
			continue
		}
		if len(e.mentions) == 0 || e.typ != record.Official || e.entry != nil || active[i] && !a.people(e) && (speaking[i] || !a.onlyWeak(e)) && !a.lonelyOffice(e) {
			continue
		}
		described := false
		for _, k := range e.mentions {
			m := &a.mentions[k]
			described = described || !m.definite && (!m.anonymous || m.last-m.first > 1 && !m.weak)
		}
		if !described {
			e.dropped = true
			m := &a.mentions[e.mentions[0]]
			a.trace.reject(m.start, m.end, "name", "a person without a name who neither speaks nor acts")
		}
	}
}

// onlyCompound reports a state that is named only as the first part of an adjective:
// Iran-backed, a Panama-flagged tanker.
func (a *analysis) onlyCompound(e *entity) bool {
	for _, k := range e.mentions {
		m := &a.mentions[k]
		if !a.joint(m.last) || !a.spelt(m.last+1).InAny("compound-adjectives") {
			return false
		}
	}
	return len(e.mentions) > 0
}

// people reports somebody told by nothing but the plural of a word for people: خبراء
// يقولون. It is no source that can be told from another.
func (a *analysis) people(e *entity) bool {
	for _, k := range e.mentions {
		if !a.mentions[k].loose {
			return false
		}
	}
	return true
}

// onlyWeak reports somebody told by nothing but a noun for ordinary people, or by a
// bare noun, who is no entity unless he speaks: a victim, a soldier.
func (a *analysis) onlyWeak(e *entity) bool {
	for _, k := range e.mentions {
		m := &a.mentions[k]
		if !m.anonymous || !m.weak && (a.lang.Code != "ar" || m.definite || m.last-m.first > 1 || m.name == "") {
			return false
		}
	}
	return true
}

// lonelyOffice reports a definite office or rank of one word that found nobody to
// point to: الوزير, القيادي. Whom it means the article does not say.
func (a *analysis) lonelyOffice(e *entity) bool {
	for _, k := range e.mentions {
		m := &a.mentions[k]
		if !m.definite || m.last-m.first > 1 || m.rule != "office" && m.rule != "rank" {
			return false
		}
	}
	return a.lang.Code == "ar"
}
