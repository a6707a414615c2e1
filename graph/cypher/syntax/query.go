package syntax

// Query is a whole query: one or more single queries whose rows are put
// together.
type Query struct {
	Source string // the text as given; every Pos is an offset in it
	Parts  []*Single
	All    bool // UNION ALL: equal rows of different parts are kept
}

// Single is a sequence of clauses.
type Single struct {
	Pos     Pos
	Clauses []Clause
}

// Clause is one of *Match, *Unwind, *Search, *With and *Return.
type Clause interface{ start() Pos }

// Match is MATCH or OPTIONAL MATCH.
type Match struct {
	Pos      Pos
	Optional bool
	Patterns []*Pattern
	Where    Expr // nil for none
}

// Unwind is UNWIND list AS variable.
type Unwind struct {
	Pos  Pos
	List Expr
	As   Name
}

// Search is CALL db.index.fulltext.queryNodes(Index, Text).
type Search struct {
	Pos         Pos
	Index, Text Expr
	Yield       []Yield // empty for a call that is the whole query
	Where       Expr    // nil for none
}

// Yield is a column of a procedure and the variable that takes it.
type Yield struct {
	Column Name
	As     Name
}

// With is WITH.
type With struct {
	Projection
	Where Expr // nil for none
}

// Return is RETURN.
type Return struct{ Projection }

// Projection is what WITH and RETURN share.
type Projection struct {
	Pos         Pos
	Distinct    bool
	Star        bool   // all variables in scope, before Items
	Items       []Item // empty only with Star
	Order       []Sort
	Skip, Limit Expr // nil for none
}

// Item is one column of a projection.
type Item struct {
	Expr    Expr
	As      Name // without an alias, the text of the expression
	Aliased bool
}

// Sort is one key of ORDER BY.
type Sort struct {
	Expr Expr
	Desc bool
}

// Name is a name and where it stands.
type Name struct {
	Text string
	Pos  Pos
}

func (c *Match) start() Pos  { return c.Pos }
func (c *Unwind) start() Pos { return c.Pos }
func (c *Search) start() Pos { return c.Pos }
func (c *With) start() Pos   { return c.Pos }
func (c *Return) start() Pos { return c.Pos }
