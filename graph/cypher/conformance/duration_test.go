package conformance

import (
	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"isnad/graph/cypher/temporal"
)

// durationOf turns a duration of the driver into one of ours.
func durationOf(d neo4j.Duration) any {
	out, err := temporal.NewDuration(d.Months, d.Days, d.Seconds, int64(d.Nanos))
	if err != nil {
		return err.Error()
	}
	return out
}
