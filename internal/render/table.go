package render

import (
	"fmt"
	"io"
	"strings"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// narrowest is the width below which a wrapped column is no pleasure to read;
// a table that would need it is shown as one block for each row instead.
const narrowest = 14

// writeTable draws boxes and, under them, the number of rows.
func writeTable(w io.Writer, rows Rows, o Options) error {
	drawing := ""
	if widths, fits := share(rows, o.Width); fits {
		drawing = grid(rows, widths, o)
	} else {
		drawing = blocks(rows, o)
	}
	if o.Terminal {
		drawing = strings.ReplaceAll(drawing, "│", leftToRight+"│"+leftToRight)
	}
	unit := "rows"
	if len(rows.Values) == 1 {
		unit = "row"
	}
	_, err := fmt.Fprintf(w, "%s\n%d %s\n", drawing, len(rows.Values), unit)
	return err
}

// leftToRight is the mark that keeps a border in its place between two Arabic
// cells, where a terminal that orders text both ways would swap them.
const leftToRight = "\u200E"

// share gives each column its width. Where the lines get too long, the widest
// columns shrink to one common width.
func share(rows Rows, width int) (widths []int, fits bool) {
	widths = make([]int, len(rows.Columns))
	for i, c := range rows.Columns {
		widths[i] = text.LongestLineLen(visible(c))
		for _, row := range rows.Values {
			widths[i] = max(widths[i], text.LongestLineLen(cell(row[i])))
		}
	}
	if width <= 0 {
		return widths, true
	}
	room := width - 3*len(widths) - 1 // borders and blanks
	for cut := longest(widths); cut >= narrowest || total(widths, cut) <= room; cut-- {
		if total(widths, cut) > room {
			continue
		}
		for i := range widths {
			widths[i] = min(widths[i], cut)
		}
		return widths, true
	}
	return nil, false
}

func longest(widths []int) int {
	n := 0
	for _, w := range widths {
		n = max(n, w)
	}
	return n
}

func total(widths []int, cut int) int {
	n := 0
	for _, w := range widths {
		n += min(w, cut)
	}
	return n
}

func grid(rows Rows, widths []int, o Options) string {
	t := newTable()
	head := make(table.Row, len(rows.Columns))
	configs := make([]table.ColumnConfig, len(rows.Columns))
	for i, c := range rows.Columns {
		head[i] = heading(c, o)
		configs[i] = table.ColumnConfig{Number: i + 1, WidthMax: widths[i], WidthMaxEnforcer: wrap}
		if numeric(rows, i) {
			configs[i].Align = text.AlignRight
		}
	}
	t.AppendHeader(head)
	t.SetColumnConfigs(configs)
	for _, row := range rows.Values {
		line := make(table.Row, len(row))
		for i, v := range row {
			line[i] = cell(v)
		}
		t.AppendRow(line)
	}
	return t.Render()
}

// blocks draws a row as lines of column and value; empty values are left out.
func blocks(rows Rows, o Options) string {
	t := newTable()
	names := 0
	for _, c := range rows.Columns {
		names = max(names, text.LongestLineLen(visible(c)))
	}
	values := max(o.Width-names-7, narrowest) // borders and blanks
	t.SetColumnConfigs([]table.ColumnConfig{{Number: 2, WidthMax: values, WidthMaxEnforcer: wrap}})
	for _, row := range rows.Values {
		t.AppendSeparator()
		for i, v := range row {
			if shown := cell(v); shown != "" {
				t.AppendRow(table.Row{heading(rows.Columns[i], o), shown})
			}
		}
	}
	return t.Render()
}

func newTable() table.Writer {
	t := table.NewWriter()
	t.SetStyle(table.StyleLight)
	t.Style().Format.Header = text.FormatDefault
	return t
}

func heading(name string, o Options) string {
	if o.Terminal {
		return "\x1b[1m" + visible(name) + "\x1b[0m"
	}
	return visible(name)
}

// wrap keeps the line breaks of a cell, at which text.WrapSoft would fill up.
func wrap(s string, width int) string {
	lines := strings.Split(s, "\n")
	for i := range lines {
		lines[i] = text.WrapSoft(lines[i], width)
	}
	return strings.Join(lines, "\n")
}

func cell(v any) string { return visible(strings.Join(items(v), "\n")) }

// numeric reports whether a column holds numbers and nothing else but null.
func numeric(rows Rows, column int) bool {
	found := false
	for _, row := range rows.Values {
		switch row[column].(type) {
		case nil:
		case int, int64, float64:
			found = true
		default:
			return false
		}
	}
	return found
}
