package syntax

import "isnad/graph/cypher/value"

// Expr is an expression: one of the pointer types below.
type Expr interface {
	// At is where the expression starts, or where its operator stands.
	At() Pos
}

// Literal is a constant.
type Literal struct {
	Pos
	Value value.Value // null, bool, int, float or string
}

// Param is $name.
type Param struct {
	Pos
	Name string
}

// Var is a variable.
type Var struct {
	Pos
	Name string
}

// Property is Of.Key.
type Property struct {
	Pos // of the key
	Of  Expr
	Key string
}

// Index is Of[Key].
type Index struct {
	Pos
	Of, Key Expr
}

// Slice is Of[From..To].
type Slice struct {
	Pos
	Of       Expr
	From, To Expr // nil for an open end
}

// List is [a, b].
type List struct {
	Pos
	Items []Expr
}

// Map is {key: value}.
type Map struct {
	Pos
	Entries []Entry
}

// Unary is Op X.
type Unary struct {
	Pos
	Op Op // Not, Plus or Minus
	X  Expr
}

// Binary is X Op Y. A chain like 1 < x < 9 is (1 < x) AND (x < 9), both with
// the same x.
type Binary struct {
	Pos
	Op   Op
	X, Y Expr
}

// IsNull is X IS NULL, or X IS NOT NULL.
type IsNull struct {
	Pos
	X   Expr
	Not bool
}

// HasLabels is X:Label:Label, true when X has all of them. On a relationship
// it asks for the type.
type HasLabels struct {
	Pos
	X      Expr
	Labels []string
}

// Case is CASE … END.
type Case struct {
	Pos
	Subject Expr // nil for the form that has conditions
	Whens   []When
	Else    Expr // nil for none
}

// When is one branch of a Case.
type When struct{ Cond, Then Expr }

// Call is a function or an aggregate applied to arguments.
type Call struct {
	Pos
	Name     string // as written, with its namespace
	Distinct bool
	Star     bool // count(*)
	Args     []Expr
}

// Comprehension is [Var IN List WHERE Where | Then].
type Comprehension struct {
	Pos
	Var         Name
	List        Expr
	Where, Then Expr // nil for none
}

// Quantifier is all, any, none or single(Var IN List WHERE Where).
type Quantifier struct {
	Pos
	Kind  string // in lower case
	Var   Name
	List  Expr
	Where Expr
}

// PatternPredicate is a pattern as a condition: there is such a path.
type PatternPredicate struct {
	Pos
	Pattern *Pattern
}

// Subquery is EXISTS { … } or COUNT { … }.
type Subquery struct {
	Pos
	Count bool
	Match []*Match // at least one, none of them optional
}

// At returns the place itself.
func (p Pos) At() Pos { return p }
