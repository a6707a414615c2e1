package bind

import (
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/syntax"
)

// Query is a query whose names are resolved. It does not change once it is
// bound, and serves any number of runs.
type Query struct {
	Source  string
	Columns []string
	Parts   []Part
	All     bool // UNION ALL
	// Slots names every slot: the variable's name, or one like "  #3" for a
	// slot without a variable.
	Slots []string
	// Params are the names of all parameters, sorted.
	Params []string
}

// Part is one side of a UNION, the whole query without one.
type Part struct {
	Steps  []Step
	Result []int // the slots of the columns
}

// Step is one of *Match, *Unwind, *Search and *Project.
type Step interface{ step() }

// Match finds all ways to fill the slots of a pattern, in which no two
// relationships are the same.
type Match struct {
	syntax.Pos
	Optional bool
	Nodes    []*Node // each slot once
	Rels     []*Rel
	Paths    []*Path
	Where    []Expr // all have to be true; labels and properties of the pattern among them
}

// Node is a node of a pattern.
type Node struct {
	Slot  int
	Bound bool // an earlier step fills the slot
}

// Rel is a relationship of a pattern.
type Rel struct {
	syntax.Pos
	Slot      int
	Bound     bool
	Named     bool // it has a variable
	From, To  int  // slots of the nodes on its left and right
	Direction storage.Direction
	Types     []string
	Length    *syntax.Length // nil for exactly one relationship; otherwise the slot takes a list
	Shortest  bool
	Keys      []string // properties that each relationship of a list has to have
	Values    []Expr
}

// Path is a named path; Rels[i] lies between Nodes[i] and Nodes[i+1].
type Path struct {
	Slot        int
	Nodes, Rels []int
}

// Unwind fills a slot with every element of a list in turn.
type Unwind struct {
	List Expr
	Slot int
}

// Search fills slots with what a full-text index finds.
type Search struct {
	syntax.Pos
	Index, Text Expr
	Node, Score int // slots; -1 for a column that is not used
	Where       []Expr
}

// Project computes columns, and ends the life of all other slots. Its parts
// work in the order of its fields.
type Project struct {
	// Keys are evaluated for every row. In an aggregation they are what rows
	// are grouped by.
	Keys       []Item
	Aggregate  bool
	Aggregates []Aggregate
	// After are columns that are made of aggregates, and of keys.
	After    []Item
	Distinct bool
	// Columns are the slots that live on. An item that is a variable shares
	// its slot.
	Columns     []int
	Order       []Sort
	Skip, Limit Expr // nil for none
	Where       []Expr
}

// Item is an expression and the slot that takes its value.
type Item struct {
	Expr Expr
	Slot int
}

// Sort is one key of an order.
type Sort struct {
	Expr Expr
	Desc bool
}

// Aggregate is an aggregating function over the rows of a group.
type Aggregate struct {
	syntax.Pos
	Name     string // in lower case
	Distinct bool
	Args     []Expr // none for count(*)
	Slot     int
}

func (*Match) step()   {}
func (*Unwind) step()  {}
func (*Search) step()  {}
func (*Project) step() {}

// Slots returns the slots that a match fills, and those that it finds filled.
func (m *Match) Slots() (filled, bound []int) {
	add := func(slot int, isBound bool) {
		if isBound {
			bound = append(bound, slot)
		} else {
			filled = append(filled, slot)
		}
	}
	for _, n := range m.Nodes {
		add(n.Slot, n.Bound)
	}
	for _, r := range m.Rels {
		add(r.Slot, r.Bound)
	}
	for _, p := range m.Paths {
		add(p.Slot, false)
	}
	return filled, bound
}
