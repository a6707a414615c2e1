package extract

import (
	"slices"

	"isnad/extract/record"
)

// edge is a relation derived from statements.
type edge struct {
	typ        record.EdgeType
	from, to   int // entities, or an event in to where toEvent is set
	toEvent    bool
	event      int
	status     string
	statements []int
	rule       string
}

// derive draws the edges from the statements; none stands without one.
func (a *analysis) derive() {
	for i, st := range a.statements {
		switch st.kind {
		case record.Claim:
			if !a.claimable(st.event) {
				break
			}
			a.edge(edge{typ: record.Claimed, from: st.speaker, to: st.event, toEvent: true, event: st.event}, i)
		case record.Denial:
			a.edge(edge{typ: record.Denied, from: st.speaker, to: st.event, toEvent: true, event: st.event}, i)
		case record.Accusation:
			for _, n := range st.names {
				if n.role == "accused" {
					a.edge(edge{typ: record.Accused, from: st.speaker, to: n.entity, event: st.event}, i)
				}
			}
		case record.Report:
			if st.speaker >= 0 && st.event >= 0 && st.polarity == record.Positive && a.reports(st.speaker, st.event) {
				a.edge(edge{typ: record.Reported, from: st.speaker, to: st.event, toEvent: true, event: st.event}, i)
			}
			a.hostEdge(st, i)
		}
		if st.event >= 0 && st.kind != record.NoComment {
			for _, v := range st.via {
				if v != st.speaker && (a.entities[v].typ == record.Actor || a.model.Has("reported")) && a.reports(v, st.event) {
					a.edge(edge{typ: record.Reported, from: v, to: st.event, toEvent: true, event: st.event}, i)
				}
			}
		}
	}
	a.serialEdges()
	for k, e := range a.events {
		switch e.typ {
		case record.Attack:
			a.attackEdges(k, e)
		case record.Visit:
			a.visitEdges(k, e)
		}
	}
	a.blamedDeaths()
}

// claimable reports an event that one answers for: an attack, a seizure or an
// interception, not a visit that one tells of.
func (a *analysis) claimable(k int) bool {
	if k < 0 {
		return true
	}
	switch a.events[k].typ {
	case record.Attack, record.Seizure, record.Interception:
		return true
	}
	return false
}

func (a *analysis) hostEdge(st *statement, i int) {
	host, guest := -1, -1
	for _, n := range st.names {
		switch n.role {
		case "host":
			host = n.entity
		case "guest":
			guest = n.entity
		}
	}
	if x, y := namedAs(st, "visitor"), namedAs(st, "destination"); len(x) > 0 && len(y) > 0 {
		a.edge(edge{typ: record.Visited, from: x[0], to: y[0], event: -1}, i)
	}
	if host >= 0 && guest >= 0 {
		a.edge(edge{typ: record.Hosted, from: host, to: guest, event: -1}, i)
	}
}

// attackEdges ties each doer to what was hit, with the standing of the words
// behind it: asserted by the article, claimed by the doer, alleged by others.
func (a *analysis) attackEdges(k int, e *event) {
	targets := e.targets
	if a.model.Has("attacked") {
		targets = a.hitBy(e)
	} else if len(targets) == 0 {
		for _, p := range e.places {
			if t := a.entities[p].typ; t == record.Town || t == record.Base {
				if !slices.Contains(e.launch, p) {
					targets = append(targets, p)
					break
				}
			}
		}
	}
	for _, ag := range e.agents {
		status, sts := a.standing(k, ag)
		if len(sts) == 0 || !maySpeak(a.entities[ag].typ) {
			continue
		}
		for _, t := range targets {
			if t != ag && (!a.model.Has("attacked") || a.attacked[pair{ag, t}]) {
				for _, i := range sts {
					a.edge(edge{typ: record.Attacked, from: ag, to: t, event: k, status: status}, i)
				}
			}
		}
	}
}

// standing tells how the article holds that an entity did an event, with the
// statements behind it.
func (a *analysis) standing(k, agent int) (string, []int) {
	var claimed, alleged, asserted []int
	for i, st := range a.statements {
		if st.event != k || st.polarity == record.Negative {
			continue
		}
		if st.kind == record.Claim && st.speaker == agent {
			claimed = append(claimed, i)
			continue
		}
		for _, n := range st.names {
			if n.entity == agent && (n.role == "agent" || n.role == "accused" && !st.lesser) {
				if st.speaker < 0 && n.role == "agent" {
					asserted = append(asserted, i)
				} else {
					alleged = append(alleged, i)
				}
			}
		}
	}
	switch {
	case len(claimed) > 0:
		return record.StatusClaimed, claimed
	case len(asserted) > 0:
		return record.StatusAsserted, asserted
	case len(alleged) > 0:
		return record.StatusAlleged, alleged
	}
	for _, st := range a.statements { // who is named as the doer by a denial alone is not said to have done it
		if st.event == k && st.kind == record.Denial && slices.Contains(st.names, named{"agent", agent}) {
			return "", nil
		}
	}
	for i, st := range a.statements { // told by the adjective of the clause
		if st.event == k && st.polarity == record.Positive {
			if st.speaker < 0 {
				return record.StatusAsserted, []int{i}
			}
			alleged = append(alleged, i)
		}
	}
	return record.StatusAlleged, alleged
}

func (a *analysis) visitEdges(k int, e *event) {
	_, sts := "", []int(nil)
	for i, st := range a.statements {
		if st.event == k && st.polarity == record.Positive {
			sts = append(sts, i)
		}
	}
	if len(sts) == 0 {
		return
	}
	for _, ag := range e.agents {
		if t := a.entities[ag].typ; t != record.Official && t != record.Actor {
			continue
		}
		for _, list := range [][]int{e.targets, e.places} {
			for _, to := range list {
				if to != ag && a.wentTo(ag, to) {
					a.edge(edge{typ: record.Visited, from: ag, to: to, event: k}, sts[0])
				}
			}
		}
	}
}

// edge files an edge, or adds its statement to the same edge filed before.
func (a *analysis) edge(e edge, st int) {
	if e.from < 0 || e.to < 0 || !e.toEvent && e.from == e.to {
		return
	}
	for _, x := range a.edges {
		if x.typ == e.typ && x.from == e.from && x.to == e.to && x.toEvent == e.toEvent && x.event == e.event {
			x.statements = appendNew(x.statements, st)
			return
		}
	}
	e.statements = []int{st}
	e.rule = a.statements[st].rule
	a.edges = append(a.edges, &e)
}

// reports tells whether a source is given for an event: the rules' word, where
// no model was asked. Who claims or denies an act answers for it, and is no source
// of it besides.
func (a *analysis) reports(source, event int) bool {
	for _, st := range a.statements {
		if st.speaker == source && st.event == event && (st.kind == record.Denial || st.kind == record.Claim && a.claimable(event)) {
			return false
		}
	}
	return a.sourced == nil || !a.model.Has("reported") || a.sourced[pair{source, event}]
}

// wentTo tells whether a visit's doer went to one of its parts: the rules' word
// for two that no sentence names together, of whom no model was asked.
func (a *analysis) wentTo(x, y int) bool {
	went, asked := a.visited[pair{x, y}]
	return went || !asked
}
