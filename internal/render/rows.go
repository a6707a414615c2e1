// Package render writes rows of an answer for people (table, md) and for
// programs (json, csv).
//
// Values are what a graph answers with: nil, bool, integers, float64, string,
// time.Time, lists, maps with string keys, and anything else that encodes as
// JSON. They come from articles, so they are not to be trusted: a terminal
// gets no control characters, a spreadsheet no formula, a Markdown page no
// mark-up.
package render

import (
	"fmt"
	"io"
)

// Rows is an answer: every row has a value for each column.
type Rows struct {
	Columns []string
	Values  [][]any
}

// Format is a form of output.
type Format string

// The formats.
const (
	Table    Format = "table" // boxes for the eye; wide rows become one block each
	JSON     Format = "json"  // one array of objects, keys in the order of the columns
	CSV      Format = "csv"   // RFC 4180 with LF line ends, UTF-8
	Markdown Format = "md"    // a table of GitHub's Markdown
)

// Formats lists the formats, the default first.
func Formats() []Format { return []Format{Table, JSON, CSV, Markdown} }

// ParseFormat returns the format of that name.
func ParseFormat(name string) (Format, error) {
	for _, f := range Formats() {
		if string(f) == name {
			return f, nil
		}
	}
	return "", fmt.Errorf("output format %q: known are %v", name, Formats())
}

// Options suit the table to where it is shown; the other formats ignore them.
type Options struct {
	Width    int  // columns of the terminal, 0 for lines of any length
	Terminal bool // a terminal shows it: bold headings, and marks that keep Arabic cells in their columns
}

// Write writes the rows in the given format. It fails when w does, or when a
// row has not one value for each column.
func Write(w io.Writer, f Format, rows Rows, o Options) error {
	for i, row := range rows.Values {
		if len(row) != len(rows.Columns) {
			return fmt.Errorf("render row %d: %d values for %d columns", i+1, len(row), len(rows.Columns))
		}
	}
	var err error
	switch f {
	case Table:
		err = writeTable(w, rows, o)
	case JSON:
		err = writeJSON(w, rows)
	case CSV:
		err = writeCSV(w, rows)
	case Markdown:
		err = writeMarkdown(w, rows)
	default:
		_, err = ParseFormat(string(f))
	}
	if err != nil {
		return fmt.Errorf("render %s: %w", f, err)
	}
	return nil
}
