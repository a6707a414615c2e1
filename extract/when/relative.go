package when

import (
	"time"

	"isnad/extract/text"
)

// dayWord reads اليوم, أمس, غداً, today with a weekday or a date behind it. A
// weekday that contradicts the word goes before it: the text was written on
// another day than it was published.
func (r *reader) dayWord(i int) (item, bool) {
	w := r.at(i)
	x := r.item(i, r.end(i), "day-word", Day)
	x.Part = w.part
	x.Relative, x.Future = true, w.value > 0
	if w.value == 0 && r.arabic(i) {
		if y, ok := r.thisDay(i); ok || y.Rule == "name" {
			return y, ok
		}
	}
	if r.before(i).class == cName {
		return item{}, false
	}
	if r.known {
		x.setDay(r.pub.AddDate(0, 0, w.value))
	}
	if j := r.skipPunct(x.Last, ","); r.is(x.Last, cWeekday) || r.is(j, cWeekday) && r.contiguous(x, j) {
		j = x.Last
		if !r.is(j, cWeekday) {
			j++
		}
		r.dayAndWeekday(&x, j)
	} else if y, ok := r.dated(r.absolute(x.Last)); ok && y.Rule != "hijri" {
		y.First, y.Rule, y.Part, y.Today = i, "day-word-"+y.Rule, w.part, w.value == 0
		return y, true
	}
	r.englishPart(&x)
	return x, true
}

// contiguous reports that the weekday at j, behind a comma, is that of x:
// "أمس، الخميس".
func (r *reader) contiguous(x item, j int) bool {
	return x.Day != "" && r.arabic(j) == r.arabic(x.First) && weekdayOf(x.Day) == time.Weekday(r.at(j).value)
}

func weekdayOf(day string) time.Weekday {
	t, err := time.Parse(isoDay, day)
	if err != nil {
		return -1
	}
	return t.Weekday()
}

// dayAndWeekday adds the weekday at j, and the date behind it, to a day word.
func (r *reader) dayAndWeekday(x *item, j int) {
	w := time.Weekday(r.at(j).value)
	x.Rule, x.Last = "day-word-weekday", r.end(j)
	if y, ok := r.dateBehind(x.Last, w); ok {
		y.First, y.Part, y.Rule = x.First, x.Part, "day-word-weekday-"+y.Rule
		y.Today = r.at(x.First).value == 0
		*x = y
		return
	}
	if !r.known || weekdayOf(x.Day) == w {
		return
	}
	if x.Future {
		x.setDay(lastWeekday(r.pub.AddDate(0, 0, 7), w))
		return
	}
	if tomorrow := r.pub.AddDate(0, 0, grace); r.at(x.First).value == 0 && tomorrow.Weekday() == w {
		x.setDay(tomorrow)
		return
	}
	x.setDay(lastWeekday(r.pub, w))
}

// thisDay reads what follows اليوم where it is not today: اليوم نفسه, اليوم
// التالي, اليوم العالمي, اليوم السابع.
func (r *reader) thisDay(i int) (item, bool) {
	next := r.end(i)
	x := r.item(i, next, "same-day", Day)
	x.Anaphoric, x.Part = true, r.at(i).part
	switch r.at(next).class {
	case cSame:
		x.Last = r.end(next)
		return x, true
	case cFollowing:
		x.Last, x.Rule, x.Step.Days = r.end(next), "next-day", 1
		return x, true
	case cPrevious, cPast:
		x.Last, x.Rule, x.Step.Days = r.end(next), "previous-day", -1
		return x, true
	case cNotDay:
		return item{Time: Time{Rule: "name"}}, false
	}
	switch r.before(i).class {
	case cThat, cThis:
		return x, true
	}
	if next < len(r.toks) && r.toks[next].Arabic {
		if _, ok := r.p.numbers.Ordinal(r.toks, next); ok {
			return item{Time: Time{Rule: "name"}}, false
		}
	}
	return item{}, false
}

// dayNoun reads يوم before a date, a weekday or a day word, and "day" of
// nothing else.
func (r *reader) dayNoun(i int) (item, bool) {
	w := r.at(i)
	if w.unit != Day || w.value != 1 || !r.arabic(i) || r.before(i).class == cEvery {
		return item{}, false
	}
	x, ok := r.core(r.end(i))
	if !ok {
		return item{}, false
	}
	x.First = i
	return x, true
}

// monthNoun reads شهر before the name of a month.
func (r *reader) monthNoun(i int) (item, bool) {
	w := r.at(i)
	if w.unit != Month || w.value != 1 || !r.arabic(i) || !r.is(r.end(i), cMonth) {
		return item{}, false
	}
	x, ok := r.fromMonth(r.end(i))
	x.First = i
	return x, ok
}

// partOf reads a part of a day with its day: فجر اليوم، مساء يوم الأحد، ليل
// الأحد الاثنين, the night of 21 April.
func (r *reader) partOf(i int) (item, bool) {
	w := r.at(i)
	if w.class != cPart || r.before(i).class == cName {
		return item{}, false
	}
	j := r.end(i)
	if r.arabic(i) {
		j = r.skip(j, cOf)
	} else {
		j = r.skip(r.skip(j, cOf), cOn)
	}
	y, ok := r.core(j)
	if !ok || r.arabic(i) != r.arabic(j) && r.toks[j].Kind == text.Word {
		return item{}, false
	}
	y.First, y.Part = i, w.part
	if w.part == Night || w.part == Midnight {
		r.night(&y)
	}
	return y, true
}

// edged reads "early Monday", "late on Sunday", where the edge says a part of
// a day; before a month or a year it is skipped.
func (r *reader) edged(i int) (item, bool) {
	if r.at(i).class != cEdge {
		return item{}, false
	}
	j := r.end(i)
	if y, ok := r.numberedYear(r.skipPunct(j, "-")); ok {
		y.First = i
		return y, true
	}
	if r.is(j, cMonth) {
		x, ok := r.fromMonth(j)
		x.First = i
		return x, ok
	}
	if r.is(j, cUnit) {
		return r.period(j)
	}
	y, ok := r.core(r.skip(j, cOn))
	if !ok || r.arabic(i) {
		return item{}, false
	}
	y.First = i
	if y.Part == "" && y.Precision == Day {
		y.Part = r.at(i).part
	}
	return y, true
}

// modified reads last, next and this before a weekday, a month or a unit, and
// هذا before a period.
func (r *reader) modified(i int) (item, bool) {
	w, j := r.at(i), r.end(i)
	if r.arabic(i) {
		if w.class == cThis {
			return r.period(i)
		}
		return item{}, false
	}
	to := map[class]turn{cPast: toPast, cFuture: toNext, cThis: toLast}[w.class]
	switch n := r.at(j); n.class {
	case cWeekday:
		if n.weak || !r.toks[j].Upper || r.named(j) {
			return item{}, false
		}
		x := r.item(i, r.end(j), "weekday", Day)
		x.Relative = true
		if w.class != cThis { // "this Sunday" may be the last or the next
			r.turnWeekday(&x, time.Weekday(n.value), to)
		}
		r.englishPart(&x)
		return x, true
	case cMonth:
		x, ok := r.fromMonth(j)
		if !ok || x.year {
			return x, ok
		}
		if to == toLast && x.Precision == Month {
			to = toThisYear // this March
		}
		return r.turnMonth(x, i, n.value, to), true
	case cPart:
		if w.class != cThis {
			return item{}, false
		}
		x := r.item(i, r.end(j), "this-part", Day)
		x.Relative, x.Part = true, n.part
		if r.known {
			x.setDay(r.pub)
		}
		return x, true
	}
	return r.period(i)
}

// turnMonth moves a date that was read without a year.
func (r *reader) turnMonth(x item, first, m int, to turn) item {
	x.First, x.Relative, x.Future = first, true, to == toNext
	if !r.known {
		return x
	}
	if x.Precision == Month {
		if y, ok := r.yearOfMonth(m, to); ok {
			x.setMonth(y, m)
			x.Rule = "month-turn"
		}
		return x
	}
	if d, err := time.Parse(isoDay, x.Day); err == nil {
		if y, ok := r.yearOf(m, d.Day(), to); ok {
			if t, valid := date(y, m, d.Day()); valid {
				x.setDay(t)
			}
		}
	}
	return x
}
