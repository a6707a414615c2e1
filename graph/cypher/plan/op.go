package plan

import (
	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/syntax"
)

// Op is an operator: one of the pointer types below. It takes the rows of its
// input one by one, fills slots in them and hands them on, in order.
type Op interface{ info() *Info }

// Info is what all operators have.
type Info struct {
	Input Op      // nil for *Argument alone
	Rows  float64 // how many rows are expected to come out, over the whole run
}

func (i *Info) info() *Info { return i }

// InputOf returns the input of an operator, nil for *Argument.
func InputOf(op Op) Op { return op.info().Input }

// Argument hands on one row: the empty one at the start of a query, the row
// outside where a plan is run for every row of another one.
type Argument struct{ Info }

// NodeScan takes every node with a label, every node for "".
type NodeScan struct {
	Info
	Slot  int
	Label string
}

// NodeSeek finds nodes in an index. It tests single values itself, since an
// index may find more; bounds of a range are tested by a filter behind it.
type NodeSeek struct {
	Info
	Slot            int
	Label, Property string
	Key             Key
}

// TextSeek finds nodes by texts that one of some properties is or holds, in an
// index that does not tell small from large letters. A filter behind it tests
// the condition.
type TextSeek struct {
	Info
	Slot       int
	Label      string
	Properties []string
	Texts      []bind.Expr
}

// RelScan takes every relationship of some types, of all for none, and both of
// its ends.
type RelScan struct {
	Info
	Rel  *bind.Rel
	Ends Ends
}

// RelSeek finds relationships in an index over each of the types, and takes
// both of their ends. It tests single values as NodeSeek does.
type RelSeek struct {
	Info
	Rel      *bind.Rel
	Property string
	Key      Key
	Ends     Ends
}

// RelEnds takes the ends of a relationship that is already there.
type RelEnds struct {
	Info
	Rel  *bind.Rel
	Ends Ends
}

// Key says which values to look for in an index.
type Key struct {
	Value bind.Expr // one value, or a list of them if Many; nil for a range
	Many  bool
	// Low and High bound a range and may be nil; Prefix stands for both.
	Low, High       bind.Expr
	LowOut, HighOut bool
	Prefix          bind.Expr
}

// Ends says what to do with the two nodes of a relationship.
type Ends struct {
	FromBound, ToBound bool  // the slot is filled, and has to hold the same node
	Loop               bool  // both are the same slot
	Differ             []int // slots of relationships that this one must not be among
}

// Expand follows single relationships from one node to another.
type Expand struct {
	Info
	Rel       *bind.Rel
	From, To  int
	Direction storage.Direction // as seen from From
	Into      bool              // To is filled, and has to be met
	Differ    []int
}

// VarExpand follows paths of relationships from one node to another.
type VarExpand struct {
	Info
	Rel       *bind.Rel
	From, To  int
	Direction storage.Direction
	Into      bool
	Backwards bool // From is the end of the path as the query has it
	List      bool // whether the list of relationships is needed
	Differ    []int
}

// Shortest finds one shortest path between two nodes.
type Shortest struct {
	Info
	Rel    *bind.Rel
	Differ []int
}

// NodeCheck lets rows pass in which a slot holds a node.
type NodeCheck struct {
	Info
	Slot int
}

// Differ lets rows pass in which no relationship stands in two of the slots.
type Differ struct {
	Info
	Pairs [][2]int
}

// PathOf puts a named path together.
type PathOf struct {
	Info
	Path *bind.Path
	Rels []*bind.Rel
}

// Filter lets rows pass for which all conditions are true.
type Filter struct {
	Info
	Where []bind.Expr
}

// HashJoin joins the rows of another plan, which depends on nothing outside of
// it and is run once, where the keys are equal.
type HashJoin struct {
	Info
	Build       Op
	Left, Right []bind.Expr // keys of the input and of Build
	Slots       []int       // that Build fills
}

// Optional runs another plan for every row; where that gives no row, its slots
// are null.
type Optional struct {
	Info
	Inner Op
	Slots []int
}

// Unwind fills a slot with the elements of a list in turn.
type Unwind struct {
	Info
	List bind.Expr
	Slot int
}

// Search fills slots with what a full-text index finds.
type Search struct {
	Info
	Of *bind.Search
}

// Compute fills slots with the values of expressions.
type Compute struct {
	Info
	Items []bind.Item
}

// Aggregate groups rows by keys and aggregates over each group.
type Aggregate struct {
	Info
	Keys       []bind.Item
	Aggregates []bind.Aggregate
}

// Distinct lets pass the first of the rows that are the same in some slots.
type Distinct struct {
	Info
	Slots []int
}

// Sort puts rows in order, all of them or the first ones.
type Sort struct {
	Info
	Keys []bind.Sort
	Keep []int // the slots that are needed behind it
	// Limit bounds how many rows are kept, counted with Skip; both may be nil.
	Skip, Limit bind.Expr
}

// Skip leaves out the first rows.
type Skip struct {
	Info
	Count bind.Expr
}

// Limit stops after some rows.
type Limit struct {
	Info
	Count bind.Expr
}

// Subplan is a subquery in an expression, planned. It stands for a
// *bind.Subquery.
type Subplan struct {
	syntax.Pos
	Of   *bind.Subquery
	Op   Op
	Semi *Semi // another way to the same answer; nil for none
}

// Free returns the slots that the subquery reads and does not fill.
func (s *Subplan) Free() []int { return bind.Free(s.Of) }
