// Package local keeps the graph in one file on disk, with no server: an SQLite
// database in a layout of its own, read and written by pure Go.
//
// tables.sql shows the layout. A node or relationship is a row with its
// properties packed into bytes (props.go); its number says what kind it is
// (number.go). Relationships stand three times: whole, by their start and by
// their end, so that a step from a node reads one run of short rows however
// many there are, and no step rewrites what stands around it. Indexes over
// properties are rows of one table; those over words are SQLite's FTS5, fed
// with words that are cut and folded here (words.go).
//
// SQLite's write-ahead log gives the transactions. A batch is one of them, on
// disk when Write returns; a query reads the graph as it was when it began,
// also while another process writes. Only one process writes: it holds a lock
// of the system on a file beside the graph (lock.go), which ends with it.
//
// Opening looks at the first bytes before SQLite does (format.go), so that a
// foreign or damaged file is told apart and never touched.
package local
