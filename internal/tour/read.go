package tour

import (
	"fmt"
	"strings"
)

// read tells how much there is.
func (g *guide) read() error {
	if err := g.readEvents(); err != nil {
		return err
	}
	g.page.heading("What was read")
	for _, c := range []struct{ unit, cypher string }{
		{"article", "MATCH (n:Article) RETURN n.language AS part, count(n) AS n ORDER BY n DESC, part"},
		{"statement", "MATCH (n:Statement) RETURN n.kind AS part, count(n) AS n ORDER BY n DESC, part"},
		{"event", "MATCH (n:Event) RETURN n.kind AS part, count(n) AS n ORDER BY n DESC, part"},
		{"outlet", "MATCH (:Article)-[:PUBLISHED_BY]->(o:Entity) RETURN null AS part, count(DISTINCT o) AS n"},
	} {
		rows, err := g.rows(c.cypher, nil)
		if err != nil {
			return err
		}
		var total int64
		var parts []string
		for _, r := range rows {
			n, _ := r.Get("n").(int64)
			total += n
			if part := r.Text("part"); part != "" {
				parts = append(parts, partCount(n, part))
			}
		}
		line := counted(total, c.unit)
		if len(parts) > 0 {
			line += ": " + strings.Join(parts, ", ")
		}
		g.page.line("%s", line)
	}
	return nil
}

// partCount spells out how many there are of a language or a kind.
func partCount(n int64, part string) string {
	switch part {
	case "ar":
		return fmt.Sprintf("%d Arabic", n)
	case "en":
		return fmt.Sprintf("%d English", n)
	}
	return counted(n, part)
}
