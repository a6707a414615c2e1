package graph

import (
	"fmt"
	"io"
	"strings"
)

// WriteMarkdown writes the schema as the page docs/schema.md.
func (s Schema) WriteMarkdown(w io.Writer) error {
	var b strings.Builder
	b.WriteString("# The graph\n\nWritten from `graph/schema_*.go` by `go generate ./graph`; a test keeps it fresh.\n" +
		"Times are ISO 8601 text. Offsets count Unicode code points of the article's raw text.\n\n## Nodes\n\n")
	for _, n := range s.Nodes {
		fmt.Fprintf(&b, "### `%s`\n\n%s\n\n", n.Label, n.Doc)
		if n.Key != "" {
			fmt.Fprintf(&b, "Unique `id`: %s.\n\n", n.Key)
		} else {
			fmt.Fprintf(&b, "Stands beside `%s` and shares its `id`.\n\n", Entity)
		}
		writeProps(&b, n.Props, n.Indexes)
	}
	b.WriteString("## Relationships\n\n")
	for _, layer := range []Layer{Evidence, Analyst, Catalogue} {
		fmt.Fprintf(&b, "### The %s layer\n\n| relationship | meaning | told apart by |\n|---|---|---|\n", layer)
		for _, r := range s.Rels {
			if r.Layer == layer {
				fmt.Fprintf(&b, "| `(%s)-[:%s]->(%s)` | %s | %s |\n", join(r.From), r.Type, join(r.To), r.Doc, r.Key)
			}
		}
		b.WriteByte('\n')
		if layer == Analyst {
			rel, _ := s.Rel(Attacked)
			b.WriteString("Every one of them carries:\n\n")
			writeProps(&b, rel.Props, nil)
			continue
		}
		for _, r := range s.Rels {
			if r.Layer == layer && len(r.Props) > 0 {
				fmt.Fprintf(&b, "`%s` carries:\n\n", r.Type)
				writeProps(&b, r.Props, nil)
			}
		}
	}
	fmt.Fprintf(&b, "## Constraints and indexes\n\n```cypher\n%s;\n```\n\n", strings.Join(s.DDL(), ";\n"))
	b.WriteString("A graph file also finds nodes by a text, in whatever case, in any of several properties:\n\n")
	for _, n := range s.Nodes {
		for _, list := range n.Texts {
			fmt.Fprintf(&b, "- `%s`: `%s`\n", n.Label, strings.Join(list, "`, `"))
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func writeProps(b *strings.Builder, props []Property, indexed []string) {
	if len(props) == 0 {
		return
	}
	b.WriteString("| property | type | holds |\n|---|---|---|\n")
	for _, p := range props {
		note := ""
		for _, name := range indexed {
			if name == p.Name {
				note = " (indexed)"
			}
		}
		fmt.Fprintf(b, "| `%s` | %s | %s%s |\n", p.Name, p.Type, p.Doc, note)
	}
	b.WriteByte('\n')
}

func join(labels []Label) string {
	names := make([]string, len(labels))
	for i, l := range labels {
		names[i] = string(l)
	}
	return strings.Join(names, "/")
}
