package extract

import (
	"cmp"

	"isnad/extract/record"
)

// askWindow is how many words may stand between two names that a question is
// asked of.
const askWindow = 30

// told is where a relation of two entities is told best.
type told struct {
	score       float64
	sent        int
	left, right *mention
	rule        string // which settled it, where weights did not
}

// weighHosts asks of each two names of a sentence whether the one holds or
// received the other.
func (a *analysis) weighHosts() {
	ruled := map[pair]bool{}
	for _, st := range a.statements {
		if h, g := namedAs(st, "host"), namedAs(st, "guest"); len(h) > 0 && len(g) > 0 {
			ruled[pair{h[0], g[0]}] = true
		}
	}
	if !a.keep && !a.model.Has("hosted") {
		settled := map[pair]told{}
		a.tellHosts(settled, a.settleHosts(settled, nil), ruled)
		return
	}
	hosts := func(m *mention) bool { return true }
	guests := func(m *mention) bool { return maySpeak(m.typ) }
	found, order := a.weighPairs("host", "hosted", hosts, guests, ruled)
	if !a.model.Has("hosted") {
		return
	}
	order = a.settleHosts(found, order)
	kept := a.statements[:0]
	for _, st := range a.statements {
		if h, g := namedAs(st, "host"), namedAs(st, "guest"); len(h) > 0 && len(g) > 0 {
			if _, yes := found[pair{h[0], g[0]}]; !yes {
				continue
			}
		}
		kept = append(kept, st)
	}
	a.statements = kept
	a.tellHosts(found, order, ruled)
}

// tellHosts makes statements of the answers that no rule has made.
func (a *analysis) tellHosts(found map[pair]told, order []pair, ruled map[pair]bool) {
	for _, p := range order {
		if !ruled[p] {
			a.tell(p, found[p], cmp.Or(found[p].rule, "weights: hosted"), "host", "guest")
		}
	}
}

// weighVisits asks of each two names of a sentence whether the one went to the
// other.
func (a *analysis) weighVisits() {
	if !a.keep && !a.model.Has("visited") {
		return
	}
	ruled := map[pair]bool{}
	for _, e := range a.events {
		if e.dropped || e.typ != record.Visit {
			continue
		}
		for _, x := range e.agents {
			for _, list := range [][]int{e.targets, e.places} {
				for _, y := range list {
					ruled[pair{x, y}] = true
				}
			}
		}
	}
	visitors := func(m *mention) bool { return m.typ == record.Official || m.typ == record.Actor }
	visited := func(m *mention) bool { return m.typ != record.Group }
	a.visited = map[pair]bool{} // of every two that were asked
	found, order := a.weighPairs("visit", "visited", visitors, visited, ruled)
	if !a.model.Has("visited") {
		return
	}
	for _, p := range order {
		if !ruled[p] {
			a.tell(p, found[p], "weights: visited", "visitor", "destination")
		}
	}
}

// tell makes the article's statement of a relation.
func (a *analysis) tell(p pair, t told, rule, from, to string) {
	st := &statement{kind: record.Report, speaker: -1, event: -1, certainty: record.Certain, polarity: record.Positive, rule: rule,
		names: []named{{from, p.from}, {to, p.to}}}
	first, last := min(t.left.first, t.right.first), max(t.left.last, t.right.last)
	s := a.sentences[t.sent]
	for first > s.First && !a.boundary(first-1) {
		first--
	}
	for last < s.Last && !a.boundary(last) {
		last++
	}
	st.from, st.to = a.trim(first, last)
	for k := range a.cues {
		if c := &a.cues[k]; speaks(c.class) && c.sent == t.sent && c.from <= first && last <= c.to && len(c.sources) > 0 && c.verb != nil {
			st.speaker = a.mentions[c.sources[0]].entity
		}
	}
	a.statements = append(a.statements, st)
}

// weighPairs puts a question of each two names of a sentence that fit, and
// returns those answered yes, with the order in which the text has them.
func (a *analysis) weighPairs(kind, task string, from, to func(*mention) bool, ruled map[pair]bool) (map[pair]told, []pair) {
	found := map[pair]told{}
	var order []pair
	judge := a.model.Judge(task)
	around := &pairContext{judge: judge}
	for s := range a.sentences {
		if a.sentences[s].noise != "" {
			continue
		}
		var signs []presenceSign
		names := a.namesIn(s)
		plainly := a.plainPresence
		if kind == "host" {
			signs = a.signsIn(s, presence)
			names = append(names, a.standIns(s, signs)...)
		} else {
			signs, plainly = a.signsIn(s, travel), a.plainTravel
			names = append(names, a.travelStandIns(s, signs)...)
		}
		around.begin(s, len(names))
		for nx, x := range names {
			if !from(x) {
				continue
			}
			for ny, y := range names {
				if x.entity == y.entity || !to(y) || abs(x.first-y.first) > askWindow {
					continue
				}
				p := pair{x.entity, y.entity}
				c := candidate{task: kind, from: x.entity, to: y.entity, pairs: true, question: a.question()}
				a.pairFeatures(&c.question, around, nx, x, ny, y, ruled[p])
				a.signFeatures(&c.question, signs, x, y, plainly)
				if a.keep {
					a.candidates = append(a.candidates, c)
				}
				score, least := judge.Score(&c.question), judge.Threshold()
				if ruled[p] {
					least *= leaning
				}
				if judge != nil {
					a.traceAnswer(x.start, x.end, task, &c, score > least, ruled[p], a.entityName(p.to))
				}
				if score <= least {
					if kind == "visit" && !a.visited[p] {
						a.visited[p] = false
					}
					continue
				}
				if kind == "visit" {
					a.visited[p] = true
				}
				old, seen := found[p]
				if !seen {
					order = append(order, p)
				}
				if !seen || score > old.score {
					found[p] = told{score, s, x, y, ""}
				}
			}
		}
	}
	return found, order
}

// namesIn lists the names of a sentence.
func (a *analysis) namesIn(s int) []*mention {
	out := make([]*mention, 0, len(a.inSent[s]))
	for _, m := range a.inSent[s] {
		out = append(out, &a.mentions[m])
	}
	return out
}
