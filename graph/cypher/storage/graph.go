// Package storage says what a graph must offer to be queried. A store
// implements [Graph]; the planner asks it for counts and indexes, the executor
// for nodes and relationships, one at a time.
//
// A Graph is one consistent view: while a query runs, what it yields does not
// change under other writers. It belongs to one query and so to one goroutine;
// whoever opens the view also closes it. No method may need memory that grows
// with the graph.
//
// # Sequences
//
// Sequences are read to their end or left early; a store frees its cursor in
// both cases. Further methods of the same view are called in the middle of a
// sequence, other sequences among them, nested as deep as a pattern is long. An
// error ends the sequence and the query. Each node or relationship is yielded
// once. The order is up to the store, but the same on every call.
//
// A context is given where the view is opened; when it ends, the running
// sequence yields its error.
package storage

import (
	"iter"

	"isnad/graph/cypher/value"
)

// Graph is a read-only view of a property graph.
type Graph interface {
	// Nodes yields the nodes with a label, all nodes for the label "".
	Nodes(label string) iter.Seq2[value.Node, error]
	// Relationships yields the relationships of a type, all for the type "".
	Relationships(typ string) iter.Seq2[value.Relationship, error]
	// Expand yields the relationships at a node that have one of the types; no
	// types mean any type. A loop is yielded once in every direction. The
	// caller does not change types and passes the same slice again and again.
	Expand(node value.Node, dir Direction, types []string) iter.Seq2[value.Relationship, error]
	// Between yields those of them that lead to the other node. It costs no
	// more where either node has many others.
	Between(node, other value.Node, dir Direction, types []string) iter.Seq2[value.Relationship, error]

	Indexes
	Statistics
}

// Indexes finds nodes and relationships by what they hold. A seek is only made
// for an index that [Statistics] reports; it may yield more than was asked for,
// such as a value that rounds to the same key, since the executor tests every
// condition again. It may not miss any.
type Indexes interface {
	// SeekNodes yields the nodes with the label whose property lies in bounds.
	SeekNodes(label, property string, bounds Bounds) iter.Seq2[value.Node, error]
	// SeekRelationships yields the relationships of the type whose property
	// lies in bounds.
	SeekRelationships(typ, property string, bounds Bounds) iter.Seq2[value.Relationship, error]
	// SeekTexts yields the nodes with the label that have a text, in whatever
	// case, in one of the properties: as its value or as an element of a list.
	// The text is given in lower case, as [value.Lower] has it. Values that are
	// no texts count for nothing.
	SeekTexts(label string, properties []string, lower string) iter.Seq2[value.Node, error]
	// Search yields what a full-text index finds for a text, the best first.
	// It gives an error for an index that there is not and for a text that
	// cannot be read as a search.
	Search(index, text string) iter.Seq2[Hit, error]
}

// Statistics tells the planner what to expect. Numbers may be estimates, and
// are cheap to get: they are asked for several times for each query.
type Statistics interface {
	// CountNodes is the number of nodes with the label, of all nodes for "".
	CountNodes(label string) int64
	// CountRelationships is the number of relationships of the type, of all
	// for "".
	CountRelationships(typ string) int64
	// NodeIndex tells whether nodes of the label are indexed by a property.
	NodeIndex(label, property string) (Index, bool)
	// TextIndex tells whether nodes of the label are indexed by the texts of
	// all these properties together. Other properties may be in the index too.
	TextIndex(label string, properties []string) (Index, bool)
	// RelationshipIndex tells whether relationships of the type are indexed by
	// a property.
	RelationshipIndex(typ, property string) (Index, bool)
}

// Index describes an index over a property.
type Index struct {
	Unique bool // no two nodes of the label share a value
	// Distinct is about how many different values there are, 0 if unknown.
	Distinct int64
	// Ranges tells whether seeks may have bounds other than [Exactly].
	Ranges bool
}

// Hit is a node that a full-text search found.
type Hit struct {
	Node  value.Node
	Score float64 // above 0, higher is better; comparable within one search only
}

// Direction is a way of following relationships from a node.
type Direction int8

// The directions.
const (
	Outgoing Direction = iota // the node is the start
	Incoming                  // the node is the end
	Either
)

// Reverse is the direction seen from the other node.
func (d Direction) Reverse() Direction {
	switch d {
	case Outgoing:
		return Incoming
	case Incoming:
		return Outgoing
	}
	return Either
}
