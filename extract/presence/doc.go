// Package presence asks the weights who holds or receives whom, and who went
// where; plain clauses settle it without them.
package presence
