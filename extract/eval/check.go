package eval

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"isnad/extract/record"
)

// checker collects what is wrong with one annotation.
type checker struct {
	gold             Annotation
	entities, events map[string]bool // ids
	faults           []string
}

func (c *checker) fault(format string, args ...any) {
	c.faults = append(c.faults, fmt.Sprintf(format, args...))
}

// check holds a gold file to its format; id is what its name says.
func check(gold Annotation, id string) []string {
	c := &checker{gold: gold, entities: map[string]bool{}, events: map[string]bool{}}
	if gold.ID != id {
		c.fault("id %q is not the file's name", gold.ID)
	}
	c.collectIDs()
	for _, e := range gold.Entities {
		c.entity(e)
	}
	for _, v := range gold.Events {
		c.event(v)
	}
	for i, e := range gold.Edges {
		c.edge(i, e)
	}
	return c.faults
}

func (c *checker) collectIDs() {
	take := func(what, id string, to map[string]bool) {
		switch {
		case id == "":
			c.fault("an %s without id", what)
		case c.entities[id] || c.events[id]:
			c.fault("id %s is given twice", id)
		}
		to[id] = true
	}
	for _, e := range c.gold.Entities {
		take("entity", e.ID, c.entities)
	}
	for _, v := range c.gold.Events {
		take("event", v.ID, c.events)
	}
}

func (c *checker) entity(e Entity) {
	types := []record.EntityType{record.Group, record.Actor, record.Base, record.Town, record.Country, record.Official}
	if !slices.Contains(types, record.EntityType(e.Type)) {
		c.fault("entity %s: type %q, want one of %v", e.ID, e.Type, types)
	}
	if len(e.Names) == 0 {
		c.fault("entity %s: no names", e.ID)
	}
}

func (c *checker) event(v Event) {
	if family(v.Type) == "" {
		c.fault("event %s: type %q is unknown", v.ID, v.Type)
	}
	if v.Date != "" {
		if _, ok := isoDay(v.Date); !ok || len(v.Date) != len("2006-01-02") {
			c.fault("event %s: date %q, want a day such as 2024-04-22", v.ID, v.Date)
		}
	}
	for _, id := range slices.Concat(v.Agents, v.Places) {
		if !c.entities[id] {
			c.fault("event %s: %s is no entity", v.ID, id)
		}
	}
	for _, id := range v.Targets {
		if !c.entities[id] && !c.events[id] {
			c.fault("event %s: target %s is neither entity nor event", v.ID, id)
		}
	}
}

func (c *checker) edge(i int, e Edge) {
	if _, ok := edgeTypes()[e.Type]; !ok {
		c.fault("edge %d: type %q, want one of %v", i+1, e.Type, slices.Sorted(maps.Keys(edgeTypes())))
		return
	}
	if !c.entities[e.From] {
		c.fault("edge %d, %s: from %q is no entity", i+1, e.Type, e.From)
	}
	switch record.EdgeType(e.Type) {
	case record.Claimed, record.Denied, record.Reported:
		if !c.events[e.To] {
			c.fault("edge %d, %s: to %q is no event", i+1, e.Type, e.To)
		}
	default:
		if !c.entities[e.To] {
			c.fault("edge %d, %s: to %q is no entity", i+1, e.Type, e.To)
		}
	}
	if e.Event != "" && !c.events[e.Event] {
		c.fault("edge %d, %s: event %q is unknown", i+1, e.Type, e.Event)
	}
}

// checkQuotes holds evidence and names to the text; white space may differ.
func checkQuotes(gold Annotation, text string) []string {
	c := &checker{gold: gold}
	text = flat(text)
	within := func(s string) bool { return strings.Contains(text, flat(s)) }
	for _, e := range gold.Entities {
		if len(e.Names) > 0 && !slices.ContainsFunc(e.Names, within) {
			c.fault("entity %s: none of its names stands in the text: %s", e.ID, excerpt(e.Names[0]))
		}
	}
	for _, v := range gold.Events {
		if !within(v.Evidence) {
			c.fault("event %s: evidence is not in the text: %s", v.ID, excerpt(v.Evidence))
		}
	}
	for i, e := range gold.Edges {
		if !within(e.Evidence) {
			c.fault("edge %d, %s: evidence is not in the text: %s", i+1, e.Type, excerpt(e.Evidence))
		}
	}
	return c.faults
}

func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// excerpt is the beginning of a text, for messages.
func excerpt(s string) string {
	const most = 60 // code points: enough to find the place
	if r := []rune(s); len(r) > most {
		return fmt.Sprintf("%q…", string(r[:most]))
	}
	return fmt.Sprintf("%q", s)
}
