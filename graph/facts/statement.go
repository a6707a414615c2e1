package facts

import (
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"

	"isnad/extract/record"
	"isnad/graph"
)

// identifyStatements gives each statement its id and collects, for each
// account, the statements about it.
func (m *mapping) identifyStatements() error {
	m.about = map[string][]string{}
	taken := map[string]int{}
	for _, s := range m.record.Statements {
		speaker, err := m.speaker(s)
		if err != nil {
			return err
		}
		key := hash(24, m.facts.Article, strconv.Itoa(s.Start), speaker, string(s.Kind), s.Rule)
		taken[key]++
		if n := taken[key]; n > 1 { // one rule, one place, several contents
			key = hash(24, key, strconv.Itoa(n))
		}
		if _, twice := m.statements[s.ID]; twice {
			return fmt.Errorf("statement %q twice: %w", s.ID, ErrRecord)
		}
		m.statements[s.ID] = "statement/" + key
	}
	link := func(account, statement string) {
		for _, have := range m.about[account] {
			if have == statement {
				return
			}
		}
		m.about[account] = append(m.about[account], statement)
	}
	for _, s := range m.record.Statements {
		for _, a := range s.About {
			if account, ok := m.accounts[a]; ok {
				link(account, m.statements[s.ID])
			}
		}
	}
	for _, e := range m.record.Edges { // an edge's statement is about its event, even if it does not say so
		event := e.Event
		if _, ok := m.accounts[e.To]; ok {
			event = e.To
		}
		if account, ok := m.accounts[event]; ok {
			for _, s := range e.Statements {
				if id, ok := m.statements[s]; ok {
					link(account, id)
				}
			}
		}
	}
	return nil
}

func (m *mapping) mapStatements() error {
	yields, err := m.yields()
	if err != nil {
		return err
	}
	for _, s := range m.record.Statements {
		if err := m.statement(s, yields[s.ID]); err != nil {
			return fmt.Errorf("statement %q: %w", s.ID, err)
		}
	}
	return nil
}

func (m *mapping) statement(s record.Statement, yields []string) error {
	self := ref(graph.Statement, m.statements[s.ID])
	speaker, err := m.speaker(s)
	if err != nil {
		return err
	}
	via, err := m.resolve(s.Via)
	if err != nil {
		return err
	}
	var about []string
	for _, a := range s.About {
		if account, ok := m.accounts[a]; ok {
			about = append(about, account)
			continue
		}
		other, ok := m.statements[a]
		if !ok {
			return fmt.Errorf("about unknown %q: %w", a, ErrRecord)
		}
		about = append(about, other)
		m.rel(graph.Rel{Type: graph.About, From: self, To: ref(graph.Statement, other), Key: ""})
	}
	m.node(graph.Node{NodeRef: self, Props: graph.Props{
		"article": m.facts.Article, "kind": string(s.Kind), "speaker": speaker, "via": list(via),
		"source": m.source(s), "copy": m.copy(s), "certainty": orNil(s.Certainty), "polarity": orNil(s.Polarity),
		"quote": orNil(s.Quote), "start": int64(s.Start), "end": int64(s.End), "cue": orNil(s.Cue), "rule": orNil(s.Rule),
		"about": list(about), "yields": list(yields), "published": orNil(m.day()),
	}})
	m.rel(graph.Rel{Type: graph.In, From: self, To: m.ref()})
	if s.Speaker != record.Narrator {
		m.rel(graph.Rel{Type: graph.Made, From: ref(graph.Entity, speaker), To: self})
	}
	for i, id := range via {
		m.rel(graph.Rel{Type: graph.Via, From: self, To: ref(graph.Entity, id), Key: int64(i)})
	}
	if err := checkKeys(string(s.Kind)); err != nil {
		return err
	}
	for _, n := range s.Names {
		ids, err := m.resolve([]string{n.Entity})
		if err != nil {
			return err
		}
		m.rel(graph.Rel{Type: graph.Names, From: self, To: ref(graph.Entity, ids[0]), Key: n.Role})
	}
	for _, y := range yields {
		if f := strings.Fields(y); f[3] == "-" {
			edge := strings.Join(f[:3], " ")
			m.rel(graph.Rel{Type: graph.Yields, From: self, To: ref(graph.Entity, f[1]), Key: edge})
			m.facts.Edges = append(m.facts.Edges, edge)
		}
	}
	return nil
}

// speaker returns the entity id of the speaker, or record.Narrator.
func (m *mapping) speaker(s record.Statement) (string, error) {
	if s.Speaker == record.Narrator {
		return record.Narrator, nil
	}
	ids, err := m.resolve([]string{s.Speaker})
	if err != nil {
		return "", fmt.Errorf("statement %q: speaker: %w", s.ID, err)
	}
	return ids[0], nil
}

// source tells who counts as the statement's independent source: the speaker
// if it has a name that other articles can share, else the nearest named
// relay, else the outlet, else the text itself, so that copies count once. A
// spokesman is no other source than the body that he speaks for.
func (m *mapping) source(s record.Statement) string {
	for _, id := range append([]string{s.Speaker}, s.Via...) {
		e, ok := m.entities[id]
		if body, speaks := m.entities[e.speaksFor]; speaks && !body.scoped {
			return body.id
		}
		if ok && !e.scoped {
			return e.id
		}
	}
	if m.outlet != "" {
		return m.outlet
	}
	if m.record.Hash != "" {
		return "text/" + m.record.Hash
	}
	return "text/" + m.facts.Article
}

// copy returns what the statement shares with itself in another article of the
// same raw text, nil where the text's hash is unknown.
func (m *mapping) copy(s record.Statement) any {
	if m.record.Hash == "" {
		return nil
	}
	return hash(24, m.record.Hash, strconv.Itoa(s.Start), string(s.Kind), s.Rule)
}

// yields writes, for each statement of the record, the plain edges that rest
// on it: "TYPE from to account status", "-" for what is not told.
func (m *mapping) yields() (map[string][]string, error) {
	out := map[string][]string{}
	for _, e := range m.record.Edges {
		from, err := m.resolve([]string{e.From})
		if err != nil {
			return nil, fmt.Errorf("edge %s: %w", e.Type, err)
		}
		to, event := "-", e.Event
		if _, ok := m.accounts[e.To]; ok {
			event = e.To
		} else {
			ids, err := m.resolve([]string{e.To})
			if err != nil {
				return nil, fmt.Errorf("edge %s: %w", e.Type, err)
			}
			to = ids[0]
		}
		account := "-"
		if event != "" {
			var ok bool
			if account, ok = m.accounts[event]; !ok {
				return nil, fmt.Errorf("edge %s: unknown event %q: %w", e.Type, event, ErrRecord)
			}
		}
		status := e.Status
		if status == "" {
			status = "-"
		}
		line := strings.Join([]string{string(e.Type), from[0], to, account, status}, " ")
		if len(e.Statements) == 0 {
			return nil, fmt.Errorf("edge %s: no statement: %w", e.Type, ErrRecord)
		}
		for _, s := range e.Statements {
			if _, ok := m.statements[s]; !ok {
				return nil, fmt.Errorf("edge %s: unknown statement %q: %w", e.Type, s, ErrRecord)
			}
			out[s] = append(out[s], line)
		}
	}
	for s := range out {
		sort.Strings(out[s])
		out[s] = slices.Compact(out[s])
	}
	return out, nil
}
