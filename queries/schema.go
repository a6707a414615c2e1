package queries

import (
	"errors"
	"slices"
	"strings"

	"isnad/graph"
)

// CheckSchema reports each label, relationship type and property in the query
// that the schema does not declare; Neo4j would take a misspelt one for a thing
// that happens to be absent and answer with nothing.
//
// A property of a variable that a pattern binds must belong to that pattern's
// label or type. One of any other variable must be declared somewhere, or be a
// key of a map that the query makes itself.
func (q Query) CheckSchema(schema graph.Schema) error {
	f := &faults{file: q.File, lines: strings.Split(strings.ReplaceAll(q.Text, "\r\n", "\n"), "\n")}
	tokens, bad := lex(q.Cypher)
	if bad != nil {
		f.add(q.start+bad.line-1, "%s", bad.msg)
		return errors.Join(f.list...)
	}
	u := findUses(tokens)
	k := newKnown(schema)
	for _, use := range u.labels {
		if _, ok := schema.Node(graph.Label(use.name)); !ok {
			f.add(q.start+use.line-1, "label %q is not in the graph", use.name)
		}
	}
	for _, use := range u.types {
		if _, ok := schema.Rel(graph.RelType(use.name)); !ok {
			f.add(q.start+use.line-1, "relationship type %q is not in the graph", use.name)
		}
	}
	for _, use := range u.props {
		if kinds := u.kinds[use.of]; len(kinds) > 0 {
			if !slices.ContainsFunc(kinds, func(kind string) bool { return k.byKind[kind][use.name] }) {
				f.add(q.start+use.line-1, "%s has no property %q", strings.Join(kinds, " or "), use.name)
			}
		} else if !k.all[use.name] && !slices.Contains(u.keys, use.name) {
			f.add(q.start+use.line-1, "property %q is not in the graph", use.name)
		}
	}
	return errors.Join(f.list...)
}

// known holds the declared properties by label or type, and all together.
type known struct {
	byKind map[string]map[string]bool
	all    map[string]bool
}

func newKnown(schema graph.Schema) known {
	k := known{byKind: map[string]map[string]bool{}, all: map[string]bool{"id": true}}
	add := func(kind string, props []graph.Property) {
		if k.byKind[kind] == nil {
			k.byKind[kind] = map[string]bool{}
		}
		for _, p := range props {
			k.byKind[kind][p.Name] = true
			k.all[p.Name] = true
		}
	}
	for _, n := range schema.Nodes {
		add(string(n.Label), append([]graph.Property{{Name: "id"}}, n.Props...))
	}
	for _, r := range schema.Rels {
		add(string(r.Type), r.Props)
	}
	entity, _ := schema.Node(graph.Entity)
	for _, label := range graph.EntityLabels() {
		add(string(label), append([]graph.Property{{Name: "id"}}, entity.Props...))
		// A pattern that asks for any entity may be narrowed to one label later.
		if n, ok := schema.Node(label); ok {
			add(string(graph.Entity), n.Props)
		}
	}
	return k
}
