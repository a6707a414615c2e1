package events

import (
	"time"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/when"
)

// leadReach is how many sentences open the news.
const leadReach = 4

// leadDay gives the day of the news, or "": of the first event that the opening dates
// below the headline, else of the words of the opening ("announced on Monday") or of a
// live page, unless what is asked for is known already; else of the first event of all.
func leadDay(a *analysis.Article, known bool) string {
	first := ""
	for i := range a.Happenings {
		if o := &a.Happenings[i]; !o.Title && o.Day != "" && o.Type != record.Announcement && !pluperfect(a, o) {
			if o.Sent < leadReach || known {
				return o.Day
			}
			first = o.Day
			break
		}
	}
	if known {
		return first
	}
	if d := dayOfWords(a); d != "" {
		return d
	}
	if first == "" && live(a) && !a.Published.IsZero() {
		return a.Published.Format(time.DateOnly)
	}
	return first
}

// dayOfWords gives the day that the opening of the text tells, of whatever words it is
// the day, or "": who "announced on Monday" tells of what is new on Monday.
func dayOfWords(a *analysis.Article) string {
	end := a.Sentences[min(leadReach, len(a.Sentences))-1].Last
	for k := range a.Times {
		t := &a.Times[k]
		if t.First >= end {
			break
		}
		if ofWords(t) {
			return dayOfContent(a, k)
		}
	}
	return ""
}

// ofWords reports a time that tells a day of the story by its words.
func ofWords(t *when.Time) bool {
	return t.Day != "" && t.Relative && !t.Future && t.Bound == "" && t.Precision == when.Day
}

// dayOfContent gives the day of time k, or an earlier one of the sentence that stands in
// what the words of that day say or describe: accounts differed yesterday of the attack
// that took place on Sunday.
func dayOfContent(a *analysis.Article, k int) string {
	end := a.Sentences[a.SentenceOf(a.Times[k].First)].Last
	for n := k + 1; n < len(a.Times) && a.Times[n].First < end; n++ {
		if t := &a.Times[n]; ofWords(t) && t.Day < a.Times[k].Day {
			for j := a.Times[k].Last; j < t.First; j++ {
				if a.Known(j).Is("sub", "rel") {
					return t.Day
				}
			}
		}
	}
	return a.Times[k].Day
}

// stampsOfLive is how many lines of a page begin with an hour before it is one that
// follows the day's events as they come.
const stampsOfLive = 4

// live reports a page whose entries are stamped with their hours, all of the day of
// publication.
func live(a *analysis.Article) bool {
	n := 0
	for _, l := range a.Doc.Lines {
		i := l.First
		for i < l.Last && a.Tok(i).Kind != text.Word && a.Tok(i).Kind != text.Number {
			i++ // the bullet
		}
		if t := a.Tok(i); i < l.Last && t.Kind == text.Number && isHour(t.Strict) {
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
