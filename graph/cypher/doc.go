// Package cypher answers read-only Cypher over any store that implements a
// small interface. It knows nothing of the store, its schema or what the graph
// is about.
//
// The language is a declared subset of openCypher that behaves as Neo4j 5 does.
// A query that goes beyond it is refused, never half understood.
package cypher
