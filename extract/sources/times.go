package sources

import (
	"slices"
	"strings"
	"time"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/when"
)

// FindTimes reads the expressions of time.
func FindTimes(a *analysis.Article, p *when.Parser) {
	a.Times = p.Find(a.Doc.Tokens, a.Published)
	if a.Published.IsZero() {
		if a.Published = dayOfToday(a.Times); !a.Published.IsZero() {
			a.Times = p.Find(a.Doc.Tokens, a.Published)
		}
	} else if d := dayOfDateline(a); !d.IsZero() {
		a.Published = d
		a.Times = p.Find(a.Doc.Tokens, d)
	}
	if a.Published.IsZero() {
		datesOfToldMonth(a, p)
	}
	if a.Published.IsZero() && !slices.ContainsFunc(a.Times, func(t when.Time) bool { return t.Day != "" }) && !countsBothWays(a.Times) {
		a.Published = analysis.Nominal // no day in full, to which the others would be wrongly held
		a.Times = p.Find(a.Doc.Tokens, a.Published)
	}
	for _, t := range a.Times {
		for i := t.First; i < t.Last; i++ {
			a.Words[i].Time = true
		}
	}
}

// countsBothWays reports a text that tells days by weekday and by how long ago: without a
// date nobody knows whether its yesterday is its Sunday.
func countsBothWays(times []when.Time) bool {
	weekday := func(t when.Time) bool { return strings.HasPrefix(t.Rule, "weekday") }
	ago := func(t when.Time) bool { return strings.Contains(t.Rule, "day-word") || t.Rule == "ago" }
	return slices.ContainsFunc(times, weekday) && slices.ContainsFunc(times, ago)
}

// dayOfToday gives the day that a text which tells no day of publication calls today,
// with its date beside it: today, Wednesday (8 December 2021).
func dayOfToday(times []when.Time) time.Time {
	for k := range times {
		if t := &times[k]; t.Today && t.Day != "" {
			return analysis.Day(t.Day)
		}
	}
	return time.Time{}
}

// datelineLines and datelineWords are how many lines open a text, and how many words stand
// before the day of a dateline.
const datelineLines, datelineWords = 8, 6

// dayOfDateline gives the day of a dateline that lies right before that of publication: a
// paper counts its words from the day on which they were written. SRINAGAR, Aug. 8. — …
func dayOfDateline(a *analysis.Article) time.Time {
	eve := a.Published.AddDate(0, 0, -1).Format(time.DateOnly)
	for k := range a.Times {
		t := &a.Times[k]
		s := a.SentenceOf(t.First)
		if s < 0 || a.Sentences[s].Line >= datelineLines {
			break
		}
		first := a.Doc.Lines[a.Sentences[s].Line].First
		if t.Day != eve || !strings.Contains(t.Rule, "date") || strings.Contains(t.Rule, "day-word") || t.First <= first || t.First-first > datelineWords {
			continue
		}
		m := a.At(first)
		if end := a.Tok(t.Last); m != nil && m.First == first && m.Type == record.Town && a.Outer[t.First] < 0 && (end.Is(".") || end.Is(":") || end.Is("-") || end.Is("–") || end.Is("—") || end.Is("(") || end.Is("/")) {
			return analysis.Day(t.Day)
		}
	}
	return time.Time{}
}
