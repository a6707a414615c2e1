package when

import "time"

const isoDay = "2006-01-02"

func iso(d time.Time) string { return d.Format(isoDay) }

// midnight gives the calendar day of t as a time that days can be added to.
func midnight(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// date gives a day, or false where the calendar has no such day.
func date(y, m, d int) (time.Time, bool) {
	t := time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
	return t, t.Year() == y && int(t.Month()) == m && t.Day() == d
}

// lastWeekday gives the last day with weekday w that is not after d.
func lastWeekday(d time.Time, w time.Weekday) time.Time {
	return d.AddDate(0, 0, -(int(d.Weekday()-w)+7)%7)
}

func (x *item) setDay(d time.Time) {
	x.Day = iso(d)
	x.Start, x.End = x.Day, x.Day
}

func (x *item) setSpan(first, last time.Time) {
	x.Day, x.Start, x.End = "", iso(first), iso(last)
}

func (x *item) setMonth(y, m int) {
	first := time.Date(y, time.Month(m), 1, 0, 0, 0, 0, time.UTC)
	x.setSpan(first, first.AddDate(0, 1, -1))
}

func (x *item) setYear(y int) {
	first := time.Date(y, 1, 1, 0, 0, 0, 0, time.UTC)
	x.setSpan(first, first.AddDate(1, 0, -1))
}

// turn says in which direction a date without a year lies.
type turn int8

const (
	toLast    turn = iota // the last one, told by nothing
	toPast                // الماضي, last
	toCurrent             // الجاري, this
	toNext                // المقبل, next
	toLastYear
	toThisYear
	toThatYear // of a year told before
	toBeforeLast
)

// grace is how many days a date without a year may lie after the publication,
// whose zone may be behind the dateline's.
const grace = 1

// yearOf gives the year of a day and month that is told without one.
func (r *reader) yearOf(m, d int, to turn) (int, bool) {
	if !r.known || to == toThatYear {
		return 0, false
	}
	y := r.pub.Year()
	switch to {
	case toLastYear:
		return y - 1, true
	case toThisYear:
		return y, true
	}
	// 29 February may lie some years back.
	for n := range 9 {
		yy := y + 1 - n
		if to == toNext {
			yy = y + n
		}
		t, ok := date(yy, m, d)
		if !ok {
			continue
		}
		switch {
		case to == toNext && t.After(r.pub),
			to == toPast && t.Before(r.pub),
			to == toCurrent && yy == y && t.Month() == r.pub.Month(),
			to == toLast && !t.After(r.pub.AddDate(0, 0, grace)):
			return yy, true
		}
	}
	return 0, false
}

// yearOfMonth is yearOf for a month alone.
func (r *reader) yearOfMonth(m int, to turn) (int, bool) {
	if !r.known || to == toThatYear {
		return 0, false
	}
	y, now := r.pub.Year(), int(r.pub.Month())
	switch to {
	case toLastYear:
		return y - 1, true
	case toThisYear, toCurrent:
		return y, true
	case toNext:
		if m <= now {
			y++
		}
	case toPast:
		if m >= now {
			y--
		}
	case toBeforeLast:
		y--
		if m >= now {
			y--
		}
	default:
		if m > now {
			y--
		}
	}
	return y, true
}
