// Package bind finds out what the names in a query stand for, and whether the
// query keeps the rules of the language. A variable becomes a slot: a place in
// the row that all operators share. Every variable of a query has a slot of its
// own, those of comprehensions and subqueries among them, so that nothing ever
// has to be put aside when a scope ends; a variable that WITH only hands on
// keeps its slot.
//
// What types an expression can have is followed as far as it is plain: enough
// for the faults that the standard wants to be found before a query runs, and
// never more than is certain.
package bind
