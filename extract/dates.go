package extract

import (
	"strings"
	"time"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/when"
)

// dateHappenings gives each happening the time that its clause tells, or else
// its sentence where that tells only one. A time inside the clause of saying
// ("the army said on Tuesday that …") dates the statement, not the event.
func (a *analysis) dateHappenings() {
	for i := range a.happenings {
		h := &a.happenings[i]
		if a.countedFrom(h) {
			continue
		}
		if k := a.timeOf(h); k >= 0 {
			t := a.times[k]
			if t.Anaphoric && t.Day == "" {
				t = a.lean(i, k)
			}
			h.day, h.clock, h.precision, h.timeAt = t.Day, t.Clock, string(t.Precision), k
			switch {
			case !exact(&t):
				h.day = ""
			case h.day == "":
				h.day = firstDay(&t)
			}
			if a.ofThisYear(h, &t) {
				h.day = day(h.day).AddDate(1, 0, 0).Format(time.DateOnly)
			}
			if d := day(h.day); h.planned && t.Rule == "weekday" && !d.IsZero() && !d.After(a.published) {
				h.day = d.AddDate(0, 0, 7).Format(time.DateOnly)
			}
			a.trace.accept(a.tok(t.First).Start, a.tok(t.Last-1).End, "date", "%s by %s, for %s", t.Day, t.Rule, h.rule)
		}
	}
}

// soon is how many days ahead a visit is told of as fixed.
const soon = 60

// ofThisYear reports a visit or meeting told in the present, with a day and month that
// are still to come: ويزور الوزير بلغراد في 25 أيار.
func (a *analysis) ofThisYear(h *happening, t *when.Time) bool {
	if h.typ != record.Visit && h.typ != record.Meeting || h.verb == nil || h.verb.Tense != pack.Present || h.title || t.Rule != "date" || t.Day == "" || a.published.IsZero() {
		return false
	}
	d := day(t.Day).AddDate(1, 0, 0)
	return d.After(a.published) && d.Before(a.published.AddDate(0, 0, soon))
}

// firstDay gives the day on which what went on through some days began; what took place
// in the night between two days is told of the second.
func firstDay(t *when.Time) string {
	if from, to := day(t.Start), day(t.End); t.Part == when.Night && !from.IsZero() && from.AddDate(0, 0, 1).Equal(to) {
		return t.End
	}
	return t.Start
}

// sentenceReach is how far from its event a time may stand in a long sentence.
const sentenceReach = 60

// timeOf returns the index of the time that dates a happening, or -1.
func (a *analysis) timeOf(h *happening) int {
	s := a.sentences[h.sent]
	best, bestAt := -1, 0
	for k, t := range a.times {
		if t.First < s.First || t.First >= s.Last || t.Future && !h.planned || t.Bound != "" && (t.Day == "" || t.Part == "") || t.Rule == "morrow" || t.Rule == "offset-after" && a.reckonsFrom(&t) || h.nominal && h.definite && a.tok(t.First).Start > a.tok(h.to-1).End {
			continue
		}
		if h.nominal && h.definite && h.typ != record.Visit && h.typ != record.Meeting && a.ofVerbBefore(h, t.First) {
			continue
		}
		if h.notIts[0] <= t.First && t.First < h.notIts[1] || h.typ != record.Announcement && a.inSaying(h, t.First) || a.lang.Code == "en" && a.inDateline(t.First, s) {
			continue
		}
		d := t.First - h.pos
		if d < 0 {
			d = -d + 2 // a time before its verb is rarer than one behind it
		}
		if t.First < h.from || t.First >= h.to {
			d += 12
			if !exact(&t) {
				d += vagueFar
			}
		}
		for _, o := range a.happenings {
			if o.sent == h.sent && o.pos != h.pos && between(o.pos, h.pos, t.First) {
				d += 15
			}
		}
		if a.contrastIn(h.last, t.First) {
			d += sentenceReach // نفت قصفها، لكنها تبنت هجوماً وقع الاثنين
		}
		if best < 0 || d < bestAt {
			best, bestAt = k, d
		}
	}
	if best >= 0 && bestAt > sentenceReach {
		return -1
	}
	return a.firstOfJoined(best)
}

// firstOfJoined gives the first of two times that "and" joins, on which what went on
// through both began: ليل الثلاثاء وفجر الأربعاء, late on Monday and early on Tuesday.
func (a *analysis) firstOfJoined(k int) int {
	if k < 1 {
		return k
	}
	t, o := &a.times[k], &a.times[k-1]
	if !exact(t) || !exact(o) || o.Day == "" || t.Day <= o.Day {
		return k
	}
	switch t.First - o.Last {
	case 0:
		if !strings.HasPrefix(a.strict(t.First), "و") {
			return k
		}
	case 1:
		if a.strict(o.Last) != "and" {
			return k
		}
	default:
		return k
	}
	return k - 1
}

// exact reports a time that tells a day.
func exact(t *when.Time) bool { return t.Precision == when.Day || t.Precision == when.Hour }

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
func (a *analysis) ofVerbBefore(h *happening, at int) bool {
	if at > h.pos || !a.dayBehind(h) {
		return false
	}
	for j := at - 1; j >= a.sentences[h.sent].First; j-- {
		if a.known(j).Is("sub") || a.tok(j).Is(`"`) {
			return false
		}
		if _, ok := a.finite(j); ok && a.outer[j] < 0 {
			return true
		}
	}
	return false
}

// dayBehind reports a day told behind a happening in its sentence.
func (a *analysis) dayBehind(h *happening) bool {
	for k := range a.times {
		if t := &a.times[k]; t.First >= h.last && t.First < a.sentences[h.sent].Last && exact(t) {
			return true
		}
	}
	return false
}

// inSaying reports a time between a verb of saying and what is said.
func (a *analysis) inSaying(h *happening, at int) bool {
	for k := range a.cues {
		c := &a.cues[k]
		if c.sent != h.sent || !speaks(c.class) || c.verb == nil || c.pos > at || h.pos < at {
			continue
		}
		for j := at; j < h.pos; j++ {
			if a.known(j).Is("sub") || a.tok(j).Is(":") || a.tok(j).Is(`"`) {
				clear := true
				for x := c.pos; x < at; x++ {
					clear = clear && !a.known(x).Is("sub")
				}
				if clear {
					return true
				}
			}
		}
	}
	return false
}
