package source

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// What may be wrong with an input, for errors.Is. Faults of the file system
// (a missing path, a folder that may not be read) wrap the errors of io/fs.
var (
	ErrEmpty     = errors.New("no text in it")                      // nothing but white space
	ErrBinary    = errors.New("binary data")                        // NUL bytes where text should be
	ErrEncoding  = errors.New("invalid UTF-8")                      // neither UTF-8 nor marked as UTF-16
	ErrTooLarge  = errors.New("larger than the limit")              // see Options.MaxBytes
	ErrTruncated = errors.New("compressed file ends early")         // a .gz cut short or damaged
	ErrBomb      = errors.New("compressed file grows out of bound") // see Options.MaxRatio
	ErrSyntax    = errors.New("malformed")                          // JSON or YAML that does not parse
	ErrField     = errors.New("unusable field")                     // a field of the wrong type or shape
	ErrNoText    = errors.New("no article text found")              // a page without a readable body
	ErrKind      = errors.New("unknown kind of file")               // a suffix that nothing here reads
	ErrLoop      = errors.New("symbolic link leads back to a folder above it")
	ErrDuplicate = errors.New("duplicate article id")
)

// Fault is one thing that could not be read.
type Fault struct {
	Path    string // file as it was given or found, "-" for standard input
	Line    int    // from 1; 0 where the fault concerns the whole file
	Err     error  // one of the errors above, or one of io/fs
	Detail  string // what was found
	Advice  string // what to do about it
	Warning bool   // the article is read nevertheless, without what the fault concerns
}

// Error names file, line, fault and remedy on one line.
func (f *Fault) Error() string {
	var b strings.Builder
	b.WriteString("read " + f.Path)
	if f.Line > 0 {
		b.WriteString(" line " + strconv.Itoa(f.Line))
	}
	fmt.Fprintf(&b, ": %v", f.Err)
	if f.Detail != "" {
		b.WriteString(": " + f.Detail)
	}
	if f.Advice != "" {
		b.WriteString("; " + f.Advice)
	}
	return b.String()
}

// Unwrap gives the underlying error to errors.Is.
func (f *Fault) Unwrap() error { return f.Err }

// quoted renders hostile input for a message: escaped and cut to a readable length.
func quoted(s string) string {
	const most = 60
	if r := []rune(s); len(r) > most {
		s = string(r[:most]) + "…"
	}
	return strconv.Quote(s)
}
