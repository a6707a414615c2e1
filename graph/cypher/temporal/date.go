package temporal

import (
	"fmt"
	"time"
)

// The years that a date can have.
const (
	minYear = -999_999_999
	maxYear = 999_999_999
)

// Date is a day of the calendar without a zone. The zero Date is 1970-01-01.
type Date struct {
	days int64 // since 1970-01-01
}

// NewDate returns the date of a year, month and day, or an [ErrInvalid] error
// if the calendar has no such day.
func NewDate(year, month, day int64) (Date, error) {
	switch {
	case year < minYear || year > maxYear:
		return Date{}, invalidf("year %d is not within %d and %d", year, minYear, maxYear)
	case month < 1 || month > 12:
		return Date{}, invalidf("month %d is not within 1 and 12", month)
	case day < 1 || day > 31:
		return Date{}, invalidf("day %d is not within 1 and 31", day)
	case day > monthLength(year, month):
		return Date{}, invalidf("%04d-%02d has no day %d", year, month, day)
	}
	return Date{daysFromCivil(year, month, day)}, nil
}

// DateOfEpochDays returns the date that many days after 1970-01-01; days must
// lie within the years that a date can have.
func DateOfEpochDays(days int64) Date { return Date{days} }

// EpochDays returns the days since 1970-01-01, negative before it.
func (d Date) EpochDays() int64 { return d.days }

// Civil returns the year, the month from 1 and the day of the month from 1.
func (d Date) Civil() (year, month, day int64) { return civilFromDays(d.days) }

// Weekday returns the ISO day of the week, 1 on Mondays and 7 on Sundays.
func (d Date) Weekday() int64 { return floorMod(d.days+3, 7) + 1 }

// ISOWeek returns the ISO week and the year it belongs to.
func (d Date) ISOWeek() (year, week int64) {
	thursday := d.days - d.Weekday() + 4
	year, _, _ = civilFromDays(thursday)
	return year, (thursday-daysFromCivil(year, 1, 1))/7 + 1
}

// OrdinalDay returns the day of the year from 1.
func (d Date) OrdinalDay() int64 {
	year, _, _ := d.Civil()
	return d.days - daysFromCivil(year, 1, 1) + 1
}

// Quarter returns the quarter of the year from 1 and the day in it from 1.
func (d Date) Quarter() (quarter, day int64) {
	year, month, _ := d.Civil()
	quarter = (month-1)/3 + 1
	return quarter, d.days - daysFromCivil(year, quarter*3-2, 1) + 1
}

// String returns the date as 2015-07-21; years beyond four digits carry a sign.
func (d Date) String() string {
	year, month, day := d.Civil()
	return fmt.Sprintf("%s-%02d-%02d", formatYear(year), month, day)
}

func formatYear(year int64) string {
	switch {
	case year > 9999:
		return fmt.Sprintf("+%d", year)
	case year < 0:
		return fmt.Sprintf("-%04d", -year)
	}
	return fmt.Sprintf("%04d", year)
}

// plusMonths keeps the day of the month where it can, else takes the last day.
func (d Date) plusMonths(months int64) (Date, error) {
	year, month, day := d.Civil()
	total, ok := addExact(year*12+month-1, months)
	if !ok {
		return Date{}, ErrRange
	}
	year, month = floorDiv(total, 12), floorMod(total, 12)+1
	if year < minYear || year > maxYear {
		return Date{}, ErrRange
	}
	return Date{daysFromCivil(year, month, min(day, monthLength(year, month)))}, nil
}

func (d Date) plusDays(days int64) (Date, error) {
	total, ok := addExact(d.days, days)
	if !ok || total < daysFromCivil(minYear, 1, 1) || total > daysFromCivil(maxYear, 12, 31) {
		return Date{}, ErrRange
	}
	return Date{total}, nil
}

// DateOf returns the calendar day of t in t's own zone.
func DateOf(t time.Time) Date {
	return Date{daysFromCivil(int64(t.Year()), int64(t.Month()), int64(t.Day()))}
}

// NewWeekDate returns a day, from 1 on Mondays, of an ISO week of a week-based
// year.
func NewWeekDate(weekYear, week, weekday int64) (Date, error) {
	switch {
	case weekYear < minYear || weekYear > maxYear:
		return Date{}, invalidf("year %d is not within %d and %d", weekYear, minYear, maxYear)
	case week < 1 || week > weeksIn(weekYear):
		return Date{}, invalidf("week %d is not within 1 and %d", week, weeksIn(weekYear))
	case weekday < 1 || weekday > 7:
		return Date{}, invalidf("day %d of the week is not within 1 and 7", weekday)
	}
	return weekStart(weekYear).plusDays((week-1)*7 + weekday - 1)
}

// NewQuarterDate returns a day, from 1, of a quarter, from 1, of a year.
func NewQuarterDate(year, quarter, day int64) (Date, error) {
	if quarter < 1 || quarter > 4 {
		return Date{}, invalidf("quarter %d is not within 1 and 4", quarter)
	}
	first, err := NewDate(year, quarter*3-2, 1)
	if err != nil {
		return Date{}, err
	}
	next, err := first.plusMonths(3)
	if err != nil { // the last quarter of the last year
		next = Date{first.days + 92}
	}
	if day < 1 || day > next.days-first.days {
		return Date{}, invalidf("day %d of the quarter is not within 1 and %d", day, next.days-first.days)
	}
	return Date{first.days + day - 1}, nil
}

// NewOrdinalDate returns a day of a year, from 1.
func NewOrdinalDate(year, day int64) (Date, error) {
	first, err := NewDate(year, 1, 1)
	if err != nil {
		return Date{}, err
	}
	if day < 1 || day > yearLength(year) {
		return Date{}, invalidf("day %d of the year is not within 1 and %d", day, yearLength(year))
	}
	return Date{first.days + day - 1}, nil
}
