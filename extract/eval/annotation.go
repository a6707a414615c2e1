package eval

import (
	"encoding/json"
	"slices"
	"strings"

	"isnad/extract/record"
)

// Annotation is what one article tells, whoever says so: a gold reader or an
// extractor. It has the fields of a record that are measured.
type Annotation struct {
	ID       string   `json:"id"`
	Entities []Entity `json:"entities"`
	Events   []Event  `json:"events"`
	Edges    []Edge   `json:"edges"`
}

// Entity is an entity with its surface forms, the fullest one first.
type Entity struct {
	ID    string   `json:"id"`
	Type  string   `json:"type"`
	Names []string `json:"names"`
	Rule  string   `json:"-"` // what found its first mention; empty in gold
}

// Event is a happening; Agents, Targets and Places hold ids of entities.
type Event struct {
	ID       string   `json:"id"`
	Type     string   `json:"type"`
	Date     string   `json:"date"` // ISO day, empty when it can't be known
	Agents   []string `json:"agents"`
	Targets  []string `json:"targets"`
	Places   []string `json:"places"`
	Evidence string   `json:"evidence"`
	Rule     string   `json:"rule"`
}

// Edge is a relation between two entities, or an entity and an event.
type Edge struct {
	Type     string `json:"type"`
	From     string `json:"from"`
	To       string `json:"to"`
	Event    string `json:"event"`
	Evidence string `json:"evidence"`
	Rule     string `json:"rule"`
}

// UnmarshalJSON takes the names of an entity from name, names and those
// mentions that are strings, in this order, as records of any tool have them.
func (e *Entity) UnmarshalJSON(data []byte) error {
	var raw struct {
		ID       string            `json:"id"`
		Type     string            `json:"type"`
		Name     string            `json:"name"`
		Names    []string          `json:"names"`
		Mentions []json.RawMessage `json:"mentions"`
	}
	if err := json.Unmarshal(data, &raw); err != nil {
		return err
	}
	e.ID, e.Type = raw.ID, raw.Type
	e.Names = named(raw.Name, raw.Names)
	for _, m := range raw.Mentions {
		var name string
		if json.Unmarshal(m, &name) == nil && strings.TrimSpace(name) != "" {
			e.Names = append(e.Names, name)
			continue
		}
		var span record.Mention
		if e.Rule == "" && json.Unmarshal(m, &span) == nil {
			e.Rule = span.Rule
		}
	}
	return nil
}

// named puts the name before the names, each once and none that is blank.
func named(name string, names []string) []string {
	var out []string
	for _, n := range append([]string{name}, names...) {
		if strings.TrimSpace(n) != "" && !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

// FromRecord gives the part of a record that is measured.
func FromRecord(r record.Record) Annotation {
	a := Annotation{ID: r.ID}
	for _, e := range r.Entities {
		rule := ""
		if len(e.Mentions) > 0 {
			rule = e.Mentions[0].Rule
		}
		a.Entities = append(a.Entities, Entity{ID: e.ID, Type: string(e.Type), Names: named(e.Name, e.Names), Rule: rule})
	}
	for _, v := range r.Events {
		a.Events = append(a.Events, Event{ID: v.ID, Type: string(v.Type), Date: v.Date,
			Agents: v.Agents, Targets: v.Targets, Places: v.Places, Evidence: v.Evidence, Rule: v.Rule})
	}
	for _, e := range r.Edges {
		a.Edges = append(a.Edges, Edge{Type: string(e.Type), From: e.From, To: e.To, Event: e.Event, Evidence: e.Evidence, Rule: e.Rule})
	}
	return a
}
