package main

import (
	"encoding/json"
	"fmt"
	"strings"

	"isnad/extract/eval"
	"isnad/internal/render"
)

// section is one table of a measurement.
type section struct {
	title string
	rows  render.Rows
}

// printEval writes a report: as JSON all of it, as table and Markdown the
// sections that were asked for, as CSV, which holds one table, the last of these.
func (a *app) printEval(format render.Format, r eval.Report, o evalOptions) error {
	if format == render.JSON {
		enc := json.NewEncoder(a.stdout)
		enc.SetEscapeHTML(false)
		return enc.Encode(r)
	}
	sections := []section{{"Scores", scoreRows(r)}}
	if len(r.Gaps) > 0 && format != render.CSV {
		sections = append(sections, section{"Gaps between the sets", gapRows(r)})
	}
	if o.baseline != "" {
		sections = append(sections, section{"Changed since " + o.baseline, differenceRows(r)})
	}
	if o.errors {
		sections = append(sections, section{"Misses by class", classRows(r)}, section{"Misses", missRows(r)})
	}
	if format == render.CSV {
		sections = sections[len(sections)-1:]
	}
	for i, s := range sections {
		if err := a.printSection(format, s, i, len(sections)); err != nil {
			return err
		}
	}
	return nil
}

// printSection writes a table under its title, unless it is the only one.
func (a *app) printSection(format render.Format, s section, i, of int) error {
	if of > 1 {
		var head strings.Builder
		if i > 0 {
			head.WriteString("\n")
		}
		if format == render.Markdown {
			head.WriteString("## " + plain(s.title) + "\n\n")
		} else {
			head.WriteString(plain(s.title) + "\n")
		}
		if _, err := fmt.Fprint(a.stdout, head.String()); err != nil {
			return err
		}
	}
	return render.Write(a.stdout, format, s.rows, a.tableOptions())
}

func scoreRows(r eval.Report) render.Rows {
	rows := render.Rows{Columns: []string{"set", "measure", "precision", "recall", "f1", "gold", "found"}}
	for _, s := range r.Sets {
		for i, m := range s.Rows {
			if i == len(eval.Headline()) { // dates belong to the headline
				rows.Values = append(rows.Values, []any{s.Name, eval.DateRate, nil, s.DateAccuracy, nil, s.Dates.Of, nil})
			}
			rows.Values = append(rows.Values, []any{s.Name, m.Measure, m.Precision, m.Recall, m.F1, m.Gold, m.Found})
		}
	}
	return rows
}

// gapRows has a column for each set and one for how far each is behind the first.
func gapRows(r eval.Report) render.Rows {
	rows := render.Rows{Columns: []string{"measure"}}
	for _, s := range r.Sets {
		rows.Columns = append(rows.Columns, s.Name)
	}
	for _, s := range r.Sets[1:] {
		rows.Columns = append(rows.Columns, r.Sets[0].Name+" - "+s.Name)
	}
	for _, g := range r.Gaps {
		row := []any{g.Measure}
		for _, s := range r.Sets {
			row = append(row, g.Of[s.Name])
		}
		for _, s := range r.Sets[1:] {
			row = append(row, g.Gap[s.Name])
		}
		rows.Values = append(rows.Values, row)
	}
	return rows
}

func differenceRows(r eval.Report) render.Rows {
	rows := render.Rows{Columns: []string{"set", "article", "measure", "was", "is", "change", "right", "spurious", "missed"}}
	for _, d := range r.Differences {
		article := d.Article
		if article == "" {
			article = "(all)"
		}
		rows.Values = append(rows.Values, []any{d.Set, article, d.Measure, d.Was, d.Is, d.Change,
			fmt.Sprintf("%+d", d.After.Right-d.Before.Right), fmt.Sprintf("%+d", d.After.Spurious-d.Before.Spurious), fmt.Sprintf("%+d", d.After.Missed-d.Before.Missed)})
	}
	return rows
}

func classRows(r eval.Report) render.Rows {
	rows := render.Rows{Columns: []string{"set", "what", "fault", "type", "found as", "ends found", "count"}}
	for _, c := range eval.Classes(r.Misses) {
		rows.Values = append(rows.Values, []any{c.Set, c.What, string(c.Fault), c.Type, c.Found, string(c.Ends), c.Count})
	}
	return rows
}

func missRows(r eval.Report) render.Rows {
	rows := render.Rows{Columns: []string{"set", "article", "what", "fault", "type", "found as", "ends found", "names", "date", "evidence", "rule"}}
	for _, m := range r.Misses {
		rows.Values = append(rows.Values, []any{m.Set, m.Article, m.What, string(m.Fault), m.Type, m.Found, string(m.Ends), m.Names, m.Date, m.Evidence, m.Rule})
	}
	return rows
}
