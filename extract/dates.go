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
			if !exact(&t) {
				h.day = ""
			}
			if d := day(h.day); h.planned && t.Rule == "weekday" && !d.IsZero() && !d.After(a.published) {
				h.day = d.AddDate(0, 0, 7).Format(time.DateOnly)
			}
			a.trace.accept(a.tok(t.First).Start, a.tok(t.Last-1).End, "date", "%s by %s, for %s", t.Day, t.Rule, h.rule)
		}
	}
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

// vagueFar is how much farther a month or year outside a happening's own clause
// counts: a day told in the sentence dates its news, "since the war broke out two
// years ago" does not.
const vagueFar = 25

// exact reports a time that tells a day.
func exact(t *when.Time) bool { return t.Precision == when.Day || t.Precision == when.Hour }

func between(x, a, b int) bool {
	if a > b {
		a, b = b, a
	}
	return x > a && x < b
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

// fillDays gives an event without a day of its own the day of the story it
// stands in: that of its sentence, else that of the event told right before it,
// else that on which its source spoke, else the day that the article told first.
// What is told as earlier still (a pluperfect) or with a month or year alone
// keeps none, and a headline takes the day of the first event of its kind below.
func (a *analysis) fillDays() {
	for range 2 { // a day found in the first round dates neighbours in the second
		for k, e := range a.events {
			if e.day != "" || len(e.happenings) == 0 || a.vaguelyDated(e) {
				continue
			}
			h := &a.happenings[e.happenings[0]]
			if from := a.neighbour(k, h); from != nil {
				e.day, e.precision = from.day, from.precision
			} else if d := a.daySaid(e); d != "" {
				e.day, e.precision = d, string(when.Day)
			} else if d := a.leadDay(); d != "" && !a.pluperfect(h) {
				e.day, e.precision = d, string(when.Day)
			}
		}
	}
}

// vaguelyDated reports an event that is told with a month, a year or "last week":
// it is not of the story's day, and its own is not told.
func (a *analysis) vaguelyDated(e *event) bool {
	for _, i := range e.happenings {
		h := &a.happenings[i]
		if h.timeAt < 0 || h.day != "" {
			continue
		}
		if t := &a.times[h.timeAt]; !exact(t) && (t.Precision != when.Vague || t.Start == "") {
			return true // and not "two hours ago", "around noon"
		}
	}
	return false
}

// leadDay gives the day of the first event of the text below the headline that
// has one, or "": the news.
func (a *analysis) leadDay() string {
	for i := range a.happenings {
		if o := &a.happenings[i]; !o.title && o.day != "" && o.typ != record.Announcement && !a.pluperfect(o) {
			return o.day
		}
	}
	return ""
}

// daySaid gives the day on which the source of an event spoke: news that tells no
// other day is of that day.
func (a *analysis) daySaid(e *event) string {
	for _, i := range e.happenings {
		h := &a.happenings[i]
		if a.pluperfect(h) || h.nominal && h.definite {
			continue
		}
		for k := range a.times {
			if t := &a.times[k]; t.First >= a.sentences[h.sent].First && t.First < h.pos && t.Day != "" && !t.Future && t.Precision == when.Day && a.inSaying(h, t.First) {
				return t.Day
			}
		}
	}
	return ""
}

// neighbour finds the dated event whose day an undated one shares, or nil. What
// the story only recalls, told with a day before the news, hands its day on in its
// own sentence alone.
func (a *analysis) neighbour(k int, h *happening) *event {
	var before *event
	distance := storyReach + 3
	lead := a.leadDay()
	for n, x := range a.events {
		if n == k || x.day == "" || len(x.happenings) == 0 || x.typ == record.Announcement && h.typ != x.typ {
			continue // the day of an announcement is that of its words
		}
		o := &a.happenings[x.happenings[0]]
		if h.title && !o.title && family(x.typ) == family(h.typ) {
			return x
		}
		if o.sent == h.sent && !a.pluperfect(h) {
			return x
		}
		if d := h.sent - o.sent; d > 0 && d < distance && !a.pluperfect(h) && !h.title && !recalled(x.day, lead) {
			before, distance = x, d
		}
	}
	return before
}

// recalledAfter is the number of days before the news from which on an event is
// one that the story only recalls.
const recalledAfter = 3

// recalled reports a day that lies well before that of the news.
func recalled(d, lead string) bool {
	return d != "" && lead != "" && day(d).AddDate(0, 0, recalledAfter).Before(day(lead))
}

// pluperfect reports كان … قد, had or سبق before a happening: it lies before the story.
// كان with a verb of its own between (كان الأهالي يشيعون) tells what else went on, and
// with the present of the happening what was going on.
func (a *analysis) pluperfect(h *happening) bool {
	first := a.sentences[h.sent].First
	for j := h.pos - 1; j >= first && j >= h.pos-14; j-- {
		if a.bare(j) == "had" {
			return a.covering(h) < 0 // "said that it had shelled" tells the news
		}
		if a.known(j).InAny("had-long") {
			return true
		}
		if a.tok(j).Is(".") {
			return false
		}
		v, ok := a.finite(j)
		if !ok {
			continue
		}
		if a.lang.InAny(v.lemma, "was") {
			return h.verb == nil || h.verb.Tense != pack.Present
		}
		if v.Tense == pack.Present && a.lang.Code == "ar" && a.verbHere(j) {
			return false
		}
	}
	return false
}

// contrastIn reports a word that sets a clause against the one before in [from, to).
func (a *analysis) contrastIn(from, to int) bool {
	for j := from; j < to; j++ {
		if in, _ := a.spelt(j).In("contrasts"); in && a.outer[j] < 0 {
			return true
		}
	}
	return false
}
