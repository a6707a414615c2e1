package facts

import (
	"fmt"
	"sort"
	"strconv"

	"isnad/extract/record"
	"isnad/graph"
	"isnad/graph/fuse"
)

// mapAccounts gives each event of the record its account. The ids come first,
// since statements need them; the nodes follow with the statements known.
func (m *mapping) mapAccounts() error {
	taken := map[string]int{}
	for _, e := range m.record.Events {
		key := hash(24, m.facts.Article, string(e.Type), strconv.Itoa(e.Start))
		taken[key]++
		if n := taken[key]; n > 1 { // two happenings in the same words
			key = hash(24, key, strconv.Itoa(n))
		}
		if _, twice := m.accounts[e.ID]; twice {
			return fmt.Errorf("event %q twice: %w", e.ID, ErrRecord)
		}
		m.accounts[e.ID] = "account/" + key
	}
	if err := m.identifyStatements(); err != nil {
		return err
	}
	for _, e := range m.record.Events {
		if err := m.account(e); err != nil {
			return fmt.Errorf("event %q: %w", e.ID, err)
		}
	}
	return nil
}

func (m *mapping) account(e record.Event) error {
	if err := checkKeys(string(e.Type), e.Date); err != nil {
		return err
	}
	id := m.accounts[e.ID]
	launch := map[string]bool{}
	for _, l := range e.Launch {
		launch[l] = true
	}
	var places []string
	for _, p := range e.Places {
		if !launch[p] {
			places = append(places, p)
		}
	}
	props := graph.Props{}
	var anchors []string
	for _, part := range []struct {
		name string
		role fuse.Role
		ids  []string
	}{
		{"agents", fuse.Agent, e.Agents},
		{"targets", fuse.Target, e.Targets},
		{"places", fuse.Place, places},
		{"launch", fuse.Launch, e.Launch},
	} {
		resolved, err := m.resolve(part.ids)
		if err != nil {
			return err
		}
		props[part.name] = list(resolved)
		for _, in := range part.ids {
			if found := m.entities[in]; !found.scoped {
				anchors = append(anchors, fuse.Anchor{Role: part.role, Class: found.class, Entity: found.id}.String())
			}
		}
	}
	block := fuse.Block(string(e.Type), e.Date, e.Precision, m.day(), id)
	for name, value := range map[string]any{
		"article": m.facts.Article, "block": block, "kind": string(e.Type), "subkind": orNil(e.Subkind),
		"date": orNil(e.Date), "time": orNil(e.Time), "precision": orNil(e.Precision), "published": orNil(m.day()),
		"anchors": list(anchors), "weapon": orNil(e.Weapon), "casualties": list(quantities(e.Casualties)),
		"evidence": orNil(e.Evidence), "start": int64(e.Start), "end": int64(e.End), "rule": orNil(e.Rule),
		"statements": list(m.about[id]),
	} {
		props[name] = value
	}
	m.node(graph.Node{NodeRef: ref(graph.Account, id), Props: props})
	m.rel(graph.Rel{Type: graph.In, From: ref(graph.Account, id), To: m.ref()})
	m.facts.Blocks = append(m.facts.Blocks, block)
	return nil
}

// quantities writes counted things as "unit min max", "*" for no upper bound.
func quantities(q []record.Quantity) []string {
	var out []string
	for _, c := range q {
		upper := strconv.Itoa(c.Max)
		if c.Max < 0 {
			upper = "*"
		}
		out = append(out, fmt.Sprintf("%s %d %s", c.Unit, c.Min, upper))
	}
	sort.Strings(out)
	return out
}
