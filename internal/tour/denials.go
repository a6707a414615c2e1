package tour

import (
	"strings"

	"isnad/internal/render"
)

// denials tabulates who denies what.
func (g *guide) denials() error {
	rows, err := g.rows(`MATCH (d:Entity)-[:DENIED]->(e:Event)
RETURN CASE WHEN $lang = 'en' THEN coalesce(d.nameEn, d.name) ELSE d.name END AS who, e.id AS event
ORDER BY who, d.id, e.date, event`, map[string]any{"lang": g.options.Lang})
	if err != nil || len(rows) == 0 {
		return err
	}
	g.page.heading("Who denies what")
	table := render.Rows{Columns: []string{"who", "denies", "day"}}
	for _, r := range rows {
		e := g.events[r.Text("event")]
		table.Values = append(table.Values, []any{r.Text("who"), e.what, e.date})
	}
	var drawn strings.Builder
	if err := render.Write(&drawn, render.Table, table, g.options.Table); err != nil {
		return err
	}
	g.page.WriteString(drawn.String())
	return nil
}
