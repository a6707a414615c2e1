package extract

import (
	"time"

	"isnad/extract/when"
)

// lean gives an anaphoric time of happening i its day: counted from the day told
// before it, and a part of the day alone belongs to that day or, where it comes
// round again, to the next.
func (a *analysis) lean(i, k int) when.Time {
	t := a.times[k]
	from, part := a.anchor(i)
	if t.Rule == "part" {
		if from.IsZero() {
			from = a.published
		} else if late(part) && early(t.Part) && !a.lang.Is(a.bare(t.First), "dem") && !a.lang.Is(a.bare(t.First-1), "dem") && from.Before(a.published) {
			from = from.AddDate(0, 0, 1)
		}
	}
	if from.IsZero() {
		return t
	}
	return t.Resolve(from)
}

func late(p when.Part) bool {
	return p == when.Evening || p == when.Night || p == when.Midnight
}

func early(p when.Part) bool {
	return p == when.Dawn || p == when.Morning || p == when.Noon
}

// anchor gives the day that the text told last before happening i, for "the
// same night" and "two days later", with the part of that day.
func (a *analysis) anchor(i int) (time.Time, when.Part) {
	for k := i - 1; k >= 0; k-- {
		if d := day(a.happenings[k].day); !d.IsZero() {
			if at := a.happenings[k].timeAt; at >= 0 {
				return d, a.times[at].Part
			}
			return d, ""
		}
	}
	for k := len(a.times) - 1; k >= 0; k-- {
		t := &a.times[k]
		if t.First < a.happenings[i].pos && t.Day != "" && !t.Future && t.Precision != when.Week {
			return day(t.Day), t.Part
		}
	}
	return time.Time{}, ""
}

// reckonsFrom reports an amount of time that is counted from what stands behind
// it: بعد يومين من الهجوم, two days after the attack; and not "two days later".
func (a *analysis) reckonsFrom(t *when.Time) bool {
	return a.lang.Is(a.bare(t.Last), "prep") || a.strict(t.Last-1) == "after"
}

// countedFrom dates happening i where the text counts from it to the story's day:
// "three days after seven policemen were killed" tells of what lies three days back.
func (a *analysis) countedFrom(i int) bool {
	h := &a.happenings[i]
	for k := range a.times {
		t := &a.times[k]
		if t.Last > h.pos || t.Last < h.pos-6 || t.First < a.sentences[h.sent].First {
			continue
		}
		days := t.Step.Days
		if days <= 0 || t.Rule != "morrow" && !(t.Rule == "offset-after" && a.reckonsFrom(t)) || a.otherBetween(h, t.Last) {
			continue
		}
		from := a.storyDay(h)
		if from.IsZero() {
			return false
		}
		h.day, h.precision, h.timeAt = from.AddDate(0, 0, -days).Format(time.DateOnly), string(when.Day), k
		return true
	}
	return false
}

// storyDay gives the day that the text has told before the sentence of a
// happening, or else the publication's.
func (a *analysis) storyDay(h *happening) time.Time {
	for k := range a.happenings {
		o := &a.happenings[len(a.happenings)-1-k]
		if d := day(o.day); o.sent < h.sent && !d.IsZero() && !o.title {
			return d
		}
	}
	return a.published
}

// otherBetween reports another happening between token i and a happening.
func (a *analysis) otherBetween(h *happening, i int) bool {
	for k := range a.happenings {
		if o := &a.happenings[k]; o.sent == h.sent && o.pos >= i && o.pos < h.pos {
			return true
		}
	}
	return false
}
