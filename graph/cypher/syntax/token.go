package syntax

import "strings"

type tokenKind uint8

const (
	end     tokenKind = iota
	word              // keyword or name
	quoted            // name in backticks; text is without them
	integer           // text as written
	decimal           // text as written
	text              // string; text is its content
	param             // $name; text is the name
	symbol            // operator or punctuation
)

type token struct {
	kind tokenKind
	text string
	pos  Pos // first byte
	end  Pos // byte behind the last
}

// is tells whether the token is the operator or punctuation sym.
func (t token) is(sym string) bool { return t.kind == symbol && t.text == sym }

// isWord tells whether the token is the keyword, in whatever case.
func (t token) isWord(keyword string) bool {
	return t.kind == word && strings.EqualFold(t.text, keyword)
}

// isName tells whether the token can name something.
func (t token) isName() bool { return t.kind == word || t.kind == quoted }

// shown is the token as messages show it.
func (t token) shown() string {
	switch t.kind {
	case end:
		return "the end of the query"
	case text:
		return "a string"
	case param:
		return "$" + t.text
	}
	return "'" + t.text + "'"
}

// reserved tells whether a word cannot be a variable, because a query in which
// it were one could hardly be read.
func reserved(name string) bool {
	switch strings.ToUpper(name) {
	case "MATCH", "OPTIONAL", "WHERE", "WITH", "RETURN", "UNWIND", "UNION", "ORDER", "SKIP", "LIMIT",
		"CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "DISTINCT", "AS",
		"AND", "OR", "XOR", "NOT", "IN", "IS", "STARTS", "ENDS", "CONTAINS",
		"CASE", "WHEN", "THEN", "ELSE", "END", "TRUE", "FALSE", "NULL":
		return true
	}
	return false
}
