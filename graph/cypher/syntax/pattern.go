package syntax

import "isnad/graph/cypher/storage"

// Pattern is a chain of nodes and relationships; Rels[i] lies between Nodes[i]
// and Nodes[i+1].
type Pattern struct {
	Pos      Pos
	Path     Name // empty text for an unnamed path
	Shortest bool // shortestPath(…)
	Nodes    []*NodePattern
	Rels     []*RelPattern
}

// NodePattern is (variable:Label {key: value}).
type NodePattern struct {
	Pos    Pos
	Var    string // empty for none
	Labels []string
	Props  []Entry
}

// RelPattern is -[variable:TYPE|TYPE *from..to {key: value}]-.
type RelPattern struct {
	Pos       Pos
	Var       string // empty for none
	Types     []string
	Direction storage.Direction // as seen from the node on its left
	Length    *Length           // nil for exactly one relationship
	Props     []Entry
}

// Length bounds the number of relationships.
type Length struct {
	Min int64 // 1 where the query has none
	Max int64 // -1 for no bound
}

// Entry is one entry of a map.
type Entry struct {
	Key   Name
	Value Expr
}
