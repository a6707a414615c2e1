// Command isnad reads news articles and builds, in Neo4j, a graph of who did
// what according to whom. `isnad help` lists its commands, docs/cli.md its exit
// codes.
//
// Each command stands in a file of its own: a constructor, its options, and a
// run method. What they share is in app.go (streams and configuration), work.go
// (reading articles in parallel) and exit.go (errors to text and exit codes).
package main

import (
	"os"

	// Time zones by name, as datetime() of a query takes them: not every machine
	// carries the table, and none with Windows does.
	_ "time/tzdata"
)

func main() {
	os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr))
}
