package render

import (
	"encoding/csv"
	"io"
	"strings"
	"unicode"
)

func writeCSV(w io.Writer, rows Rows) error {
	out := csv.NewWriter(w)
	record := make([]string, len(rows.Columns))
	for i, c := range rows.Columns {
		record[i] = csvCell(c)
	}
	if err := out.Write(record); err != nil {
		return err
	}
	for _, row := range rows.Values {
		for i, v := range row {
			record[i] = csvCell(v)
		}
		if err := out.Write(record); err != nil {
			return err
		}
	}
	out.Flush()
	return out.Error()
}

// csvCell joins a list with semicolons. Numbers are written as they are: a
// minus before digits is no formula.
func csvCell(v any) string {
	switch v.(type) {
	case nil:
		return ""
	case bool, int, int64, float64:
		return inline(v)
	}
	return inert(strings.Map(printable, strings.Join(items(v), "; ")))
}

// printable keeps line ends and tabs, which are data, and takes out what would
// steer a terminal that the file is shown on.
func printable(r rune) rune {
	if unicode.IsControl(r) && !strings.ContainsRune("\n\r\t", r) {
		return '\uFFFD'
	}
	return r
}

// formula are the characters that make a spreadsheet compute a cell, with
// their full-width forms, which some fold.
const formula = "=+-@\t\r＝＋－＠"

// inert puts an apostrophe before what a spreadsheet would compute, also
// behind blanks and invisible marks, which some skip.
func inert(s string) string {
	if strings.HasPrefix(s, "\t") || strings.HasPrefix(s, "\r") {
		return "'" + s
	}
	seen := strings.TrimLeftFunc(s, func(r rune) bool {
		return unicode.IsSpace(r) || unicode.IsControl(r) || unicode.Is(unicode.Cf, r)
	})
	if seen != "" && strings.ContainsRune(formula, []rune(seen)[0]) {
		return "'" + s
	}
	return s
}
