// Package conformance holds package cypher against others. It has nothing but
// tests:
//
//   - the openCypher Technology Compatibility Kit: every scenario of the subset
//     has to give what the kit says, every other one has to be refused;
//   - the queries that Isnad ships have to give, over their small graphs, the
//     rows that a real Neo4j gave;
//   - random queries over random graphs, and those of testdata/habits.cypher,
//     have to give the rows that a real Neo4j gives at that moment.
//
// What they need is fetched from Maven Central once and kept in the user's
// cache directory. Without Maven or Java they are skipped; with CI=true they
// fail.
package conformance
