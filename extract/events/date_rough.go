package events

import (
	"time"

	"isnad/extract/analysis"
	"isnad/extract/when"
)

// RoughDays gives an event that is told with a number of weeks before the publication the
// day so many weeks back; its precision says that it may be off by days.
func RoughDays(a *analysis.Article) {
	for _, e := range a.Events {
		if e.Day != "" {
			continue
		}
		for _, i := range e.Happenings {
			h := &a.Happenings[i]
			if h.TimeAt < 0 || a.Times[h.TimeAt].Rule != "ago" || a.Times[h.TimeAt].Precision != when.Week {
				continue
			}
			from, to := analysis.Day(a.Times[h.TimeAt].Start), analysis.Day(a.Times[h.TimeAt].End)
			if !from.IsZero() && !to.IsZero() {
				e.Day, e.Precision = from.Add(to.Sub(from)/2).Format(time.DateOnly), string(when.Week)
			}
			break
		}
	}
}
