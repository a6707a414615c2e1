package events

import (
	"time"

	"isnad/extract/analysis"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/when"
)

// DateHappenings gives each happening the time that its clause tells, or else
// its sentence where that tells only one. A time inside the clause of saying
// ("the army said on Tuesday that …") dates the statement, not the event.
func DateHappenings(a *analysis.Article) {
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if countedFrom(a, h) {
			continue
		}
		if k := timeOf(a, h); k >= 0 {
			t := a.Times[k]
			if t.Anaphoric && t.Day == "" {
				t = lean(a, i, k)
			}
			h.Day, h.Clock, h.Precision, h.TimeAt = t.Day, t.Clock, string(t.Precision), k
			h.Loose = h.Nominal && h.Type != record.Visit && h.Type != record.Meeting && verbBefore(a, h, t.First)
			switch {
			case !analysis.Exact(&t):
				h.Day = ""
			case h.Day == "":
				h.Day = t.Start
			}
			if ofThisYear(a, h, &t) {
				h.Day = analysis.Day(h.Day).AddDate(1, 0, 0).Format(time.DateOnly)
			}
			if d := analysis.Day(h.Day); h.Planned && t.Rule == "weekday" && !d.IsZero() && d.Before(a.Published) {
				h.Day = d.AddDate(0, 0, 7).Format(time.DateOnly)
			}
			a.Trace.Accept(a.Tok(t.First).Start, a.Tok(t.Last-1).End, "date", "%s by %s, for %s", analysis.KnownDay(t.Day), t.Rule, h.Rule)
		}
	}
}

// soon is how many days ahead a visit is told of as fixed.
const soon = 60

// ofThisYear reports a visit or meeting told in the present, with a day and month that
// are still to come: ويزور الوزير بلغراد في 25 أيار.
func ofThisYear(a *analysis.Article, h *analysis.Happening, t *when.Time) bool {
	if h.Type != record.Visit && h.Type != record.Meeting || h.Verb == nil || h.Verb.Tense != pack.Present || h.Title || t.Rule != "date" || t.Day == "" || a.Published.IsZero() {
		return false
	}
	d := analysis.Day(t.Day).AddDate(1, 0, 0)
	return d.After(a.Published) && d.Before(a.Published.AddDate(0, 0, soon))
}

func between(x, a, b int) bool {
	if a > b {
		a, b = b, a
	}
	return x > a && x < b
}

// ofVerbBefore reports a time behind a verb and before the known happening that is the
// verb's object or farther down in its clause, where another day is told behind that: the
// day of the claim, the verdict, the visit to the scene. اتهمت اليوم الحركة بالوقوف وراء
// الهجوم الذي وقع الأحد.
func ofVerbBefore(a *analysis.Article, h *analysis.Happening, at int) bool {
	return dayBehind(a, h) && verbBefore(a, h, at)
}

// verbBefore reports a time before a happening and behind a verb of the same clause.
func verbBefore(a *analysis.Article, h *analysis.Happening, at int) bool {
	if at > h.Pos {
		return false
	}
	quoted := false
	for j := at - 1; j >= a.Sentences[h.Sent].First; j-- {
		if a.Tok(j).Is(`"`) {
			quoted = !quoted
		}
		if a.Known(j).Is("sub") {
			return false
		}
		if _, ok := a.Finite(j); ok && a.Outer[j] < 0 {
			return !quoted
		}
	}
	return false
}

// dayBehind reports a day told behind a happening in its sentence.
func dayBehind(a *analysis.Article, h *analysis.Happening) bool {
	for k := range a.Times {
		if t := &a.Times[k]; t.First >= h.Last && t.First < a.Sentences[h.Sent].Last && analysis.Exact(t) {
			return true
		}
	}
	return false
}

// inSaying reports a time between a verb of saying and what is said.
func inSaying(a *analysis.Article, h *analysis.Happening, at int) bool {
	for k := range a.Cues {
		c := &a.Cues[k]
		if c.Sent != h.Sent || !analysis.Speaks(c.Class) || c.Verb == nil || c.Pos > at || h.Pos < at {
			continue
		}
		for j := at; j < h.Pos; j++ {
			if a.Known(j).Is("sub") || a.Tok(j).Is(":") || a.Tok(j).Is(`"`) {
				clear := true
				for x := c.Pos; x < at; x++ {
					clear = clear && !a.Known(x).Is("sub")
				}
				if clear {
					return true
				}
			}
		}
	}
	return false
}
