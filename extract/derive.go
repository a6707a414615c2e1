package extract

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/attacks"
	"isnad/extract/happenings"
	"isnad/extract/record"
)

// derive draws the edges from the statements; none stands without one.
func derive(a *analysis.Article) {
	for i, st := range a.Statements {
		switch st.Kind {
		case record.Claim:
			if !claimable(a, st.Event) {
				break
			}
			a.Edge(analysis.Edge{Type: record.Claimed, From: st.Speaker, To: st.Event, ToEvent: true, Event: st.Event}, i)
		case record.Denial:
			a.Edge(analysis.Edge{Type: record.Denied, From: st.Speaker, To: st.Event, ToEvent: true, Event: st.Event}, i)
		case record.Accusation:
			for _, n := range st.Names {
				if n.Role == "accused" {
					a.Edge(analysis.Edge{Type: record.Accused, From: st.Speaker, To: n.Entity, Event: st.Event}, i)
				}
			}
		case record.Report:
			if st.Speaker >= 0 && st.Event >= 0 && st.Polarity == record.Positive && reports(a, st.Speaker, st.Event) {
				a.Edge(analysis.Edge{Type: record.Reported, From: st.Speaker, To: st.Event, ToEvent: true, Event: st.Event}, i)
			}
			hostEdge(a, st, i)
		}
		if st.Event >= 0 && st.Kind != record.NoComment {
			for _, v := range st.Via {
				if v != st.Speaker && (a.Entities[v].Type == record.Actor || a.Model.Has("reported")) && reports(a, v, st.Event) {
					a.Edge(analysis.Edge{Type: record.Reported, From: v, To: st.Event, ToEvent: true, Event: st.Event}, i)
				}
			}
		}
	}
	happenings.SerialEdges(a)
	for k, e := range a.Events {
		switch e.Type {
		case record.Attack:
			attackEdges(a, k, e)
		case record.Visit:
			visitEdges(a, k, e)
		}
	}
	blamedDeaths(a)
}

// claimable reports an event that one answers for: an attack, a seizure or an
// interception, not a visit that one tells of.
func claimable(a *analysis.Article, k int) bool {
	if k < 0 {
		return true
	}
	switch a.Events[k].Type {
	case record.Attack, record.Seizure, record.Interception:
		return true
	}
	return false
}

func hostEdge(a *analysis.Article, st *analysis.Statement, i int) {
	host, guest := -1, -1
	for _, n := range st.Names {
		switch n.Role {
		case "host":
			host = n.Entity
		case "guest":
			guest = n.Entity
		}
	}
	if x, y := analysis.NamedAs(st, "visitor"), analysis.NamedAs(st, "destination"); len(x) > 0 && len(y) > 0 {
		a.Edge(analysis.Edge{Type: record.Visited, From: x[0], To: y[0], Event: -1}, i)
	}
	if host >= 0 && guest >= 0 {
		a.Edge(analysis.Edge{Type: record.Hosted, From: host, To: guest, Event: -1}, i)
	}
}

// attackEdges ties each doer to what was hit, with the standing of the words
// behind it: asserted by the article, claimed by the doer, alleged by others.
func attackEdges(a *analysis.Article, k int, e *analysis.Event) {
	targets := e.Targets
	if a.Model.Has("attacked") {
		targets = attacks.HitBy(a, e)
	} else if len(targets) == 0 {
		for _, p := range e.Places {
			if t := a.Entities[p].Type; t == record.Town || t == record.Base {
				if !slices.Contains(e.Launch, p) {
					targets = append(targets, p)
					break
				}
			}
		}
	}
	for _, ag := range e.Agents {
		status, sts := attacks.Standing(a, k, ag)
		if len(sts) == 0 || !analysis.MaySpeak(a.Entities[ag].Type) {
			continue
		}
		for _, t := range targets {
			if t != ag && (!a.Model.Has("attacked") || a.Attacked[analysis.Pair{From: ag, To: t}]) {
				for _, i := range sts {
					a.Edge(analysis.Edge{Type: record.Attacked, From: ag, To: t, Event: k, Status: status}, i)
				}
			}
		}
	}
}

func visitEdges(a *analysis.Article, k int, e *analysis.Event) {
	_, sts := "", []int(nil)
	for i, st := range a.Statements {
		if st.Event == k && st.Polarity == record.Positive {
			sts = append(sts, i)
		}
	}
	if len(sts) == 0 {
		return
	}
	for _, ag := range e.Agents {
		if t := a.Entities[ag].Type; t != record.Official && t != record.Actor {
			continue
		}
		for _, list := range [][]int{e.Targets, e.Places} {
			for _, to := range list {
				if to != ag && wentTo(a, e, ag, to) {
					a.Edge(analysis.Edge{Type: record.Visited, From: ag, To: to, Event: k}, sts[0])
				}
			}
		}
	}
}

// reports tells whether a source is given for an event: the rules' word, where
// no model was asked. Who claims or denies an act answers for it, and is no source
// of it besides.
func reports(a *analysis.Article, source, event int) bool {
	for _, st := range a.Statements {
		if st.Speaker == source && st.Event == event && (st.Kind == record.Denial || st.Kind == record.Claim && claimable(a, event)) {
			return false
		}
	}
	return a.Sourced == nil || !a.Model.Has("reported") || a.Sourced[analysis.Pair{From: source, To: event}]
}

// wentTo tells whether a visit's doer went to one of its parts: the rules' word, by one
// telling that has both, for two that no sentence names together, of whom no model was asked.
func wentTo(a *analysis.Article, e *analysis.Event, x, y int) bool {
	went, asked := a.Visited[analysis.Pair{From: x, To: y}]
	return went || !asked && slices.ContainsFunc(e.Happenings, func(i int) bool {
		h := &a.Happenings[i]
		part := a.PartIn(h, y)
		return a.PartIn(h, x) == "agent" && (part == "target" || part == "place")
	})
}
