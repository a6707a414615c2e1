package extract

import "isnad/extract/record"

// prune drops what looked like an entity and plays no part: an unnamed person
// who neither speaks nor acts, and a definite form ("the general") that found
// nothing to point to.
func (a *analysis) prune() {
	active := map[int]bool{}
	for k := range a.cues {
		for _, list := range [][]int{a.cues[k].sources, a.cues[k].via} {
			for _, m := range list {
				active[a.mentions[m].entity] = true
			}
		}
	}
	for _, st := range a.statements {
		active[st.speaker] = true
		for _, n := range st.names {
			active[n.entity] = true
		}
	}
	for i, e := range a.entities {
		if len(e.mentions) == 0 || e.typ != record.Official || e.entry != nil || active[i] && !a.people(e) {
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
