package value

// Node is a node as its store hands it out. The store may read labels and
// properties only when they are asked for; an error is a fault of the store
// and ends the query. Two nodes are the same when their ids are.
type Node interface {
	// ID is unique among the nodes of a graph.
	ID() int64
	// ElementID is what elementId() returns.
	ElementID() string
	// Labels come in the order that labels() shows them.
	Labels() ([]string, error)
	// HasLabel tells whether the label is among them; it may cost less.
	HasLabel(label string) (bool, error)
	// Property returns the property of that key, null if there is none.
	Property(key string) (Value, error)
	// Properties returns all properties; the caller must not change them.
	Properties() (map[string]Value, error)
}

// Relationship is a relationship as its store hands it out, read as lazily as
// a [Node]. Two relationships are the same when their ids are.
//
// A type implements Node or Relationship, never both: [Relationship.Type]
// and [Node.Labels] tell them apart.
type Relationship interface {
	// ID is unique among the relationships of a graph.
	ID() int64
	// ElementID is what elementId() returns.
	ElementID() string
	// Type is the one type of the relationship.
	Type() string
	// Start is the node that the relationship leaves.
	Start() Node
	// End is the node that the relationship enters.
	End() Node
	// Property returns the property of that key, null if there is none.
	Property(key string) (Value, error)
	// Properties returns all properties; the caller must not change them.
	Properties() (map[string]Value, error)
}

// Path is a walk through the graph. Nodes has one more element than
// Relationships; Relationships[i] lies between Nodes[i] and Nodes[i+1] and may
// point either way.
type Path struct {
	Nodes         []Node
	Relationships []Relationship
}
