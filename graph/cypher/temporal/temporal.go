// Package temporal holds Cypher's dates, times and durations: how they are
// read from text, built from components, taken apart, added up and printed.
//
// Dates follow the ISO calendar, run proleptically from year -999,999,999 to
// 999,999,999 and know no leap seconds. Times count nanoseconds. A zone is a
// fixed offset or a name of the IANA data base; names are looked up on the
// machine, so a program that must run without that data imports time/tzdata.
// The package asks no clock: who needs the present hands it in.
//
// Results are those of Neo4j 5, which leans on java.time.
package temporal

import (
	"cmp"
	"errors"
	"fmt"
)

// Temporal is one of [Date], [Time], [LocalTime], [LocalDateTime], [DateTime]
// and [Duration]. String gives the ISO 8601 form that Neo4j prints.
type Temporal interface {
	String() string
	temporal()
}

func (Date) temporal()          {}
func (Time) temporal()          {}
func (LocalTime) temporal()     {}
func (LocalDateTime) temporal() {}
func (DateTime) temporal()      {}
func (Duration) temporal()      {}

var (
	// ErrInvalid says that a text or a set of components is no date, time or
	// duration.
	ErrInvalid = errors.New("invalid temporal value")
	// ErrRange says that a result lies beyond the years or the durations that
	// can be told.
	ErrRange = errors.New("temporal value out of range")
)

// invalidf returns an error with that message that is ErrInvalid.
func invalidf(format string, args ...any) error {
	return fmt.Errorf("%w: "+format, append([]any{ErrInvalid}, args...)...)
}

// Equal tells whether a and b are of the same type and name the same moment in
// the same zone. The same instant in another zone is not equal, as in Neo4j.
func Equal(a, b Temporal) bool {
	return typeRank(a) == typeRank(b) && Compare(a, b) == 0
}

// Compare orders two values of one type: by instant, then by offset, then by
// zone, an offset coming before a named zone. Durations go by their average
// length in seconds. Values of different types go by their type.
func Compare(a, b Temporal) int {
	if c := cmp.Compare(typeRank(a), typeRank(b)); c != 0 {
		return c
	}
	switch a := a.(type) {
	case Date:
		return cmp.Compare(a.days, b.(Date).days)
	case LocalTime:
		return cmp.Compare(a.nanos, b.(LocalTime).nanos)
	case Time:
		return a.compare(b.(Time))
	case LocalDateTime:
		return a.compare(b.(LocalDateTime))
	case DateTime:
		return a.compare(b.(DateTime))
	case Duration:
		return a.compare(b.(Duration))
	}
	return 0
}

func typeRank(t Temporal) int {
	switch t.(type) {
	case Date:
		return 0
	case LocalTime:
		return 1
	case Time:
		return 2
	case LocalDateTime:
		return 3
	case DateTime:
		return 4
	default:
		return 5
	}
}
