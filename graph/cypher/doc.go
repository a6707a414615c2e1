// Package cypher answers read-only Cypher over any store that implements a
// small interface. It knows nothing of the store, its schema or what the graph
// is about, and imports nothing of Isnad but its own subpackages.
//
// The language is a declared subset of openCypher that behaves as Neo4j 5 does;
// docs/cypher.md lists it. A query that goes beyond it is refused, never half
// understood.
//
// A query goes through these rooms, each of which knows those before it:
//
//	syntax    text → tree; what is outside of the subset is refused here
//	bind      names → slots of a row; the rules of the language
//	plan      where to start, what to follow, when to test; for one run
//	eval      expressions → Go functions
//	exec      plan → rows
//
// Beside them stand value, temporal and function, which hold the values of the
// language and what can be done with them, and storage, which says what a store
// has to offer. memgraph is a store in memory; conformance holds all of it
// against the openCypher kit and a real Neo4j.
package cypher
