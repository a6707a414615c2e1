package sources

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/when"
)

// datesOfToldMonth gives a date without a year, in a text without a publication day, the
// year that the text tells with that month: a review of August 2012 means by "14 August"
// that of 2012. Where it tells the month with two years, neither is taken.
func datesOfToldMonth(a *analysis.Article, p *when.Parser) {
	years := map[string]string{} // of a month, "08"
	last := ""
	for k := range a.Times {
		t := &a.Times[k]
		if !strings.HasSuffix(t.Rule, "date-year") && t.Rule != "month-year" || t.Start == "" {
			continue
		}
		y, m := t.Start[:4], t.Start[5:7]
		if told, ok := years[m]; ok && told != y {
			y = ""
		}
		years[m] = y
		last = max(last, t.End)
	}
	if last == "" {
		return
	}
	for k, t := range p.Find(a.Doc.Tokens, analysis.Day(last)) {
		if k >= len(a.Times) || a.Times[k].First != t.First || a.Times[k].Day != "" || t.Day == "" || t.Rule != "date" && t.Rule != "weekday-date" {
			continue
		}
		if y := years[t.Day[5:7]]; y != "" && y == t.Day[:4] {
			a.Times[k] = t
		}
	}
}
