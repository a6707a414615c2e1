package extract

import (
	"slices"

	"isnad/extract/record"
	"isnad/extract/weights"
)

// tieFeatures adds how those who are told to have done an event stand to who speaks
// of it: a command answers for the jets of its country, a group for its brigade.
func (a *analysis) tieFeatures(q *weights.Question, s stance, x utterance, covers bool, sp, v int) {
	cl, typ, kind := a.cueClass(x.cue), string(a.events[v].typ), a.finer(sp)
	seen := map[string]bool{}
	for _, i := range a.events[v].happenings {
		tie := a.tieTold(&a.cues[x.cue], sp, &a.happenings[i])
		if seen[tie] {
			continue
		}
		seen[tie] = true
		q.Add("tie", tie)
		q.Add("tie", tie, cl, yes(covers))
		q.Add("tie", tie, kind, typ)
		q.Add("tie", tie, a.kindOf(sp), yes(covers))
	}
	for _, st := range a.statements {
		if st.event != v || s.kind != record.Denial {
			continue
		}
		for _, n := range st.names {
			if n.role != "accused" && n.role != "agent" || n.entity == sp {
				continue
			}
			if tie := a.tie(sp, n.entity); !seen[n.role+tie] {
				seen[n.role+tie] = true
				q.Add(n.role+" tie", tie)
				q.Add(n.role+" tie", tie, yes(covers), cl)
			}
		}
	}
}

// tieTold tells how the doers of a telling stand to a speaker.
func (a *analysis) tieTold(c *cue, sp int, h *happening) string {
	if a.own(sp, h) {
		return "himself"
	}
	if h.sent == c.sent && h.pos >= c.from && h.pos < c.to && a.speaksOfItself(c, h) {
		return "his own"
	}
	best := ""
	for _, d := range a.ids(h.agents) {
		t := a.tie(sp, d)
		if best == "" || t != "another" {
			best = t
		}
	}
	if best == "" && h.nation != nil {
		best = "another state"
		if x := a.stateOf(h.nation); x != "" && x == a.stateBehind(sp) {
			best = "his state"
		}
	}
	if best == "" {
		return "nobody"
	}
	return best
}

// tie tells how an entity stands to another that speaks.
func (a *analysis) tie(sp, other int) string {
	if sp == other {
		return "himself"
	}
	body := a.bodyOf(sp)
	if body == other {
		return "his body"
	}
	if body < 0 {
		body = sp
	}
	x, y := a.entities[body], a.entities[other]
	if x.entry != nil && y.entry != nil {
		part := y.entry.Parent == x.entry.ID || slices.Contains(y.entry.MemberOf, x.entry.ID)
		whole := x.entry.Parent == y.entry.ID || slices.Contains(x.entry.MemberOf, y.entry.ID)
		switch {
		case part:
			return "his part"
		case whole:
			return "his whole"
		}
	}
	state := a.stateBehind(sp)
	if state == "" || state != a.stateOf(y) {
		return "another"
	}
	switch {
	case y.typ == record.Country:
		return "his state"
	case y.typ == record.Actor && x.typ != record.Group:
		return "of his state"
	}
	return "of his land"
}

// stateBehind gives the ISO code of the state that an entity or its body is of, or "".
func (a *analysis) stateBehind(e int) string {
	if s := a.stateOf(a.entities[e]); s != "" {
		return s
	}
	if b := a.bodyOf(e); b >= 0 {
		return a.stateOf(a.entities[b])
	}
	return ""
}
