package source

import (
	"regexp"
	"strings"
	"time"

	"isnad/extract/article"
	"isnad/extract/text"
	"isnad/extract/when"
)

const isoDay = "2006-01-02"

// moments are layouts that tell the zone, so that the moment is exact.
var moments = []string{time.RFC3339, "2006-01-02T15:04:05-0700", "2006-01-02T15:04-07:00", "2006-01-02 15:04:05Z07:00",
	"2006-01-02 15:04:05 -0700", time.RFC1123Z, "Mon, 2 Jan 2006 15:04:05 -0700"}

// localTimes are layouts without a usable zone: only their day is certain.
var localTimes = []string{isoDay, "2006-01-02T15:04:05", "2006-01-02T15:04", time.RFC1123}

// parsePublished turns a declared date into an ISO day or, where hour and zone
// are told, an RFC 3339 moment.
func parsePublished(s string) (string, bool) {
	s = strings.TrimSpace(s)
	for _, layout := range moments {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(time.RFC3339), true
		}
	}
	for _, layout := range localTimes {
		if t, err := time.Parse(layout, s); err == nil {
			return t.Format(isoDay), true
		}
	}
	if len(s) > 100 { // no date; keep hostile input away from the slower reader
		return "", false
	}
	for _, t := range when.Default().Find(text.Parse(s).Tokens, time.Time{}) {
		if t.Day != "" && !t.Relative {
			return t.Day, true
		}
	}
	return "", false
}

// dayInPath finds 2024-04-22, 20240422 or 2024/04/22 in a path; the last one
// stands nearest to the file.
var dayInPath = regexp.MustCompile(`(?:^|[^0-9])((?:19|20)[0-9]{2})[-_./]?([01][0-9])[-_./]?([0-3][0-9])(?:[^0-9]|$)`)

// fillFromFile gives a date to an article that is a file of its own and tells
// none: the day in the file's name, or else the file's modification time.
func fillFromFile(a *article.Article, in input) {
	if a.Published != "" || in.path == "-" {
		return
	}
	if m := dayInPath.FindAllStringSubmatch(in.path, -1); m != nil {
		last := m[len(m)-1]
		day := last[1] + "-" + last[2] + "-" + last[3]
		if _, err := time.Parse(isoDay, day); err == nil {
			a.Published, a.PublishedFrom = day, article.FromFileName
			return
		}
	}
	if !in.modified.IsZero() && !otherWeekday(a.Text, in.modified.UTC()) {
		a.Published, a.PublishedFrom = in.modified.UTC().Format(isoDay), article.FromFileTime
	}
}

// otherWeekday reports whether the text cannot have been written on day,
// because it calls another weekday today or yesterday. A file that was copied
// or unpacked long after its article came out is mostly caught by this.
func otherWeekday(s string, day time.Time) bool {
	toks := text.Parse(text.Head(s, 4*datelineRunes)).Tokens
	for i := 0; i+1 < len(toks); i++ {
		back := 0
		switch {
		case dayBeforeWriting[toks[i].Strict]:
			back = 1
		case !dayOfWriting[toks[i].Strict]:
			continue
		}
		for _, t := range when.Default().Find(toks[i+1:i+2], day) {
			said, err := time.Parse(isoDay, t.Day)
			if err == nil && t.Relative && said.Weekday() != day.AddDate(0, 0, -back).Weekday() {
				return true
			}
		}
	}
	return false
}
