package extract

import (
	"time"

	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/when"
)

// leadReach is how many sentences open the news.
const leadReach = 4

// leadDay gives the day of the news, or "": of the first event that the opening dates
// below the headline, else of the words of the opening ("announced on Monday") or of a
// live page, unless what is asked for is known already; else of the first event of all.
func (a *analysis) leadDay(known bool) string {
	first := ""
	for i := range a.happenings {
		if o := &a.happenings[i]; !o.title && o.day != "" && o.typ != record.Announcement && !a.pluperfect(o) {
			if o.sent < leadReach || known {
				return o.day
			}
			first = o.day
			break
		}
	}
	if known {
		return first
	}
	if d := a.dayOfWords(); d != "" {
		return d
	}
	if first == "" && a.live() && !a.published.IsZero() {
		return a.published.Format(time.DateOnly)
	}
	return first
}

// dayOfWords gives the day that the opening of the text tells, of whatever words it is
// the day, or "": who "announced on Monday" tells of what is new on Monday.
func (a *analysis) dayOfWords() string {
	end := a.sentences[min(leadReach, len(a.sentences))-1].Last
	for k := range a.times {
		t := &a.times[k]
		if t.First >= end {
			break
		}
		if t.Day != "" && t.Relative && !t.Future && t.Bound == "" && t.Precision == when.Day {
			return t.Day
		}
	}
	return ""
}

// stampsOfLive is how many lines of a page begin with an hour before it is one that
// follows the day's events as they come.
const stampsOfLive = 4

// live reports a page whose entries are stamped with their hours, all of the day of
// publication.
func (a *analysis) live() bool {
	n := 0
	for _, l := range a.doc.Lines {
		if t := a.tok(l.First); l.First < l.Last && t.Kind == text.Number && isHour(t.Strict) {
			n++
		}
	}
	return n >= stampsOfLive
}

// isHour reports 9:05 and 21:40.
func isHour(s string) bool {
	_, err := time.Parse("15:04", s)
	return err == nil
}
