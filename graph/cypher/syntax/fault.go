package syntax

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

var (
	// ErrInvalid is what a query is that no Cypher accepts.
	ErrInvalid = errors.New("invalid query")
	// ErrUnsupported is what a query is that Neo4j may accept, but uses
	// something outside of the subset.
	ErrUnsupported = errors.New("unsupported query")
)

// Pos is a place in a query: an offset in bytes.
type Pos int

// Fault is a query that is not accepted, and where and why.
type Fault struct {
	Kind error // ErrInvalid or ErrUnsupported
	// Code names the fault as the openCypher conformance suite does, such as
	// "UndefinedVariable"; empty for what is unsupported.
	Code   string
	Line   int // from 1
	Column int // in code points, from 1
	Text   string
}

// Error tells line, column and what is wrong.
func (f *Fault) Error() string {
	return fmt.Sprintf("line %d, column %d: %s", f.Line, f.Column, f.Text)
}

// Unwrap returns the kind.
func (f *Fault) Unwrap() error { return f.Kind }

// Invalid returns the fault of a query that is wrong at a place.
func Invalid(src string, at Pos, code, format string, args ...any) *Fault {
	f := &Fault{Kind: ErrInvalid, Code: code, Text: fmt.Sprintf(format, args...)}
	f.Line, f.Column = at.Locate(src)
	return f
}

// Unsupported returns the fault of a query that uses a construct outside of the
// subset.
func Unsupported(src string, at Pos, construct string) *Fault {
	f := &Fault{Kind: ErrUnsupported, Text: construct + " is not supported here, it needs Neo4j"}
	f.Line, f.Column = at.Locate(src)
	return f
}

// Locate returns the line and column of the place in the query's text.
func (p Pos) Locate(src string) (line, column int) {
	before := src[:min(int(p), len(src))]
	start := strings.LastIndexByte(before, '\n') + 1
	return strings.Count(before, "\n") + 1, utf8.RuneCountInString(before[start:]) + 1
}
