package extract

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// prune drops what looked like an entity and plays no part: an unnamed person
// who neither speaks nor acts, and a definite form ("the general") that found
// nothing to point to.
func prune(a *analysis.Article) {
	active, speaking := map[int]bool{}, map[int]bool{}
	for k := range a.Cues {
		for _, list := range [][]int{a.Cues[k].Sources, a.Cues[k].Via} {
			for _, m := range list {
				active[a.Mentions[m].Entity] = true
				speaking[a.Mentions[m].Entity] = true
			}
		}
	}
	for _, st := range a.Statements {
		active[st.Speaker] = true
		speaking[st.Speaker] = true
		for _, n := range st.Names {
			active[n.Entity] = true
		}
	}
	for i, e := range a.Entities {
		if e.Type == record.Country && !active[i] && !e.Dropped && onlyCompound(a, e) {
			e.Dropped = true
			m := &a.Mentions[e.Mentions[0]]
			a.Trace.Reject(m.Start, m.End, "name", "a state named by nothing but a compound")
			continue
		}
		if len(e.Mentions) == 0 || e.Type != record.Official || e.Entry != nil || active[i] && !people(a, e) && (speaking[i] || !onlyWeak(a, e)) && !lonelyOffice(a, e) {
			continue
		}
		described := false
		for _, k := range e.Mentions {
			m := &a.Mentions[k]
			described = described || !m.Definite && (!m.Anonymous || m.Last-m.First > 1 && !m.Weak)
		}
		if !described {
			e.Dropped = true
			m := &a.Mentions[e.Mentions[0]]
			a.Trace.Reject(m.Start, m.End, "name", "a person without a name who neither speaks nor acts")
		}
	}
}

// onlyCompound reports a state that is named only as the first part of an adjective:
// Iran-backed, a Panama-flagged tanker.
func onlyCompound(a *analysis.Article, e *analysis.Entity) bool {
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if !grammar.Joint(a, m.Last) || !a.Spelt(m.Last+1).InAny("compound-adjectives") {
			return false
		}
	}
	return len(e.Mentions) > 0
}

// people reports somebody told by nothing but the plural of a word for people: خبراء
// يقولون. It is no source that can be told from another.
func people(a *analysis.Article, e *analysis.Entity) bool {
	for _, k := range e.Mentions {
		if !a.Mentions[k].Loose {
			return false
		}
	}
	return true
}

// onlyWeak reports somebody told by nothing but a noun for ordinary people, or by a
// bare noun, who is no entity unless he speaks: a victim, a soldier.
func onlyWeak(a *analysis.Article, e *analysis.Entity) bool {
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if !m.Anonymous || !m.Weak && (a.Lang.Code != "ar" || m.Definite || m.Last-m.First > 1 || m.Name == "") {
			return false
		}
	}
	return true
}

// lonelyOffice reports a definite office or rank of one word that found nobody to
// point to: الوزير, القيادي. Whom it means the article does not say.
func lonelyOffice(a *analysis.Article, e *analysis.Entity) bool {
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if !m.Definite || m.Last-m.First > 1 || m.Rule != "office" && m.Rule != "rank" {
			return false
		}
	}
	return a.Lang.Code == "ar"
}
