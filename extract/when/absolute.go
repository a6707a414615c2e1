package when

import (
	"strings"
	"time"

	"isnad/extract/text"
)

// absolute reads a date of the calendar: in digits, with the name of a month,
// or of the Islamic calendar with the other beside it.
func (r *reader) absolute(i int) (item, bool) {
	if i >= len(r.toks) {
		return item{}, false
	}
	if r.toks[i].Kind == text.Number {
		if x, ok := r.digits(i); ok {
			return x, true
		}
	}
	if r.is(i, cMonth) {
		return r.fromMonth(i)
	}
	return r.fromDay(i)
}

// fromDay reads 22 April 2024, 28th of January, السادس من أبريل, 20-22 نيسان,
// and 18 محرم 1443 with the common date behind it.
func (r *reader) fromDay(i int) (item, bool) {
	d, next, ok := r.dayNumber(i)
	if !ok {
		return item{}, false
	}
	lastDay := d
	if to, after, isSpan := r.spanEnd(next); isSpan && to > d {
		lastDay, next = to, after
	}
	next = r.skip(next, cOf)
	if next < len(r.toks) && r.punct(next, "-") && r.joined(next) && r.is(next+1, cMonth) {
		next++ // 7-Jul
	}
	if x, found := r.ofRelativeMonth(i, d, next); found {
		return x, true
	}
	if r.is(next, cHijri) {
		return r.hijri(i, next)
	}
	if x, found := r.ofMonthTold(i, d, next); found {
		return x, true
	}
	m, next, ok := r.monthAt(next)
	if !ok {
		return item{}, false
	}
	return r.complete(i, next, m.value, d, lastDay, true)
}

// ofRelativeMonth reads "29 من الشهر الماضي", "the 29th of last month".
func (r *reader) ofRelativeMonth(first, d, i int) (item, bool) {
	i = r.skip(i, cThe)
	if next, ok := r.sameMonth(i); ok {
		x := r.item(first, next, "day-of-same-month", Day)
		x.Anaphoric, x.Step.DayOfMonth = true, d
		return x, true
	}
	shift, next, ok := r.periodShift(i, Month)
	if !ok && r.is(i, cCurrent) && r.arabic(i) {
		next, ok = r.end(i), true // 14 الجاري
	}
	if !ok {
		return item{}, false
	}
	x := r.item(first, next, "day-of-relative-month", Day)
	x.Relative = true
	if r.known {
		base := time.Date(r.pub.Year(), r.pub.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, shift, 0)
		if t, valid := date(base.Year(), int(base.Month()), d); valid {
			x.setDay(t)
		}
	}
	return x, true
}

// monthAt reads a month with its second name: نيسان/أبريل, تشرين الأول (أكتوبر),
// أبريل نيسان.
func (r *reader) monthAt(i int) (m word, next int, ok bool) {
	if i < len(r.toks) && r.is(i, cUnit) && r.at(i).unit == Month && r.at(i).value == 1 && r.is(r.end(i), cMonth) {
		i = r.end(i) // شهر نيسان
	}
	if i >= len(r.toks) || !r.is(i, cMonth) || !r.arabic(i) && !r.toks[i].Upper {
		return word{}, i, false
	}
	m, next = *r.at(i), r.end(i)
	if !r.arabic(i) && m.weak && r.punct(next, ".") && !r.punct(next+1, ".") {
		if _, _, isInt := r.integer(next + 1); isInt {
			next++ // Jan. 28
		}
	}
	j := next
	open := false
	switch {
	case r.punct(j, "/"), r.punct(j, "-"), r.punct(j, "\\"):
		j++
	case r.punct(j, "("), r.punct(j, "["):
		j, open = j+1, true
	}
	if j >= len(r.toks) || !r.is(j, cMonth) || r.at(j).value != m.value {
		return m, next, true
	}
	m.weak = false
	next = r.end(j)
	if open {
		next = r.skipPunct(r.skipPunct(next, ")"), "]")
	}
	return m, next, true
}

// fromMonth reads July 7, 2014 and the months alone.
func (r *reader) fromMonth(i int) (item, bool) {
	m, next, ok := r.monthAt(i)
	if !ok {
		return item{}, false
	}
	if !r.arabic(i) && next < len(r.toks) {
		if d, after, found := r.dayNumber(next); found && !r.counts(after) {
			last := d
			if to, end, isSpan := r.spanEnd(after); isSpan && to > d && !r.countsOn(after, end) {
				last, after = to, end
			}
			return r.complete(i, after, m.value, d, last, true)
		}
	}
	if _, digits, isInt := r.integer(i - 1); isInt && digits <= 2 {
		return item{}, false // 30 February
	}
	x, ok := r.complete(i, next, m.value, 0, 0, false)
	if other := r.at(next + 1); r.punct(next, "/") && other.class == cMonth && other.value == m.value%12+1 {
		x, ok = r.complete(next+1, r.end(next+1), other.value, 0, 0, false) // تموز/آب
		x.First = i
		if first, err := time.Parse(isoDay, x.Start); err == nil {
			x.Start = iso(first.AddDate(0, -1, 0))
		}
	}
	if ok && x.Rule == "month" && !r.licensed(i, m.weak) {
		return item{}, false
	}
	return x, ok
}

// counts reports that a number before token i counts something else: "May 5 percent".
func (r *reader) counts(i int) bool {
	return r.punct(i, "%") || i < len(r.toks) && (r.toks[i].Strict == "percent" || r.is(i, cMonth))
}

// licensed reports that the words before a month without day and year let it
// be read as one.
func (r *reader) licensed(i int, weak bool) bool {
	if r.arabic(i) && r.hits[i].Prefix != "" {
		p := r.hits[i].Prefix
		return !weak && (strings.HasSuffix(p, "ب") || strings.HasSuffix(p, "ل"))
	}
	switch w := r.before(i); w.class {
	case cIn, cSince, cUntil, cEdge, cSeason:
		return true
	case cAgoFirst, cLaterFirst, cOf:
		return !weak || !r.arabic(i)
	case cPast, cFuture, cThis:
		return !r.arabic(i)
	case cUnit:
		return w.unit == Month && r.arabic(i)
	}
	return false
}

// complete adds the year to a day and month, or to a month alone.
func (r *reader) complete(first, next, m, d, lastDay int, withDay bool) (item, bool) {
	x := r.item(first, next, "date", Day)
	if !withDay {
		x.Rule, x.Precision = "month", Month
	}
	y, after, told := r.yearBehind(next)
	if told {
		x.year, x.Last = true, after
		x.Rule += "-year"
	} else {
		to, end := r.yearTurn(next)
		if end > next {
			x.Rule += "-turn"
		}
		x.Last, x.Relative = end, true
		x.Anaphoric = to == toThatYear
		if withDay {
			y, told = r.yearOf(m, d, to)
		} else {
			y, told = r.yearOfMonth(m, to)
		}
		x.Future = to == toNext
	}
	if !withDay {
		if told {
			x.setMonth(y, m)
		}
		return x, true
	}
	if !told {
		if x.Anaphoric {
			x.Step.Month, x.Step.DayOfMonth = time.Month(m), d
		}
		_, possible := date(2000, m, lastDay) // a leap year
		return x, possible
	}
	from, ok := date(y, m, d)
	to, ok2 := date(y, m, lastDay)
	if !ok || !ok2 {
		return item{}, false
	}
	x.setDay(from)
	if lastDay > d {
		x.setSpan(from, to)
	}
	return r.eraBehind(x), true
}

// hijri reads a date of the Islamic calendar. Its day is that of the common
// date beside it; alone it has none, since months begin by sight of the moon.
func (r *reader) hijri(first, i int) (item, bool) {
	next := r.end(i)
	if v, digits, ok := r.integer(next); ok && digits == 4 && v >= 1300 && v < 1600 {
		next++
	}
	next = r.skip(next, cEra)
	x := r.item(first, next, "hijri", Day)
	j := r.skip(next, cEquals)
	for r.punct(j, "(") || r.punct(j, "-") || r.punct(j, "/") || r.punct(j, ",") || r.punct(j, "=") {
		j++
	}
	j = r.skip(j, cEquals)
	if j < len(r.toks) && r.toks[j].Strict == "ل" {
		j++
	}
	if y, ok := r.core(j); ok && y.year && y.Rule != "hijri" {
		y.First, y.Rule = first, "hijri-"+y.Rule
		y.Last = r.skipPunct(y.Last, ")")
		return y, true
	}
	return x, true
}
