package extract

import (
	"isnad/extract/record"
	"isnad/extract/when"
)

// vagueFar is how much farther a month or year outside a happening's own clause
// counts: a day told in the sentence dates its news, "since the war broke out two
// years ago" does not.
const vagueFar = 25

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
			if d := a.entryDay(a.sentences[h.sent]); d != "" {
				e.day, e.precision = d, string(when.Day)
			} else if d := a.daySaid(e); d != "" {
				e.day, e.precision = d, string(when.Day)
			} else if from := a.neighbour(k, h); from != nil {
				e.day, e.precision = from.day, from.precision
			} else if d := a.leadDay(h.nominal && h.definite); d != "" && !a.pluperfect(h) {
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

// daySaid gives the day on which the source of an event spoke: news that tells no
// other day is of that day.
func (a *analysis) daySaid(e *event) string {
	for _, i := range e.happenings {
		h := &a.happenings[i]
		if h.nominal && h.definite {
			continue
		}
		for k := range a.times {
			if t := &a.times[k]; t.First >= a.sentences[h.sent].First && t.First < h.pos && t.Day != "" && !t.Future && t.Precision == when.Day && a.inSaying(h, t.First) && !a.pluperfectIn(h, t.Last) {
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
	lead := a.leadDay(true)
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
		if d := h.sent - o.sent; d > 0 && d < distance && !a.pluperfect(h) && !h.title && !recalled(x.day, lead) && !(x.day < lead && a.apartFrom(h, o)) {
			before, distance = x, d
		}
	}
	return before
}

// apartFrom reports a happening that belongs to no scene of one told before it: a visit
// or a meeting in a paragraph of its own, an item of a list, and what follows on one
// that only a relative clause tells of (who had arrived on Friday).
func (a *analysis) apartFrom(h, o *happening) bool {
	if l := a.sentences[h.sent].Line; l != a.sentences[o.sent].Line {
		first := a.tok(a.doc.Lines[l].First)
		if h.typ == record.Visit || h.typ == record.Meeting || first.Is("-") || first.Is("•") || first.Is("*") {
			return true
		}
	}
	return o.pos > 0 && a.known(o.pos-1).Is("rel")
}
