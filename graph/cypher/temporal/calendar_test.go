package temporal

import (
	"math"
	"testing"
	"time"
)

// TestCalendar walks through the days of some centuries, which hold every kind
// of leap year, beside Go's own calendar.
func TestCalendar(t *testing.T) {
	day := time.Date(1590, 1, 1, 0, 0, 0, 0, time.UTC)
	for ; day.Year() < 2410; day = day.AddDate(0, 0, 1) {
		d := DateOf(day)
		y, m, dom := d.Civil()
		weekYear, week := d.ISOWeek()
		wantYear, wantWeek := day.ISOWeek()
		if d.EpochDays() != day.Unix()/secondsPerDay ||
			y != int64(day.Year()) || m != int64(day.Month()) || dom != int64(day.Day()) ||
			weekYear != int64(wantYear) || week != int64(wantWeek) ||
			d.OrdinalDay() != int64(day.YearDay()) || d.Weekday()%7 != int64(day.Weekday()) {
			t.Fatalf("%s: %s, week %d of %d, day %d", day.Format(time.DateOnly), d, week, weekYear, d.OrdinalDay())
		}
	}
}

func TestCalendarLimits(t *testing.T) {
	for _, c := range []struct {
		y, m, d int64
		want    string
	}{
		{minYear, 1, 1, "-999999999-01-01"},
		{maxYear, 12, 31, "+999999999-12-31"},
		{-1, 12, 31, "-0001-12-31"},
		{0, 2, 29, "0000-02-29"},
		{9999, 12, 31, "9999-12-31"},
		{10000, 1, 1, "+10000-01-01"},
	} {
		d, err := NewDate(c.y, c.m, c.d)
		if err != nil || d.String() != c.want {
			t.Errorf("%d-%d-%d: %s, %v, want %s", c.y, c.m, c.d, d, err, c.want)
		}
	}
	for _, c := range [][3]int64{{minYear - 1, 1, 1}, {maxYear + 1, 1, 1}, {1900, 2, 29}, {2000, 0, 1}, {2000, 4, 31}, {2000, 1, 0}} {
		if d, err := NewDate(c[0], c[1], c[2]); err == nil {
			t.Errorf("%v: %s, want an error", c, d)
		}
	}
	if d, err := NewQuarterDate(maxYear, 4, 92); err != nil || d.String() != "+999999999-12-31" {
		t.Errorf("the last day: %s, %v", d, err)
	}
}

func TestExact(t *testing.T) {
	for _, c := range []struct {
		a, b       int64
		sum, times bool
	}{
		{1, 2, true, true},
		{0, math.MinInt64, true, true},
		{math.MinInt64, 0, true, true},
		{math.MinInt64, -1, false, false},
		{-1, math.MinInt64, false, false},
		{math.MaxInt64, 1, false, true},
		{math.MaxInt64, -1, true, true},
		{math.MaxInt64, math.MaxInt64, false, false},
	} {
		if _, ok := addExact(c.a, c.b); ok != c.sum {
			t.Errorf("%d + %d fits: %v", c.a, c.b, ok)
		}
		if _, ok := mulExact(c.a, c.b); ok != c.times {
			t.Errorf("%d * %d fits: %v", c.a, c.b, ok)
		}
	}
}
