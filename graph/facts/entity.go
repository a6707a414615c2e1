package facts

import (
	"fmt"
	"sort"

	"isnad/extract/record"
	"isnad/graph"
	"isnad/graph/fuse"
)

// entity is what the other steps need to know of a mapped entity.
type entity struct {
	id     string
	label  graph.Label
	class  fuse.Class
	scoped bool // lives in this article only
	// speaksFor is the id that the record gives the body of a spokesman, or empty.
	speaksFor string
}

// unnamed is the Kind of an entity that is told of without a name ("a base in
// Syria"); like an anonymous official it is not the same one in another article.
const unnamed = "unnamed"

// mention is what one or more of the record's entities say about one node.
type mention struct {
	entity record.Entity
	names  map[string]bool
	count  int
}

func (m *mapping) mapEntities() error {
	found := map[string]*mention{}
	var order []string
	taken := map[string]int{} // scoped ids: two that fold alike are still two
	for _, e := range m.record.Entities {
		mapped, err := m.identify(e, taken)
		if err != nil {
			return err
		}
		if _, twice := m.entities[e.ID]; twice {
			return fmt.Errorf("entity %q twice: %w", e.ID, ErrRecord)
		}
		m.entities[e.ID] = mapped
		seen := found[mapped.id]
		if seen == nil {
			seen = &mention{entity: e, names: map[string]bool{}}
			found[mapped.id] = seen
			order = append(order, mapped.id)
		}
		seen.count += len(e.Mentions)
		for _, n := range append([]string{e.Name}, e.Names...) {
			if n != "" {
				seen.names[n] = true
			}
		}
	}
	for _, e := range m.record.Entities {
		if _, ok := m.entities[e.SpeaksFor]; e.SpeaksFor != "" && !ok {
			return fmt.Errorf("entity %q speaks for unknown entity %q: %w", e.ID, e.SpeaksFor, ErrRecord)
		}
	}
	for _, id := range order {
		m.mention(id, found[id])
	}
	return nil
}

func (m *mapping) identify(e record.Entity, taken map[string]int) (entity, error) {
	out := entity{label: graph.Label(e.Type), class: class(e), speaksFor: e.SpeaksFor}
	known := false
	for _, l := range graph.EntityLabels() {
		known = known || l == out.label
	}
	if !known {
		return out, fmt.Errorf("entity %q: type %q: %w", e.ID, e.Type, ErrRecord)
	}
	switch {
	case e.Catalog != "":
		out.id = e.Catalog
	case e.Anonymous || e.Kind == unnamed:
		out.scoped = true
		out.id = mint(out.label, e.Name) + "@" + m.facts.Article[:12]
		taken[out.id]++
		if n := taken[out.id]; n > 1 {
			out.id = fmt.Sprintf("%s.%d", out.id, n)
		}
	default:
		out.id = mint(out.label, e.Name)
	}
	return out, checkID(out.id)
}

func (m *mapping) mention(id string, seen *mention) {
	e := seen.entity
	names := make([]string, 0, len(seen.names))
	for n := range seen.names {
		names = append(names, n)
	}
	sort.Strings(names)
	m.node(graph.Node{NodeRef: ref(graph.Entity, id), Keep: true})
	m.rel(graph.Rel{Type: graph.Mentions, From: m.ref(), To: ref(graph.Entity, id), Props: graph.Props{
		"type": string(e.Type), "kind": orNil(e.Kind), "name": orNil(e.Name), "names": list(names),
		"role": orNil(e.Role), "anonymous": e.Anonymous, "count": int64(seen.count),
	}})
	m.facts.Entities = append(m.facts.Entities, id)
}

// class tells how specific an entity is when accounts are compared.
func class(e record.Entity) fuse.Class {
	switch e.Type {
	case record.Base:
		return fuse.BaseClass
	case record.Country:
		return fuse.CountryClass
	case record.Official:
		return fuse.PersonClass
	case record.Town:
		switch e.Kind {
		case "governorate", "province", "region", "sea", "gulf", "strait", "desert", "river", "direction", "state", "area":
			return fuse.RegionClass
		}
		return fuse.TownClass
	}
	return fuse.BodyClass
}

// resolve turns entity ids of the record into those of the graph.
func (m *mapping) resolve(ids []string) ([]string, error) {
	var out []string
	seen := map[string]bool{}
	for _, id := range ids {
		e, ok := m.entities[id]
		if !ok {
			return nil, fmt.Errorf("unknown entity %q: %w", id, ErrRecord)
		}
		if !seen[e.id] {
			seen[e.id] = true
			out = append(out, e.id)
		}
	}
	return out, nil
}
