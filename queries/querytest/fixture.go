package querytest

import (
	"fmt"
	"io/fs"
	"slices"

	"isnad/graph"
)

// Fixture is a small graph as data:
//
//	nodes:
//	  Group:                          # label
//	    iri: {name: …, nameEn: …}     # id: properties
//	rels:
//	  NAMES:                          # type
//	    - [s1, iri, {role: accused}]  # from, to, properties with the key among them
//
// Ids are unique over all labels. Every label, type and property must be
// declared by the graph's schema, with a value of the declared type.
type Fixture struct {
	Nodes map[graph.Label]map[string]map[string]any `yaml:"nodes"`
	Rels  map[graph.RelType][][]any                 `yaml:"rels"`
}

// ReadFixture reads a fixture as a batch that any store can write.
func ReadFixture(fsys fs.FS, file string) (graph.Batch, error) {
	var f Fixture
	if err := readYAML(fsys, file, &f); err != nil {
		return graph.Batch{}, err
	}
	batch, err := f.Batch(graph.CurrentSchema())
	if err != nil {
		return graph.Batch{}, fmt.Errorf("read %s: %w", file, err)
	}
	return batch, nil
}

// Batch holds the fixture against the schema and returns what to write.
func (f Fixture) Batch(schema graph.Schema) (graph.Batch, error) {
	var b graph.Batch
	refs := map[string]graph.NodeRef{}
	for label, nodes := range f.Nodes {
		for id, props := range nodes {
			n, err := node(schema, label, id, props)
			if err != nil {
				return b, err
			}
			if _, twice := refs[id]; twice {
				return b, fmt.Errorf("node %s: id used twice", id)
			}
			refs[id] = n.NodeRef
			b.Nodes = append(b.Nodes, n)
		}
	}
	for typ, list := range f.Rels {
		for _, entry := range list {
			r, err := rel(schema, refs, typ, entry)
			if err != nil {
				return b, fmt.Errorf("relationship %s %v: %w", typ, entry, err)
			}
			b.Rels = append(b.Rels, r)
		}
	}
	return b, nil
}

func node(schema graph.Schema, label graph.Label, id string, given map[string]any) (graph.Node, error) {
	n := graph.Node{NodeRef: graph.NodeRef{Label: label, ID: id}}
	declared, ok := schema.Node(label)
	if !ok {
		return n, fmt.Errorf("node %s: label %s is not declared", id, label)
	}
	allowed := declared.Props
	if slices.Contains(graph.EntityLabels(), label) {
		entity, _ := schema.Node(graph.Entity)
		allowed = append(slices.Clone(allowed), entity.Props...)
		n.Label, n.Also = graph.Entity, label
	}
	var err error
	if n.Props, err = properties(allowed, given); err != nil {
		return n, fmt.Errorf("node %s: %w", id, err)
	}
	return n, nil
}

func rel(schema graph.Schema, refs map[string]graph.NodeRef, typ graph.RelType, entry []any) (graph.Rel, error) {
	r := graph.Rel{Type: typ}
	declared, ok := schema.Rel(typ)
	if !ok {
		return r, fmt.Errorf("type is not declared")
	}
	if len(entry) < 2 || len(entry) > 3 {
		return r, fmt.Errorf("%d members, want from, to and perhaps properties", len(entry))
	}
	for i, end := range []*graph.NodeRef{&r.From, &r.To} {
		ref, ok := refs[fmt.Sprint(entry[i])]
		if !ok {
			return r, fmt.Errorf("no node %v", entry[i])
		}
		*end = ref
	}
	given := map[string]any{}
	if len(entry) == 3 {
		if given, ok = entry[2].(map[string]any); !ok {
			return r, fmt.Errorf("third member is no map")
		}
	}
	props, err := properties(declared.Props, given)
	if err != nil {
		return r, err
	}
	if declared.Key != "" {
		if r.Key, ok = props[declared.Key]; !ok {
			return r, fmt.Errorf("no %q", declared.Key)
		}
		delete(props, declared.Key)
	}
	r.Props = props
	return r, nil
}

// properties brings the values into the types that the schema declares.
func properties(declared []graph.Property, given map[string]any) (graph.Props, error) {
	props := graph.Props{}
	for name, v := range given {
		i := slices.IndexFunc(declared, func(p graph.Property) bool { return p.Name == name })
		if i < 0 {
			return nil, fmt.Errorf("property %q is not declared", name)
		}
		value, ok := convert(declared[i].Type, v)
		if !ok {
			return nil, fmt.Errorf("property %q: %v is not of type %s", name, v, declared[i].Type)
		}
		props[name] = value
	}
	return props, nil
}

func convert(typ string, v any) (any, bool) {
	switch v := v.(type) {
	case string:
		return v, typ == "string"
	case bool:
		return v, typ == "bool"
	case int:
		if typ == "float" {
			return float64(v), true
		}
		return int64(v), typ == "int"
	case float64:
		return v, typ == "float"
	case []any:
		return graph.Texts(v), typ == "list of string" && len(graph.Texts(v)) == len(v)
	}
	return nil, false
}
