package render

import (
	"bufio"
	"io"
)

// writeJSON writes a row a line, so that the output can be read and compared
// line by line as well.
func writeJSON(w io.Writer, rows Rows) error {
	out := bufio.NewWriter(w)
	out.WriteByte('[')
	for i, row := range rows.Values {
		if i > 0 {
			out.WriteByte(',')
		}
		out.WriteString("\n  {")
		for j, v := range row {
			if j > 0 {
				out.WriteString(", ")
			}
			for k, part := range []any{rows.Columns[j], v} {
				if k > 0 {
					out.WriteString(": ")
				}
				text, err := encode(part)
				if err != nil {
					return err
				}
				out.Write(text)
			}
		}
		out.WriteByte('}')
	}
	if len(rows.Values) > 0 {
		out.WriteByte('\n')
	}
	out.WriteString("]\n")
	return out.Flush() // a bufio.Writer keeps its first error
}
