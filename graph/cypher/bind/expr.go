package bind

import (
	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

// Expr is an expression: one of the pointer types below. They correspond to
// those of package syntax; slots stand in for variables.
type Expr interface {
	At() syntax.Pos
}

// Const is a constant.
type Const struct {
	syntax.Pos
	Value value.Value
}

// Param is the value of a parameter.
type Param struct {
	syntax.Pos
	Name string
}

// Slot is what a slot holds.
type Slot struct {
	syntax.Pos
	Index int
	Name  string // of the variable, for messages
}

// Property is Of.Key.
type Property struct {
	syntax.Pos
	Of  Expr
	Key string
}

// Index is Of[Key].
type Index struct {
	syntax.Pos
	Of, Key Expr
}

// Slice is Of[From..To]; an open end is nil.
type Slice struct {
	syntax.Pos
	Of, From, To Expr
}

// List is [a, b].
type List struct {
	syntax.Pos
	Items []Expr
}

// Map is {key: value}.
type Map struct {
	syntax.Pos
	Keys   []string
	Values []Expr
}

// Unary is Op X.
type Unary struct {
	syntax.Pos
	Op syntax.Op
	X  Expr
}

// Binary is X Op Y.
type Binary struct {
	syntax.Pos
	Op   syntax.Op
	X, Y Expr
}

// IsNull is X IS [NOT] NULL.
type IsNull struct {
	syntax.Pos
	X   Expr
	Not bool
}

// HasLabels is X:Label:Label.
type HasLabels struct {
	syntax.Pos
	X      Expr
	Labels []string
}

// Case is CASE … END; Subject and Else may be nil.
type Case struct {
	syntax.Pos
	Subject Expr
	Whens   []When
	Else    Expr
}

// When is one branch of a Case.
type When struct{ Cond, Then Expr }

// Call is a function that does not aggregate.
type Call struct {
	syntax.Pos
	Name string // as the table of functions has it
	Args []Expr
}

// Random is rand(): another number from 0 up to 1 each time.
type Random struct{ syntax.Pos }

// Comprehension is [x IN List WHERE Where | Then]; Where and Then may be nil.
type Comprehension struct {
	syntax.Pos
	Slot        int
	Name        string
	List        Expr
	Where, Then Expr
}

// Quantifier is all, any, none or single(x IN List WHERE Where).
type Quantifier struct {
	syntax.Pos
	Kind  string
	Slot  int
	Name  string
	List  Expr
	Where Expr
}

// Subquery tells whether there is a match, or how many there are.
type Subquery struct {
	syntax.Pos
	Count bool
	Match []*Match
}

// Own returns the slots that the patterns of the subquery fill.
func (s *Subquery) Own() []int {
	own, _ := s.slots()
	return own
}

// Outside returns the slots of its patterns that are filled outside of it.
func (s *Subquery) Outside() []int {
	_, outside := s.slots()
	return outside
}

func (s *Subquery) slots() (own, outside []int) {
	for _, m := range s.Match {
		filled, bound := m.Slots()
		own, outside = append(own, filled...), append(outside, bound...)
	}
	return own, outside
}
