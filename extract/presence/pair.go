package presence

import (
	"cmp"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// askWindow is how many words may stand between two names that a question is
// asked of.
const askWindow = 30

// told is where a relation of two entities is told best.
type told struct {
	score       float64
	sent        int
	left, right *analysis.Mention
	rule        string // which settled it, where weights did not
}

// WeighHosts asks of each two names of a sentence whether the one holds or
// received the other.
func WeighHosts(a *analysis.Article) {
	ruled := map[analysis.Pair]bool{}
	for _, st := range a.Statements {
		if h, g := analysis.NamedAs(st, "host"), analysis.NamedAs(st, "guest"); len(h) > 0 && len(g) > 0 {
			ruled[analysis.Pair{From: h[0], To: g[0]}] = true
		}
	}
	if !a.Keep && !a.Model.Has("hosted") {
		settled := map[analysis.Pair]told{}
		tellHosts(a, settled, settleHosts(a, settled, nil), ruled)
		return
	}
	hosts := func(m *analysis.Mention) bool { return true }
	guests := func(m *analysis.Mention) bool { return analysis.MaySpeak(m.Type) }
	found, order := weighPairs(a, "host", "hosted", hosts, guests, ruled)
	if !a.Model.Has("hosted") {
		return
	}
	order = settleHosts(a, found, order)
	kept := a.Statements[:0]
	for _, st := range a.Statements {
		if h, g := analysis.NamedAs(st, "host"), analysis.NamedAs(st, "guest"); len(h) > 0 && len(g) > 0 {
			if _, yes := found[analysis.Pair{From: h[0], To: g[0]}]; !yes {
				continue
			}
		}
		kept = append(kept, st)
	}
	a.Statements = kept
	tellHosts(a, found, order, ruled)
}

// tellHosts makes statements of the answers that no rule has made.
func tellHosts(a *analysis.Article, found map[analysis.Pair]told, order []analysis.Pair, ruled map[analysis.Pair]bool) {
	for _, p := range order {
		if !ruled[p] {
			tell(a, p, found[p], cmp.Or(found[p].rule, "weights: hosted"), "host", "guest")
		}
	}
}

// WeighVisits asks of each two names of a sentence whether the one went to the
// other.
func WeighVisits(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("visited") {
		settled := map[analysis.Pair]told{}
		tellVisits(a, settled, settleVisits(a, settled, nil), nil)
		return
	}
	ruled := map[analysis.Pair]bool{}
	for _, e := range a.Events {
		if e.Dropped || e.Type != record.Visit {
			continue
		}
		for _, x := range e.Agents {
			for _, list := range [][]int{e.Targets, e.Places} {
				for _, y := range list {
					ruled[analysis.Pair{From: x, To: y}] = true
				}
			}
		}
	}
	visitors := func(m *analysis.Mention) bool { return m.Type == record.Official || m.Type == record.Actor }
	visited := func(m *analysis.Mention) bool { return m.Type != record.Group }
	a.Visited = map[analysis.Pair]bool{} // of every two that were asked
	found, order := weighPairs(a, "visit", "visited", visitors, visited, ruled)
	if !a.Model.Has("visited") {
		return
	}
	order = hostsStay(a, ruled, settleVisits(a, found, order))
	tellVisits(a, found, order, ruled)
}

// tellVisits makes statements of the answers that no rule has made.
func tellVisits(a *analysis.Article, found map[analysis.Pair]told, order []analysis.Pair, ruled map[analysis.Pair]bool) {
	for _, p := range order {
		if !ruled[p] {
			tell(a, p, found[p], cmp.Or(found[p].rule, "weights: visited"), "visitor", "destination")
		}
	}
}

// tell makes the article's statement of a relation.
func tell(a *analysis.Article, p analysis.Pair, t told, rule, from, to string) {
	st := &analysis.Statement{Kind: record.Report, Speaker: -1, Event: -1, Certainty: record.Certain, Polarity: record.Positive, Rule: rule,
		Names: []analysis.Named{{Role: from, Entity: p.From}, {Role: to, Entity: p.To}}}
	first, last := min(t.left.First, t.right.First), max(t.left.Last, t.right.Last)
	s := a.Sentences[t.sent]
	for first > s.First && !roles.Boundary(a, first-1) {
		first--
	}
	for last < s.Last && !roles.Boundary(a, last) {
		last++
	}
	st.From, st.To = grammar.Trim(a, first, last)
	for k := range a.Cues {
		if c := &a.Cues[k]; analysis.Speaks(c.Class) && c.Sent == t.sent && c.From <= first && last <= c.To && len(c.Sources) > 0 && c.Verb != nil {
			st.Speaker = a.Mentions[c.Sources[0]].Entity
		}
	}
	a.Statements = append(a.Statements, st)
}

// weighPairs puts a question of each two names of a sentence that fit, and
// returns those answered yes, with the order in which the text has them.
func weighPairs(a *analysis.Article, kind, task string, from, to func(*analysis.Mention) bool, ruled map[analysis.Pair]bool) (map[analysis.Pair]told, []analysis.Pair) {
	found := map[analysis.Pair]told{}
	var order []analysis.Pair
	judge := a.Model.Judge(task)
	around := &pairContext{judge: judge}
	for s := range a.Sentences {
		if a.Sentences[s].Noise != "" {
			continue
		}
		var signs []presenceSign
		names := namesIn(a, s)
		plainly := func(g presenceSign, kinds string, host, guest standing, x, y *analysis.Mention) string {
			return plainPresence(a, g, kinds, host, guest, x, y)
		}
		if kind == "host" {
			signs = signsIn(a, s, analysis.Presence)
			names = append(names, standIns(a, s, signs)...)
		} else {
			signs, plainly = signsIn(a, s, analysis.Travel), func(g presenceSign, kinds string, visitor, place standing, x, y *analysis.Mention) string {
				return plainTravel(a, g, kinds, visitor, place, x, y)
			}
			names = append(names, travelStandIns(a, s, signs)...)
		}
		around.begin(s, len(names))
		for nx, x := range names {
			if !from(x) {
				continue
			}
			for ny, y := range names {
				if x.Entity == y.Entity || !to(y) || analysis.Abs(x.First-y.First) > askWindow {
					continue
				}
				p := analysis.Pair{From: x.Entity, To: y.Entity}
				if kind == "visit" && cameFrom(a, y) {
					if !a.Visited[p] {
						a.Visited[p] = false // a rule that took it for the place of the visit does not stand
					}
					continue
				}
				c := analysis.Candidate{Task: kind, From: x.Entity, To: y.Entity, Pairs: true, Question: a.Question()}
				pairFeatures(a, &c.Question, around, nx, x, ny, y, ruled[p])
				signFeatures(a, &c.Question, signs, x, y, plainly)
				if a.Keep {
					a.Candidates = append(a.Candidates, c)
				}
				score, least := judge.Score(&c.Question), judge.Threshold()
				if ruled[p] {
					least *= roles.Leaning
				}
				if judge != nil {
					a.TraceAnswer(x.Start, x.End, task, &c, least, score > least, ruled[p], a.EntityName(p.To))
				}
				if score <= least {
					if kind == "visit" && !a.Visited[p] {
						a.Visited[p] = false
					}
					continue
				}
				if kind == "visit" {
					a.Visited[p] = true
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
func namesIn(a *analysis.Article, s int) []*analysis.Mention {
	out := make([]*analysis.Mention, 0, len(a.InSent[s]))
	for _, m := range a.InSent[s] {
		out = append(out, &a.Mentions[m])
	}
	return out
}

// cameFrom reports an English place that somebody left: flew in from X. Arabic news tells of the
// last stop of a tour so, which is a visit: قادما من جنيف.
func cameFrom(a *analysis.Article, m *analysis.Mention) bool {
	return a.Lang.Code == "en" && a.Known(m.First-1).Role() == "launch"
}
