package events

import (
	"strings"
	"time"

	"isnad/extract/analysis"
	"isnad/extract/happenings"
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
			switch {
			case !analysis.Exact(&t):
				h.Day = ""
			case h.Day == "":
				h.Day = firstDay(&t)
			}
			if ofThisYear(a, h, &t) {
				h.Day = analysis.Day(h.Day).AddDate(1, 0, 0).Format(time.DateOnly)
			}
			if d := analysis.Day(h.Day); h.Planned && t.Rule == "weekday" && !d.IsZero() && !d.After(a.Published) {
				h.Day = d.AddDate(0, 0, 7).Format(time.DateOnly)
			}
			a.Trace.Accept(a.Tok(t.First).Start, a.Tok(t.Last-1).End, "date", "%s by %s, for %s", t.Day, t.Rule, h.Rule)
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

// firstDay gives the day on which what went on through some days began; what took place
// in the night between two days is told of the second.
func firstDay(t *when.Time) string {
	if from, to := analysis.Day(t.Start), analysis.Day(t.End); t.Part == when.Night && !from.IsZero() && from.AddDate(0, 0, 1).Equal(to) {
		return t.End
	}
	return t.Start
}

// sentenceReach is how far from its event a time may stand in a long sentence.
const sentenceReach = 60

// timeOf returns the index of the time that dates a happening, or -1.
func timeOf(a *analysis.Article, h *analysis.Happening) int {
	s := a.Sentences[h.Sent]
	best, bestAt := -1, 0
	for k, t := range a.Times {
		if t.First < s.First || t.First >= s.Last || t.Future && !h.Planned || t.Bound != "" && (t.Day == "" || t.Part == "") || t.Rule == "morrow" || t.Rule == "offset-after" && happenings.ReckonsFrom(a, &t) || h.Nominal && h.Definite && a.Tok(t.First).Start > a.Tok(h.To-1).End {
			continue
		}
		if h.Nominal && h.Definite && h.Type != record.Visit && h.Type != record.Meeting && ofVerbBefore(a, h, t.First) {
			continue
		}
		if h.NotIts[0] <= t.First && t.First < h.NotIts[1] || h.Type != record.Announcement && inSaying(a, h, t.First) || a.Lang.Code == "en" && happenings.InDateline(a, t.First, s) {
			continue
		}
		d := t.First - h.Pos
		if d < 0 {
			d = -d + 2 // a time before its verb is rarer than one behind it
		}
		if t.First < h.From || t.First >= h.To {
			d += 12
			if !analysis.Exact(&t) {
				d += vagueFar
			}
		}
		for _, o := range a.Happenings {
			if o.Sent == h.Sent && o.Pos != h.Pos && between(o.Pos, h.Pos, t.First) {
				d += 15
			}
		}
		if contrastIn(a, h.Last, t.First) {
			d += sentenceReach // نفت قصفها، لكنها تبنت هجوماً وقع الاثنين
		}
		if best < 0 || d < bestAt {
			best, bestAt = k, d
		}
	}
	if best >= 0 && bestAt > sentenceReach {
		return -1
	}
	return firstOfJoined(a, best)
}

// firstOfJoined gives the first of two times that "and" joins, on which what went on
// through both began: ليل الثلاثاء وفجر الأربعاء, late on Monday and early on Tuesday.
func firstOfJoined(a *analysis.Article, k int) int {
	if k < 1 {
		return k
	}
	t, o := &a.Times[k], &a.Times[k-1]
	if !analysis.Exact(t) || !analysis.Exact(o) || o.Day == "" || t.Day <= o.Day {
		return k
	}
	switch t.First - o.Last {
	case 0:
		if !strings.HasPrefix(a.Strict(t.First), "و") {
			return k
		}
	case 1:
		if a.Strict(o.Last) != "and" {
			return k
		}
	default:
		return k
	}
	return k - 1
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
	if at > h.Pos || !dayBehind(a, h) {
		return false
	}
	for j := at - 1; j >= a.Sentences[h.Sent].First; j-- {
		if a.Known(j).Is("sub") || a.Tok(j).Is(`"`) {
			return false
		}
		if _, ok := a.Finite(j); ok && a.Outer[j] < 0 {
			return true
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
