// Package syntax turns the text of a query into a tree. It knows the grammar of
// the subset and the names of what lies outside of it: a construct that another
// Cypher would accept is refused by name, anything else is a fault. What the
// names in a query stand for, and whether they stand for anything, is left to
// package semantic.
//
// The lexer makes tokens of the whole text at once; the parser is a recursive
// descent over them with one method for each rule of the grammar, in files by
// clause, pattern and expression. It looks ahead without limit in one place
// only, to tell a pattern in an expression from something in parentheses.
package syntax
