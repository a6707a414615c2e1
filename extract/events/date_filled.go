package events

import (
	"isnad/extract/analysis"
	"isnad/extract/happenings"
	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/when"
)

// vagueFar is how much farther a month or year outside a happening's own clause
// counts: a day told in the sentence dates its news, "since the war broke out two
// years ago" does not.
const vagueFar = 25

// FillDays gives an event without a day of its own the day of the story it
// stands in: that of its sentence, else that of the event told right before it,
// else that on which its source spoke, else the day that the article told first.
// What is told as earlier still (a pluperfect) or with a month or year alone
// keeps none, and a headline takes the day of the first event of its kind below.
func FillDays(a *analysis.Article) {
	for range 2 { // a day found in the first round dates neighbours in the second
		for k, e := range a.Events {
			if e.Day != "" || len(e.Happenings) == 0 || vaguelyDated(a, e) {
				continue
			}
			h := &a.Happenings[e.Happenings[0]]
			if d := happenings.EntryDay(a, a.Sentences[h.Sent]); d != "" {
				e.Day, e.Precision = d, string(when.Day)
			} else if d := daySaid(a, e); d != "" {
				e.Day, e.Precision = d, string(when.Day)
			} else if from := neighbour(a, k, h); from != nil {
				e.Day, e.Precision = from.Day, from.Precision
			} else if d := leadDay(a, h.Nominal && h.Definite); d != "" && !pluperfect(a, h) {
				e.Day, e.Precision = d, string(when.Day)
			}
		}
	}
}

// vaguelyDated reports an event that is told with a month, a year or "last week":
// it is not of the story's day, and its own is not told.
func vaguelyDated(a *analysis.Article, e *analysis.Event) bool {
	for _, i := range e.Happenings {
		h := &a.Happenings[i]
		if h.TimeAt < 0 || h.Day != "" {
			continue
		}
		if t := &a.Times[h.TimeAt]; !analysis.Exact(t) && (t.Precision != when.Vague || t.Start == "") {
			return true // and not "two hours ago", "around noon"
		}
	}
	return false
}

// daySaid gives the day on which the source of an event spoke: news that tells no
// other day is of that day.
func daySaid(a *analysis.Article, e *analysis.Event) string {
	for _, i := range e.Happenings {
		h := &a.Happenings[i]
		if h.Nominal && h.Definite {
			continue
		}
		for k := range a.Times {
			if t := &a.Times[k]; t.First >= a.Sentences[h.Sent].First && t.First < h.Pos && t.Day != "" && !t.Future && t.Precision == when.Day && inSaying(a, h, t.First) && !pluperfectIn(a, h, t.Last) {
				return t.Day
			}
		}
	}
	return ""
}

// neighbour finds the dated event whose day an undated one shares, or nil. What
// the story only recalls, told with a day before the news, hands its day on in its
// own sentence alone.
func neighbour(a *analysis.Article, k int, h *analysis.Happening) *analysis.Event {
	var before *analysis.Event
	distance := StoryReach + 3
	lead := leadDay(a, true)
	for n, x := range a.Events {
		if n == k || x.Day == "" || len(x.Happenings) == 0 || x.Type == record.Announcement && h.Type != x.Type {
			continue // the day of an announcement is that of its words
		}
		o := &a.Happenings[x.Happenings[0]]
		if h.Title && !o.Title && analysis.Family(x.Type) == analysis.Family(h.Type) {
			return x
		}
		if o.Sent == h.Sent && !pluperfect(a, h) {
			return x
		}
		if d := h.Sent - o.Sent; d > 0 && d < distance && !pluperfect(a, h) && !h.Title && !recalled(x.Day, lead) && !(x.Day < lead && (apartFrom(a, h, o) || o.Nominal && o.Definite || countedBack(a, o))) {
			before, distance = x, d
		}
	}
	return before
}

// countedBack reports a happening told to lie some days before what the text tells.
func countedBack(a *analysis.Article, h *analysis.Happening) bool {
	return h.TimeAt >= 0 && a.Times[h.TimeAt].Anaphoric && a.Times[h.TimeAt].Step.Days < 0
}

// apartFrom reports a happening that belongs to no scene of one told before it: a visit
// or a meeting in a paragraph of its own, an item of a list, and what follows on one
// that only a relative clause tells of (who had arrived on Friday).
func apartFrom(a *analysis.Article, h, o *analysis.Happening) bool {
	if l := a.Sentences[h.Sent].Line; l != a.Sentences[o.Sent].Line && (h.Type == record.Visit || h.Type == record.Meeting || opensItem(a, l)) {
		return true
	}
	return o.Pos > 0 && a.Known(o.Pos-1).Is("rel")
}

// itemHead is how many words may name the place of an item before its dash.
const itemHead = 5

// opensItem reports a line that is an item of a list: with a bullet, or a place and a
// dash before its text (KIRKUK - …, الحويجة - …).
func opensItem(a *analysis.Article, line int) bool {
	i := a.Doc.Lines[line].First
	if t := a.Tok(i); t.Is("-") || t.Is("•") || t.Is("*") {
		return true
	}
	m := a.At(i)
	if m == nil || m.First != i || m.Type != record.Town {
		return false
	}
	for j := m.Last; j < a.Doc.Lines[line].Last && j < m.Last+itemHead; j++ {
		if t := a.Tok(j); t.Is("-") || t.Is("–") || t.Is("—") {
			return true
		} else if t.Kind == text.Word && a.At(j) == nil {
			return false
		}
	}
	return false
}
