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
	from, part := a.anchor(i, k)
	if t.Rule == "part" {
		if from.IsZero() || a.newScene(i, k, from) {
			from = a.published
		} else if late(part) && early(t.Part) && !a.known(t.First).Is("dem") && !a.known(t.First-1).Is("dem") && from.Before(a.published) {
			from = from.AddDate(0, 0, 1)
		}
	}
	if from.IsZero() {
		return t
	}
	return t.Resolve(from)
}

// newScene reports an hour of happening i that is none of the day told before it: the
// paragraph is a new one, and that day one that the story only recalls.
func (a *analysis) newScene(i, k int, from time.Time) bool {
	if a.published.IsZero() || !recalled(from.Format(time.DateOnly), a.published.Format(time.DateOnly)) {
		return false
	}
	h := &a.happenings[i]
	line := a.sentences[h.sent].Line
	for j := i - 1; j >= 0; j-- {
		if o := &a.happenings[j]; o.day == from.Format(time.DateOnly) && o.timeAt != k {
			return a.sentences[o.sent].Line != line
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
func (a *analysis) anchor(i, same int) (time.Time, when.Part) {
	for k := i - 1; k >= 0; k-- {
		if d := day(a.happenings[k].day); !d.IsZero() && a.happenings[k].timeAt != same {
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
	if a.strict(t.Last-1) == "after" || a.known(t.Last).Is("prep") {
		return true
	}
	in, _ := a.spelt(t.Last).In("amount-adjectives") // بعد يوم واحد من الهجوم
	return in && a.known(t.Last+1).Is("prep")
}

// markCounted marks the happenings of a sentence from which it counts an amount of time:
// the attack came a day after a blast at the camp. What stands in the clause of the
// blast is none of the attack.
func (a *analysis) markCounted(found []happening) {
	for k := range found {
		h := &found[k]
		c := a.countsFrom(h)
		if c < 0 || k > 0 && found[k-1].pos >= a.times[c].Last {
			continue
		}
		to := h.last
		for to < a.sentences[h.sent].Last && !a.goesOnWithVerb(to) {
			to++
		}
		for n := range found {
			if n < k {
				found[n].notIts = [2]int{a.times[c].First, to}
			} else {
				found[n].counted = found[n].counted || found[n].pos < to
			}
		}
	}
}

// goesOnWithVerb reports a comma behind which a verb goes on with the sentence: بعد يوم
// من انفجار، وأصابت عربة.
func (a *analysis) goesOnWithVerb(i int) bool {
	if !a.tok(i).Is(",") {
		return false
	}
	v, ok := a.finite(i + 1)
	return ok && v.and != ""
}

// countsFrom gives the amount of time right before a happening that is counted from it,
// or -1.
func (a *analysis) countsFrom(h *happening) int {
	first := a.sentences[h.sent].First
	for k := range a.times {
		t := &a.times[k]
		if t.First >= first && t.Last <= h.pos && t.Last >= h.pos-6 && (t.Rule == "morrow" || t.Rule == "offset-after" && a.reckonsFrom(t)) {
			return k
		}
	}
	return -1
}

// countedApart reports that a sentence counts the time from a happening or one of an
// event to the other, told before.
func (a *analysis) countedApart(h *happening, e *event) bool {
	for _, i := range e.happenings {
		if o := &a.happenings[i]; o.sent == h.sent && o.counted != h.counted && o.counted == (h.pos < o.pos) {
			return true
		}
	}
	return false
}

// countedFrom dates a happening where the text counts from it to the story's day:
// "three days after seven policemen were killed" tells of what lies three days back.
func (a *analysis) countedFrom(h *happening) bool {
	if !h.counted || a.ownDay(h) {
		return false
	}
	k := a.countsFrom(h)
	from := a.dayBefore(h, k)
	if k < 0 || from.IsZero() || a.times[k].Step.Days <= 0 {
		return false
	}
	h.day, h.precision, h.timeAt = from.AddDate(0, 0, -a.times[k].Step.Days).Format(time.DateOnly), string(when.Day), k
	return true
}

// dayBefore gives the day that the sentence of a happening tells before time k (they
// bombed the port on Monday, a day after a missile fell), or else that of the story.
func (a *analysis) dayBefore(h *happening, k int) time.Time {
	if k < 0 {
		return time.Time{}
	}
	for n := k - 1; n >= 0 && a.times[n].First >= a.sentences[h.sent].First; n-- {
		if t := &a.times[n]; exact(t) && t.Day != "" && !t.Future {
			return day(t.Day)
		}
	}
	return a.storyDay(h)
}

// ownDay reports a day that the clause of a happening tells behind it: بعد يوم من
// انفجار وقع فجر السبت.
func (a *analysis) ownDay(h *happening) bool {
	for k := range a.times {
		t := &a.times[k]
		if t.First >= h.last && t.First < h.to && exact(t) && t.Day != "" && !t.Future {
			return true
		}
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
