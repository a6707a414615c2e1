package temporal

import (
	"errors"
	"math"
	"testing"
)

func mustParse[T Temporal](t *testing.T, value T, err error) T {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	return value
}

func durationOf(t *testing.T, text string) Duration {
	t.Helper()
	d, err := ParseDuration(text)
	return mustParse(t, d, err)
}

func TestAddAndSubtract(t *testing.T) {
	date, _ := ParseDate("1984-10-11")
	clock, _ := ParseLocalTime("12:31:14.000000001")
	zoned, _ := ParseTime("12:31:14.000000001+01:00", 0)
	local, _ := ParseLocalDateTime("1984-10-11T12:31:14.000000001")
	autumn, _ := ParseDateTime("2020-10-24T02:30[Europe/Stockholm]", Zone{})
	spring, _ := ParseDateTime("2020-03-28T02:30[Europe/Stockholm]", Zone{})
	for _, c := range []struct {
		t         Temporal
		d         string
		sum, diff string
	}{
		{date, "P12Y5M14DT16H13M10S", "1997-03-25", "1972-04-27"},
		{date, "P1M-14DT15H49M10S", "1984-10-28", "1984-09-25"},
		{date, "PT25H", "1984-10-12", "1984-10-10"},
		{clock, "P1Y1DT16H13M10.000000002S", "04:44:24.000000003", "20:18:03.999999999"},
		{zoned, "PT16H13M10.000000002S", "04:44:24.000000003+01:00", "20:18:03.999999999+01:00"},
		{local, "P12Y5M14DT16H13M10.000000002S", "1997-03-26T04:44:24.000000003", "1972-04-26T20:18:03.999999999"},
		{autumn, "P1D", "2020-10-25T02:30:00+02:00[Europe/Stockholm]", "2020-10-23T02:30:00+02:00[Europe/Stockholm]"},
		{autumn, "PT25H", "2020-10-25T02:30:00+01:00[Europe/Stockholm]", "2020-10-23T01:30:00+02:00[Europe/Stockholm]"},
		{spring, "P1D", "2020-03-29T03:30:00+02:00[Europe/Stockholm]", "2020-03-27T02:30:00+01:00[Europe/Stockholm]"},
		{durationOf(t, "P1M1D"), "PT-0.5S", "P1M1DT-0.5S", "P1M1DT0.5S"},
	} {
		d := durationOf(t, c.d)
		if got, err := Add(c.t, d); err != nil || got.String() != c.sum {
			t.Errorf("%s + %s = %v, %v, want %s", c.t, d, got, err, c.sum)
		}
		if got, err := Subtract(c.t, d); err != nil || got.String() != c.diff {
			t.Errorf("%s - %s = %v, %v, want %s", c.t, d, got, err, c.diff)
		}
	}
}

func TestOutOfRange(t *testing.T) {
	last, _ := NewDate(maxYear, 12, 31)
	far := Duration{seconds: math.MaxInt64, nanos: nanosPerSecond - 1}
	for _, start := range []Temporal{last, NewLocalDateTime(last, LocalTime{}), NewDateTime(NewLocalDateTime(last, LocalTime{}), Zone{}), far} {
		for _, d := range []Duration{{days: math.MaxInt64}, {months: math.MaxInt64}, far} {
			if _, ok := start.(Duration); ok && d.seconds == 0 {
				continue
			}
			if got, err := Add(start, d); !errors.Is(err, ErrRange) {
				t.Errorf("%s + %s = %v, %v, want ErrRange", start, d, got, err)
			}
		}
	}
	if got, err := far.Times(2); !errors.Is(err, ErrRange) {
		t.Errorf("%s * 2 = %v, %v", far, got, err)
	}
	if got, err := (Duration{days: math.MinInt64}).Negated(); !errors.Is(err, ErrRange) {
		t.Errorf("negated: %v, %v", got, err)
	}
	for _, divisor := range []float64{0, math.NaN()} {
		if got, err := (Duration{days: 1}).Divided(divisor); !errors.Is(err, ErrRange) {
			t.Errorf("P1D / %v = %v, %v", divisor, got, err)
		}
	}
}

func TestScale(t *testing.T) {
	d := durationOf(t, "P12Y5M14DT16H13M10.000000001S")
	for _, c := range []struct {
		factor      float64
		times, over string
	}{
		{1, "P12Y5M14DT16H13M10.000000001S", "P12Y5M14DT16H13M10.000000001S"},
		{2, "P24Y10M28DT32H26M20.000000002S", "P6Y2M22DT13H21M8S"},
		{0.5, "P6Y2M22DT13H21M8S", "P24Y10M28DT32H26M20.000000002S"},
	} {
		if got, err := d.Scaled(c.factor); err != nil || got.String() != c.times {
			t.Errorf("* %v = %s, %v, want %s", c.factor, got, err, c.times)
		}
		if got, err := d.Divided(c.factor); err != nil || got.String() != c.over {
			t.Errorf("/ %v = %s, %v, want %s", c.factor, got, err, c.over)
		}
	}
}

func TestCompare(t *testing.T) {
	at := func(text string) Temporal {
		d, err := ParseDateTime(text, Zone{})
		return mustParse(t, d, err)
	}
	clock := func(text string) Temporal {
		c, err := ParseTime(text, 0)
		return mustParse(t, c, err)
	}
	for _, sorted := range [][]Temporal{
		{at("2000-01-01T00:00Z"), at("2000-01-01T01:00+01:00"), at("2000-01-01T01:00[Europe/Berlin]"),
			at("2000-01-01T01:00[Europe/Stockholm]"), at("2000-01-01T00:00:00.1Z")},
		{clock("12:00+02:00"), clock("11:00Z"), clock("12:00+01:00"), clock("11:00:00.1Z")},
		{durationOf(t, "PT-1S"), Duration{}, durationOf(t, "P30D"), durationOf(t, "P1M"), durationOf(t, "P31D")},
	} {
		for i, a := range sorted {
			for j, b := range sorted {
				if got := Compare(a, b); (got < 0) != (i < j) || (got > 0) != (i > j) {
					t.Errorf("Compare(%s, %s) = %d", a, b, got)
				}
				if Equal(a, b) != (i == j) {
					t.Errorf("Equal(%s, %s) = %v", a, b, i != j)
				}
			}
		}
	}
	if Equal(Date{}, LocalTime{}) {
		t.Error("a date equals a time")
	}
}

func TestComponent(t *testing.T) {
	at, _ := ParseDateTime("1984-11-11T12:31:14.645876123[Europe/Stockholm]", Zone{})
	d := durationOf(t, "P1Y4M10DT1H1M1.111111111S")
	back := durationOf(t, "PT-0.1S")
	for _, c := range []struct {
		t    Temporal
		name string
		want int64
	}{
		{at, "year", 1984}, {at, "QUARTER", 4}, {at, "dayOfQuarter", 42}, {at, "week", 45}, {at, "weekYear", 1984},
		{at, "weekDay", 7}, {at, "dayOfWeek", 7}, {at, "ordinalDay", 316}, {at, "nanosecond", 645876123},
		{at, "microsecond", 645876}, {at, "millisecond", 645}, {at, "offsetMinutes", 60}, {at, "offsetSeconds", 3600},
		{at, "epochSeconds", 469020674}, {at, "epochMillis", 469020674645},
		{d, "years", 1}, {d, "quarters", 5}, {d, "months", 16}, {d, "weeks", 1}, {d, "days", 10}, {d, "minutes", 61},
		{d, "nanoseconds", 3661111111111}, {d, "quartersOfYear", 1}, {d, "monthsOfQuarter", 1}, {d, "monthsOfYear", 4},
		{d, "daysOfWeek", 3}, {d, "minutesOfHour", 1}, {d, "secondsOfMinute", 1}, {d, "microsecondsOfSecond", 111111},
		{back, "seconds", -1}, {back, "nanosecondsOfSecond", 900000000}, {back, "milliseconds", -100},
	} {
		got, _, found := Component(c.t, c.name)
		if !found || got != c.want {
			t.Errorf("%s.%s = %d, %v, want %d", c.t, c.name, got, found, c.want)
		}
	}
	for name, want := range map[string]string{"timezone": "Europe/Stockholm", "offset": "+01:00"} {
		if _, got, _ := Component(at, name); got != want {
			t.Errorf("%s.%s = %s, want %s", at, name, got, want)
		}
	}
	if _, _, found := Component(at.Local().Date(), "hour"); found {
		t.Error("a date has an hour")
	}
}
