package queries

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// Fault is one thing wrong with a query file.
type Fault struct {
	File string
	Line int    // from 1, 0 when the fault is in no single line
	Text string // the line as it stands, "" when Line is 0
	Msg  string
}

// Error returns "FILE:LINE: message: "line"", a form that editors can jump to.
func (f *Fault) Error() string {
	switch {
	case f.Line == 0:
		return fmt.Sprintf("%s: %s", f.File, f.Msg)
	case f.Text == "":
		return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.Msg)
	}
	return fmt.Sprintf("%s:%d: %s: %q", f.File, f.Line, f.Msg, f.Text)
}

// maxShown bounds the part of a line that a fault quotes, in code points; a
// file may be one endless line.
const maxShown = 100

// faults gathers everything wrong with one file, so that all of it is told at
// once.
type faults struct {
	file  string
	lines []string
	list  []error
}

func (f *faults) add(line int, format string, args ...any) {
	text := ""
	if line >= 1 && line <= len(f.lines) {
		text = strings.TrimSpace(f.lines[line-1])
		if utf8.RuneCountInString(text) > maxShown {
			text = string([]rune(text)[:maxShown]) + "…"
		}
	}
	f.list = append(f.list, &Fault{File: f.file, Line: line, Text: text, Msg: fmt.Sprintf(format, args...)})
}
