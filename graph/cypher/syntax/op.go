package syntax

// Op is an operator.
type Op string

// The operators, as they are written.
const (
	Or         Op = "OR"
	Xor        Op = "XOR"
	And        Op = "AND"
	Not        Op = "NOT"
	Equal      Op = "="
	NotEqual   Op = "<>"
	Less       Op = "<"
	LessEq     Op = "<="
	Greater    Op = ">"
	GreaterEq  Op = ">="
	Plus       Op = "+"
	Minus      Op = "-"
	Times      Op = "*"
	Divide     Op = "/"
	Modulo     Op = "%"
	Power      Op = "^"
	In         Op = "IN"
	StartsWith Op = "STARTS WITH"
	EndsWith   Op = "ENDS WITH"
	Contains   Op = "CONTAINS"
	Matches    Op = "=~"
)
