package render

import (
	"bufio"
	"io"
	"net/url"
	"strings"
)

// writeMarkdown writes a pipe table. Lists have a line for each member.
func writeMarkdown(w io.Writer, rows Rows) error {
	out := bufio.NewWriter(w)
	line := func(cells []string) { out.WriteString("| " + strings.Join(cells, " | ") + " |\n") }
	heads, rule := make([]string, len(rows.Columns)), make([]string, len(rows.Columns))
	for i, c := range rows.Columns {
		heads[i], rule[i] = escapeMarkdown(c), "---"
	}
	line(heads)
	line(rule)
	cells := make([]string, len(rows.Columns))
	for _, row := range rows.Values {
		for i, v := range row {
			list := items(v)
			lines := make([]string, len(list))
			for j, item := range list {
				lines[j] = markdownItem(item)
			}
			cells[i] = strings.Join(lines, "<br>")
		}
		line(cells)
	}
	return out.Flush() // a bufio.Writer keeps its first error
}

func markdownItem(s string) string {
	if u, err := url.Parse(s); err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" &&
		!strings.ContainsAny(s, "|<>\\`\" \n\t") && visible(s) == s {
		return "<" + s + ">"
	}
	return escapeMarkdown(s)
}

// escaper takes their meaning from the characters that mark up a line of
// text. What only counts at the start of a line is harmless in a table.
var escaper = strings.NewReplacer(
	"\\", "\\\\", "|", "\\|", "`", "\\`", "*", "\\*", "_", "\\_", "~", "\\~", "$", "\\$",
	"[", "\\[", "]", "\\]", "<", "&lt;", ">", "&gt;", "&", "&amp;", "\n", "<br>",
)

func escapeMarkdown(s string) string { return escaper.Replace(strings.TrimSpace(visible(s))) }
