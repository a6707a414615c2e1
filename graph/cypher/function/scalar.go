package function

import (
	"maps"
	"slices"
	"unicode/utf8"

	"isnad/graph/cypher/value"
)

func scalarFunctions() []Function {
	return []Function{
		{Name: "coalesce", Parameters: "value[, …]", MinArgs: 1, MaxArgs: -1, takesNull: true,
			Doc: "the first argument that is not null, or null", body: coalesce},
		{Name: "nullIf", Parameters: "value, other", MinArgs: 2, MaxArgs: 2, takesNull: true,
			Doc: "null if the two are equal, else the first", body: nullIf},
		{Name: "id", Parameters: "entity", MinArgs: 1, MaxArgs: 1,
			Doc: "the number of a node or relationship in its store", body: id},
		{Name: "elementId", Parameters: "entity", MinArgs: 1, MaxArgs: 1,
			Doc: "the text that identifies a node or relationship", body: elementID},
		{Name: "labels", Parameters: "node", MinArgs: 1, MaxArgs: 1,
			Doc: "the labels of a node", body: labels},
		{Name: "type", Parameters: "relationship", MinArgs: 1, MaxArgs: 1,
			Doc: "the type of a relationship", body: relationshipType},
		{Name: "keys", Parameters: "entity", MinArgs: 1, MaxArgs: 1,
			Doc: "the names of the properties of a node or relationship, or the keys of a map, sorted", body: keys},
		{Name: "properties", Parameters: "entity", MinArgs: 1, MaxArgs: 1,
			Doc: "the properties of a node or relationship as a map, or the map itself", body: properties},
		{Name: "startNode", Parameters: "relationship", MinArgs: 1, MaxArgs: 1,
			Doc: "the node that a relationship leaves", body: startNode},
		{Name: "endNode", Parameters: "relationship", MinArgs: 1, MaxArgs: 1,
			Doc: "the node that a relationship enters", body: endNode},
		{Name: "nodes", Parameters: "path", MinArgs: 1, MaxArgs: 1,
			Doc: "the nodes of a path in its direction", body: nodes},
		{Name: "relationships", Parameters: "path", MinArgs: 1, MaxArgs: 1,
			Doc: "the relationships of a path in its direction", body: relationships},
		{Name: "length", Parameters: "path", MinArgs: 1, MaxArgs: 1,
			Doc: "the number of relationships of a path", body: length},
		{Name: "size", Parameters: "list or text", MinArgs: 1, MaxArgs: 1,
			Doc: "the number of elements of a list or of code points of a text", body: size},
		{Name: "isEmpty", Parameters: "list, map or text", MinArgs: 1, MaxArgs: 1,
			Doc: "whether a list, map or text has nothing in it", body: isEmpty},
		{Name: "timestamp", UsesClock: true,
			Doc: "the time of the statement in milliseconds since 1970-01-01 UTC", body: timestamp},
	}
}

func coalesce(c call) (value.Value, error) {
	for _, arg := range c.args {
		if !arg.IsNull() {
			return arg, nil
		}
	}
	return value.Value{}, nil
}

func nullIf(c call) (value.Value, error) {
	if value.Equal(c.args[0], c.args[1]) == value.True {
		return value.Value{}, nil
	}
	return c.args[0], nil
}

func id(c call) (value.Value, error) {
	if n, ok := c.args[0].AsNode(); ok {
		return value.Int(n.ID()), nil
	}
	if r, ok := c.args[0].AsRelationship(); ok {
		return value.Int(r.ID()), nil
	}
	return value.Value{}, c.typeError()
}

func elementID(c call) (value.Value, error) {
	if n, ok := c.args[0].AsNode(); ok {
		return value.String(n.ElementID()), nil
	}
	if r, ok := c.args[0].AsRelationship(); ok {
		return value.String(r.ElementID()), nil
	}
	return value.Value{}, c.typeError()
}

func labels(c call) (value.Value, error) {
	n, ok := c.args[0].AsNode()
	if !ok {
		return value.Value{}, c.typeError()
	}
	names, err := n.Labels()
	if err != nil {
		return value.Value{}, err
	}
	return textList(names), nil
}

func textList(texts []string) value.Value {
	items := make([]value.Value, len(texts))
	for i, text := range texts {
		items[i] = value.String(text)
	}
	return value.List(items)
}

// relationship reads the one argument as a relationship.
func (c call) relationship() (value.Relationship, error) {
	r, ok := c.args[0].AsRelationship()
	if !ok {
		return nil, c.typeError()
	}
	return r, nil
}

func relationshipType(c call) (value.Value, error) {
	r, err := c.relationship()
	if err != nil {
		return value.Value{}, err
	}
	return value.String(r.Type()), nil
}

func startNode(c call) (value.Value, error) {
	r, err := c.relationship()
	if err != nil {
		return value.Value{}, err
	}
	return value.FromNode(r.Start()), nil
}

func endNode(c call) (value.Value, error) {
	r, err := c.relationship()
	if err != nil {
		return value.Value{}, err
	}
	return value.FromNode(r.End()), nil
}

// entries returns the properties of the one argument, or its entries if it is
// a map.
func (c call) entries() (map[string]value.Value, error) {
	if m, ok := c.args[0].AsMap(); ok {
		return m, nil
	}
	if n, ok := c.args[0].AsNode(); ok {
		return n.Properties()
	}
	if r, ok := c.args[0].AsRelationship(); ok {
		return r.Properties()
	}
	return nil, c.typeError()
}

func keys(c call) (value.Value, error) {
	entries, err := c.entries()
	if err != nil {
		return value.Value{}, err
	}
	return textList(slices.Sorted(maps.Keys(entries))), nil
}

func properties(c call) (value.Value, error) {
	entries, err := c.entries()
	if err != nil {
		return value.Value{}, err
	}
	return value.Map(entries), nil
}

// path reads the one argument as a path.
func (c call) path() (*value.Path, error) {
	p, ok := c.args[0].AsPath()
	if !ok {
		return nil, c.typeError()
	}
	return p, nil
}

func nodes(c call) (value.Value, error) {
	p, err := c.path()
	if err != nil {
		return value.Value{}, err
	}
	items := make([]value.Value, len(p.Nodes))
	for i, n := range p.Nodes {
		items[i] = value.FromNode(n)
	}
	return value.List(items), nil
}

func relationships(c call) (value.Value, error) {
	p, err := c.path()
	if err != nil {
		return value.Value{}, err
	}
	items := make([]value.Value, len(p.Relationships))
	for i, r := range p.Relationships {
		items[i] = value.FromRelationship(r)
	}
	return value.List(items), nil
}

func length(c call) (value.Value, error) {
	p, err := c.path()
	if err != nil {
		return value.Value{}, err
	}
	return value.Int(int64(len(p.Relationships))), nil
}

// size counts code points of a text, as Neo4j 5 does, not the UTF-16 units of
// Java.
func size(c call) (value.Value, error) {
	if items, ok := c.args[0].AsList(); ok {
		return value.Int(int64(len(items))), nil
	}
	text, err := c.text(0)
	return value.Int(int64(utf8.RuneCountInString(text))), err
}

func isEmpty(c call) (value.Value, error) {
	if m, ok := c.args[0].AsMap(); ok {
		return value.Bool(len(m) == 0), nil
	}
	if items, ok := c.args[0].AsList(); ok {
		return value.Bool(len(items) == 0), nil
	}
	text, err := c.text(0)
	return value.Bool(text == ""), err
}

func timestamp(c call) (value.Value, error) {
	return value.Int(c.env.Now.Time().UnixMilli()), nil
}
