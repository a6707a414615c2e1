package queries

import (
	"fmt"
	"strings"
)

// Markdown returns the reference of the queries, docs/queries.md.
func (s *Set) Markdown() string {
	var b strings.Builder
	b.WriteString("# Queries\n\n" +
		"Written from the headers in `queries/`; do not edit. Run one with `isnad query run NAME --param name=value`.\n" +
		"Names of actors, groups and places match by id or, in either script and whatever the case, by name or alias.\n\n" +
		"| query | answers |\n|---|---|\n")
	for _, q := range s.list {
		fmt.Fprintf(&b, "| [%s](#%s) | %s |\n", q.Name, q.Name, tableText(q.Ask))
	}
	for _, q := range s.list {
		q.markdown(&b)
	}
	return b.String()
}

func (q Query) markdown(b *strings.Builder) {
	fmt.Fprintf(b, "\n## %s\n\n%s Since %s.\n", q.Name, q.Ask, q.Since)
	if len(q.Params) > 0 {
		b.WriteString("\n| parameter | type | default | |\n|---|---|---|---|\n")
	}
	for _, p := range q.Params {
		def := "none"
		switch {
		case p.Required:
			def = "**required**"
		case p.Default != nil:
			def = "`" + literalOf(p.Default) + "`"
		}
		fmt.Fprintf(b, "| `%s` | %s | %s | %s |\n", p.Name, p.Type, def, tableText(p.Doc))
	}
	b.WriteString("\n| column | |\n|---|---|\n")
	for _, c := range q.Returns {
		fmt.Fprintf(b, "| `%s` | %s |\n", c.Name, tableText(c.Doc))
	}
}

func tableText(s string) string { return strings.ReplaceAll(s, "|", "\\|") }
