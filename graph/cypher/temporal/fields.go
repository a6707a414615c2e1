package temporal

import "strings"

// field is a component that a date or time can be built from. The order is the
// one that they are applied in: the year before the month before the day.
type field uint8

const (
	year field = iota
	quarter
	month
	week
	dayOfQuarter
	dayOfWeek
	ordinalDay
	day
	hour
	minute
	second
	millisecond
	microsecond
	nanosecond
	epochSeconds
	epochMillis
	fieldCount
)

func (f field) String() string {
	return [fieldCount]string{
		"year", "quarter", "month", "week", "dayOfQuarter", "dayOfWeek", "ordinalDay", "day",
		"hour", "minute", "second", "millisecond", "microsecond", "nanosecond",
		"epochSeconds", "epochMillis",
	}[f]
}

func (f field) isDate() bool  { return f <= day }
func (f field) isTime() bool  { return f >= hour && f <= nanosecond }
func (f field) isEpoch() bool { return f >= epochSeconds }

// Fields are the components and the other values that a date or time is built
// from, as the map of date({…}) gives them. The zero Fields is empty.
type Fields struct {
	given   [fieldCount]bool
	number  [fieldCount]int64
	date    Temporal // to take the date from, nil if there is none
	time    Temporal // to take the time of day and the offset from
	instant Temporal // to take all of it from
	zone    *Zone
}

// SetNumber sets a component by its name in any case, such as weekYear's week.
// Unknown names are an [ErrInvalid] error.
func (f *Fields) SetNumber(name string, n int64) error {
	for i := range fieldCount {
		if strings.EqualFold(i.String(), name) || i == dayOfWeek && strings.EqualFold(name, "weekDay") {
			f.set(i, n)
			return nil
		}
	}
	return invalidf("there is no component %s", name)
}

func (f *Fields) set(i field, n int64) {
	f.given[i], f.number[i] = true, n
}

// SetBase sets the value that components are taken from where they are not
// given: name is date, time or datetime in any case; [Fields.SetNumber] takes
// all other names but timezone.
func (f *Fields) SetBase(name string, t Temporal) error {
	switch strings.ToLower(name) {
	case "date":
		f.date = t
	case "time":
		f.time = t
	case "datetime":
		f.instant = t
	default:
		return invalidf("%s cannot be given as %s", name, t)
	}
	return nil
}

// SetZone sets the zone of a time or an instant.
func (f *Fields) SetZone(z Zone) { f.zone = &z }

// onlyZone tells whether a zone is all that is given, which asks for the
// present there.
func (f *Fields) onlyZone() bool {
	return f.zone != nil && !f.any(func(field) bool { return true }) &&
		f.date == nil && f.time == nil && f.instant == nil
}

// any tells whether a component of a kind is given.
func (f *Fields) any(kind func(field) bool) bool {
	for i := range fieldCount {
		if f.given[i] && kind(i) {
			return true
		}
	}
	return false
}

// value returns a component, or what stands for a missing one.
func (f *Fields) value(i field, missing int64) int64 {
	if f.given[i] {
		return f.number[i]
	}
	return missing
}

// parts says what a type of value is made of.
type parts struct{ date, time, zone bool }

// check refuses components that the type has no place for, components of two
// calendars at once, and those whose larger unit is not known.
func (f *Fields) check(p parts) error {
	empty := f.zone == nil && f.date == nil && f.time == nil && f.instant == nil
	for i := range fieldCount {
		if !f.given[i] {
			continue
		}
		empty = false
		if i.isDate() && !p.date || i.isTime() && !p.time || i.isEpoch() && !p.zone {
			return invalidf("%s has no place here", i)
		}
	}
	switch {
	case empty:
		return invalidf("no component is given")
	case f.zone != nil && !p.zone:
		return invalidf("timezone has no place beside other components")
	case f.date != nil && !p.date, f.time != nil && !p.time, f.instant != nil && !(p.date && p.time):
		return invalidf("a part of another value has no place here")
	case f.instant != nil && (f.date != nil || f.time != nil):
		return invalidf("datetime cannot be given together with date or time")
	}
	if p.date {
		if err := f.checkDate(p); err != nil {
			return err
		}
	}
	if p.time {
		return f.checkTime(p)
	}
	return nil
}

// calendars are the ways to name a day within a year, each with its larger unit
// first.
func calendars() [][]field {
	return [][]field{{month, day}, {week, dayOfWeek}, {quarter, dayOfQuarter}, {ordinalDay}}
}

func (f *Fields) checkDate(p parts) error {
	based := f.date != nil || f.instant != nil || f.any(field.isEpoch)
	if !based && !f.given[year] {
		return invalidf("year is missing")
	}
	used := field(fieldCount)
	last := month // the smallest unit of the calendar in use
	for _, calendar := range calendars() {
		for i, unit := range calendar {
			if !f.given[unit] {
				continue
			}
			if used != fieldCount && used != calendar[0] {
				return invalidf("%s does not go with %s", unit, used)
			}
			if i > 0 && !based && !f.given[calendar[0]] {
				return invalidf("%s is missing beside %s", calendar[0], unit)
			}
			used, last = calendar[0], unit
		}
	}
	timed := f.time != nil || f.any(field.isTime)
	if p.time && timed && !based && last != day && last != dayOfWeek && last != dayOfQuarter && last != ordinalDay {
		return invalidf("the day is missing beside a time")
	}
	return nil
}

func (f *Fields) checkTime(p parts) error {
	if f.time != nil || f.instant != nil || f.any(field.isEpoch) {
		return nil
	}
	if !p.date && !f.given[hour] {
		return invalidf("hour is missing")
	}
	missing := field(fieldCount)
	for i := hour; i <= nanosecond; i++ {
		switch {
		case f.given[i] && missing != fieldCount:
			return invalidf("%s is missing beside %s", missing, i)
		case !f.given[i] && i <= second && missing == fieldCount:
			missing = i
		}
	}
	return nil
}
