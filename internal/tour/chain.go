package tour

import (
	"slices"
	"strings"

	"isnad/graph"
)

// chain writes every statement about the event that most articles tell of.
func (g *guide) chain() error {
	if g.most == "" {
		return nil
	}
	rows, err := g.ask("attribution-chain", "event="+g.most, "days=-1")
	if err != nil {
		return err
	}
	e := g.events[g.most]
	g.page.heading("Who says what about one of them, and how that reached the reader: %s, %s", e.date, e.what)
	for _, r := range rows {
		if spoken(r, rows) || repeated(r, rows) {
			continue
		}
		g.page.line("%s  %s", r.Text("published"), way(r))
		g.page.line("            «%s»", r.Text("quote"))
	}
	return nil
}

// way tells whose statement it is and through whom it went.
func way(r graph.Row) string {
	out := r.Text("stance")
	if speaker := r.Text("speaker"); speaker != "article" {
		out += " by " + speaker
	}
	for _, relay := range r.Texts("relay") {
		out += " through " + relay
	}
	if outlet := r.Text("outlet"); outlet != "" {
		out += " in " + outlet
	}
	return out
}

// spoken reports whether a statement is a spokesman's and stands among the rows
// as that of the body for which he speaks, too.
func spoken(r graph.Row, rows []graph.Row) bool {
	return slices.ContainsFunc(rows, func(o graph.Row) bool {
		return o.Text("quote") == r.Text("quote") && o.Text("url") == r.Text("url") && o.Text("stance") == r.Text("stance") &&
			slices.Contains(o.Texts("relay"), r.Text("speaker"))
	})
}

// repeated reports whether the same speaker says more in a longer quote around
// this one.
func repeated(r graph.Row, rows []graph.Row) bool {
	return slices.ContainsFunc(rows, func(o graph.Row) bool {
		return o.Text("url") == r.Text("url") && o.Text("stance") == r.Text("stance") && o.Text("speaker") == r.Text("speaker") &&
			len(o.Text("quote")) > len(r.Text("quote")) && strings.Contains(o.Text("quote"), r.Text("quote"))
	})
}
