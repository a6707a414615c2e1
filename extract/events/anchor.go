package events

import (
	"strings"
	"time"

	"isnad/extract/analysis"
	"isnad/extract/happenings"
	"isnad/extract/when"
)

// lean gives an anaphoric time of happening i its day: counted from the day told
// before it, and a part of the day alone belongs to that day or, where it comes
// round again, to the next.
func lean(a *analysis.Article, i, k int) when.Time {
	t := a.Times[k]
	from, part := anchor(a, i, k)
	h := &a.Happenings[i]
	if t.Rule == "part" || t.Rule == "clock" {
		if d := happenings.EntryDay(a, a.Sentences[h.Sent]); d != "" {
			from = analysis.Day(d)
		} else if from.IsZero() || newScene(a, i, k, from) {
			left := from.Format(time.DateOnly)
			from = a.Published
			if d := leadDay(a, false); d != "" && d != left {
				from = analysis.Day(d)
			}
		} else if t.Rule == "part" && !pluperfect(a, h) && late(part) && early(t.Part) && !a.Known(t.First).Is("dem") && !a.Known(t.First-1).Is("dem") && from.Before(a.Published) {
			from = from.AddDate(0, 0, 1)
		}
	}
	if from.IsZero() {
		return t
	}
	return t.Resolve(from)
}

// newScene reports an hour of happening i that is none of the day told before it: the
// paragraph is a new one, and that day one that the story only recalls, or an earlier one
// of what it names in passing (in answer to the killing of X on Sunday).
func newScene(a *analysis.Article, i, k int, from time.Time) bool {
	if a.Published.IsZero() || !from.Before(a.Published) {
		return false
	}
	past := recalled(from.Format(time.DateOnly), a.Published.Format(time.DateOnly))
	h := &a.Happenings[i]
	line := a.Sentences[h.Sent].Line
	if opensItem(a, line) && a.Sentences[h.Sent].First == a.Doc.Lines[line].First {
		return true
	}
	for j := i - 1; j >= 0; j-- {
		o := &a.Happenings[j]
		if o.Day == from.Format(time.DateOnly) && o.TimeAt != k && o.Sent == h.Sent && o.Pos > 0 && a.Known(o.Pos-1).Is("rel") && a.Times[k].Rule == "part" {
			return true // ردا على الغارات التي أحرقت أمس المدرج، ضربنا فجرا
		}
		if o.Day == from.Format(time.DateOnly) && o.TimeAt != k {
			return (past || o.Nominal && o.Definite && o.TimeAt >= 0 && !a.Times[o.TimeAt].Anaphoric) && a.Sentences[o.Sent].Line != line
		}
	}
	return false
}

func late(p when.Part) bool {
	return p == when.Afternoon || p == when.Evening || p == when.Night || p == when.Midnight
}

func early(p when.Part) bool {
	return p == when.Dawn || p == when.Morning || p == when.Noon
}

// anchor gives the day that the text told last before happening i, for "the
// same night" and "two days later", with the part of that day. What the same
// time already dates is none that it is counted from.
func anchor(a *analysis.Article, i, same int) (time.Time, when.Part) {
	told, part, at := time.Time{}, when.Part(""), -1
	for k := i - 1; k >= 0 && at < 0; k-- {
		o := &a.Happenings[k]
		if d := analysis.Day(o.Day); !d.IsZero() && o.TimeAt != same && !stillAhead(a, d) {
			told, at = d, o.Pos
			if o.TimeAt >= 0 {
				part, at = a.Times[o.TimeAt].Part, max(o.Pos, a.Times[o.TimeAt].First)
			}
		}
	}
	for k := len(a.Times) - 1; k >= 0 && a.Times[k].First > at; k-- {
		t := &a.Times[k]
		if k != same && t.First < a.Happenings[i].Pos && t.Day != "" && !t.Future && t.Bound == "" && t.Precision != when.Week && (at < 0 || strings.Contains(t.Rule, "date")) {
			return analysis.Day(t.Day), t.Part
		}
	}
	return told, part
}

// countedApart reports that a sentence counts the time from a happening or one of an
// event to the other, told before.
func countedApart(a *analysis.Article, h *analysis.Happening, e *analysis.Event) bool {
	for _, i := range e.Happenings {
		if o := &a.Happenings[i]; o.Sent == h.Sent && o.Counted != h.Counted && o.Counted == (h.Pos < o.Pos) {
			return true
		}
	}
	return false
}

// countedFrom dates a happening where the text counts from it to the story's day:
// "three days after seven policemen were killed" tells of what lies three days back.
func countedFrom(a *analysis.Article, h *analysis.Happening) bool {
	if !h.Counted || ownDay(a, h) {
		return false
	}
	k := happenings.CountsFrom(a, h)
	from := dayBefore(a, h, k)
	if k < 0 || from.IsZero() || a.Times[k].Step.Days <= 0 {
		return false
	}
	h.Day, h.Precision, h.TimeAt = from.AddDate(0, 0, -a.Times[k].Step.Days).Format(time.DateOnly), string(when.Day), k
	return true
}

// dayBefore gives the day that the sentence of a happening tells before time k (they
// bombed the port on Monday, a day after a missile fell), or else that of the story.
func dayBefore(a *analysis.Article, h *analysis.Happening, k int) time.Time {
	if k < 0 {
		return time.Time{}
	}
	for n := k - 1; n >= 0 && a.Times[n].First >= a.Sentences[h.Sent].First; n-- {
		if t := &a.Times[n]; analysis.Exact(t) && t.Day != "" && !t.Future {
			return analysis.Day(t.Day)
		}
	}
	return storyDay(a, h)
}

// ownDay reports a day that the clause of a happening tells behind it: بعد يوم من
// انفجار وقع فجر السبت.
func ownDay(a *analysis.Article, h *analysis.Happening) bool {
	for k := range a.Times {
		t := &a.Times[k]
		if t.First >= h.Last && t.First < h.To && analysis.Exact(t) && t.Day != "" && !t.Future {
			return true
		}
	}
	return false
}

// storyDay gives the day that the text has told before the sentence of a
// happening, or else the publication's.
func storyDay(a *analysis.Article, h *analysis.Happening) time.Time {
	for k := range a.Happenings {
		o := &a.Happenings[len(a.Happenings)-1-k]
		if d := analysis.Day(o.Day); o.Sent < h.Sent && !d.IsZero() && !o.Title && !stillAhead(a, d) {
			return d
		}
	}
	return a.Published
}

// stillAhead reports a day behind the publication's, of something arranged: what is told next
// is not counted from it.
func stillAhead(a *analysis.Article, d time.Time) bool {
	return !a.Published.IsZero() && d.After(a.Published)
}
