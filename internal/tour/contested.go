package tour

import (
	"slices"

	"isnad/graph"
)

// contested lists the events on which the statements disagree, oldest first.
func (g *guide) contested() error {
	rows, err := g.ask("contested-events")
	if err != nil || len(rows) == 0 {
		return err
	}
	slices.Reverse(rows)
	g.page.heading("What is contested: %s", counted(int64(len(rows)), "event"))
	var articles int64
	for _, r := range rows {
		id := r.Text("event")
		if n, _ := r.Get("articles").(int64); n > articles {
			g.most, articles = id, n
		}
		g.page.line("%s  %s: %s", g.events[id].date, g.events[id].what, r.Text("verdict"))
		g.parties(r)
	}
	return nil
}

// parties writes who stands on which side.
func (g *guide) parties(r graph.Row) {
	claimed := r.Texts("claimed")
	if len(claimed) > 0 {
		g.page.line("            claimed by %s", names(claimed))
	}
	for _, accused := range r.Texts("accused") {
		g.page.line("            accused: %s", accused)
	}
	if len(r.Texts("accused")) == 0 {
		g.others(r, claimed)
	}
	if denied := r.Texts("denied"); len(denied) > 0 {
		g.page.line("            denied by %s", names(denied))
	}
	articles, _ := r.Get("articles").(int64)
	g.page.line("            told in %s", counted(articles, "article"))
}

// others writes who is said to have done it by somebody who accuses nobody.
func (g *guide) others(r graph.Row, claimed []string) {
	told := slices.DeleteFunc(r.Texts("told"), func(n string) bool { return slices.Contains(claimed, n) })
	if len(told) > 0 {
		g.page.line("            named by others: %s", names(told))
	}
}
