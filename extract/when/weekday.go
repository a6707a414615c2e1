package when

import (
	"strings"
	"time"
)

// weekday reads a weekday: alone the last one that is not after the
// publication, which may be the day of publication itself.
func (r *reader) weekday(i int) (item, bool) {
	w := r.at(i)
	if !r.arabic(i) && !r.toks[i].Upper || r.named(i) || r.theTwo(i) {
		return item{}, false
	}
	x := r.item(i, r.end(i), "weekday", Day)
	x.Relative = true
	if y, ok := r.dateBehind(x.Last, time.Weekday(w.value)); ok {
		y.First, y.Rule = i, "weekday-"+y.Rule
		return y, true
	}
	if w.weak {
		return item{}, false
	}
	r.weekdayTurn(&x, time.Weekday(w.value))
	r.englishPart(&x)
	return x, true
}

// weekdayTurn reads the word behind a weekday and sets the day.
func (r *reader) weekdayTurn(x *item, w time.Weekday) {
	to, next := toLast, x.Last
	if r.arabic(x.First) {
		switch m := r.at(next); m.class {
		case cPast:
			to, next = toPast, r.end(next)
			if m.value == 2 {
				to = toBeforeLast
			}
		case cFuture:
			to, next = toNext, r.end(next)
		case cPrevious, cFollowing:
			x.Last = r.end(next)
			x.Anaphoric, x.Relative, x.Rule = true, false, "weekday-anaphoric"
			x.Step = Step{Seek: 1, Weekday: w}
			if m.class == cPrevious {
				x.Step.Seek = -1
			}
			return
		}
	}
	j := r.skip(next, cOf)
	if shift, after, ok := r.periodShift(j, Week); ok && to == toLast {
		x.Last, x.Rule = after, "weekday-of-week"
		r.weekdayOfWeek(x, w, shift)
		return
	}
	x.Last = next
	r.turnWeekday(x, w, to)
}

// turnWeekday sets the day of a weekday.
func (r *reader) turnWeekday(x *item, w time.Weekday, to turn) {
	x.Future = to == toNext
	switch to {
	case toPast:
		x.Rule = "weekday-past"
	case toBeforeLast:
		x.Rule = "weekday-before-last"
	case toNext:
		x.Rule = "weekday-next"
	}
	if !r.known {
		return
	}
	d := lastWeekday(r.pub, w)
	switch to {
	case toPast:
		d = lastWeekday(r.pub.AddDate(0, 0, -1), w)
	case toBeforeLast:
		d = lastWeekday(r.pub.AddDate(0, 0, -1), w).AddDate(0, 0, -7)
	case toNext:
		d = lastWeekday(r.pub.AddDate(0, 0, 7), w)
	}
	x.setDay(d)
}

// weekdayOfWeek sets "Tuesday last week". Weeks begin on Saturday, Sunday or
// Monday; the day is told where all of them agree.
func (r *reader) weekdayOfWeek(x *item, w time.Weekday, shift int) {
	x.Future = shift > 0
	if !r.known {
		return
	}
	midweek := func(d time.Weekday) bool { return d >= time.Monday && d <= time.Friday }
	if midweek(w) && midweek(r.pub.Weekday()) {
		x.setDay(r.pub.AddDate(0, 0, int(w-r.pub.Weekday())+7*shift))
	}
}

// dateBehind reads the date that goes with a weekday: الأحد 22 سبتمبر 2019,
// Sunday, March 3, السبت (20 أبريل). A date on another weekday is not its own.
func (r *reader) dateBehind(i int, w time.Weekday) (item, bool) {
	j := i
	open := r.punct(j, "(")
	if open || r.punct(j, ",") {
		j++
	}
	if j >= len(r.toks) || r.toks[j].Strict == "\n" {
		return item{}, false
	}
	y, ok := r.dated(r.absolute(j))
	if !ok || strings.HasPrefix(y.Rule, "day-of") {
		return item{}, false
	}
	if y.Day != "" && j > i {
		if d, err := time.Parse(isoDay, y.Day); err != nil || d.Weekday() != w {
			return item{}, false
		}
	}
	if open {
		y.Last = r.skipPunct(y.Last, ")")
	}
	return y, true
}

// theTwo reports that الاثنين means "the two": مرافقيه الاثنين, الجنديين
// الاثنين. The weekday follows a dual only across a comma.
func (r *reader) theTwo(i int) bool {
	if !r.at(i).two || i == 0 || !r.toks[i-1].Arabic || r.at(i-1) != unset || r.is(i+1, cPast) || r.is(i+1, cFuture) {
		return false // سقطت بأيدي المسلحين الاثنين الماضي: a day
	}
	s := r.toks[i-1].Strict
	return strings.Contains(s, "ال") && strings.HasSuffix(s, "ين") && len(s) > 12 && !strings.HasSuffix(s, "يين") ||
		len(s) > 10 && (strings.HasSuffix(s, "يه") || strings.HasSuffix(s, "يها"))
}

// named reports that the words around token i make it part of a name.
func (r *reader) named(i int) bool {
	switch w := r.before(i); {
	case w.class == cName, w.class == cEvery,
		w.class == cUnit && w.value == 0: // أيام السبت
		return true
	}
	j := r.end(i)
	if r.arabic(i) {
		return false
	}
	return r.is(j, cNameAfter) && (r.toks[j].Upper || r.toks[j].Strict == "mosque") || r.is(i-2, cName) && r.toks[i-1].Strict == "on"
}

// englishPart reads the part of the day behind an English day: Sunday night.
func (r *reader) englishPart(x *item) {
	j := x.Last
	if j >= len(r.toks) || r.arabic(x.First) {
		return
	}
	if r.is(j, cOn) && r.toks[j].Strict == "at" && r.is(r.end(j), cPart) {
		j = r.end(j)
	}
	switch w := r.at(j); w.class {
	case cPart:
		x.Part, x.Last = w.part, r.end(j)
	case cAdverb, cOvernight:
		x.Part, x.Last = w.part, r.end(j)
	}
}
