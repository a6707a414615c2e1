package when

import "time"

// anaphora reads what leans on a day told before: the same day, that night,
// the previous Thursday, the following day, the day after, ذلك اليوم, تلك
// الليلة.
func (r *reader) anaphora(i int) (item, bool) {
	j := i
	if r.is(j, cThe) {
		j = r.end(j)
	}
	w := r.at(j)
	next := r.end(j)
	x := r.item(i, next, "same-day", Day)
	x.Anaphoric = true
	if r.arabic(i) {
		if w.class != cThat {
			return item{}, false
		}
		return r.thatDay(x, next)
	}
	switch w.class {
	case cThat, cSame:
		return r.thatDay(x, next)
	case cFollowing, cPrevious, cFuture:
		if j == i && w.class == cFuture {
			return item{}, false
		}
		return r.stepped(x, w.class, next)
	case cUnit:
		return r.theDayAfter(x, j)
	case cPast:
		return item{}, false
	}
	return item{}, false
}

// thatDay reads the day or its part behind "that" and "the same".
func (r *reader) thatDay(x item, i int) (item, bool) {
	switch w := r.at(i); {
	case w.class == cUnit && w.unit == Day && w.value == 1:
		if _, told := r.dayNoun(i); told {
			return item{}, false // وذلك يوم الأحد: and that was on Sunday
		}
	case w.class == cDay && w.value == 0 && r.arabic(i):
		x.Part = w.part
	case w.class == cPart, w.class == cAdverb && r.arabic(i):
		x.Part = w.part
	case w.class == cWeekday && r.toks[i].Upper && !w.weak:
		x.Rule, x.Step = "that-weekday", Step{Seek: -1, Weekday: time.Weekday(w.value)}
	default:
		return item{}, false
	}
	x.Last = r.end(i)
	r.englishPart(&x)
	return x, true
}

// stepped reads the day behind "the following", "the previous", "the next".
func (r *reader) stepped(x item, c class, i int) (item, bool) {
	sign := 1
	x.Rule = "next-day"
	if c == cPrevious {
		sign, x.Rule = -1, "previous-day"
	}
	switch w := r.at(i); {
	case w.class == cUnit && w.unit == Day && w.value == 1:
		x.Step.Days = sign
	case w.class == cPart:
		x.Part, x.Step.Days = w.part, sign
	case w.class == cWeekday && !w.weak && r.toks[i].Upper && !r.named(i):
		x.Rule, x.Step = "weekday-anaphoric", Step{Seek: sign, Weekday: time.Weekday(w.value)}
	default:
		return item{}, false
	}
	x.Last = r.end(i)
	r.englishPart(&x)
	return x, true
}

// theDayAfter reads "the day after" and "the day before".
func (r *reader) theDayAfter(x item, i int) (item, bool) {
	w, next := r.at(i), r.end(i)
	if w.unit != Day || w.value != 1 {
		return item{}, false
	}
	switch r.at(next).class {
	case cLater:
		x.Step.Days, x.Rule = 1, "next-day"
	case cEarlier:
		x.Step.Days, x.Rule = -1, "previous-day"
	default:
		return item{}, false
	}
	x.Last = r.end(next)
	return x, true
}
