package temporal

// buildDate applies the components to the date of base, or to the first day of
// what they name if base is nil. Units are set one after the other, and where a
// month is shorter than the day, its last day stands until the day is set.
func (f *Fields) buildDate(base Temporal) (Date, error) {
	d := Date{daysFromCivil(0, 1, 1)}
	if base != nil {
		var err error
		if d, err = datePart(base); err != nil {
			return Date{}, err
		}
	}
	switch {
	case f.given[week]:
		return f.buildWeekDate(d, base != nil)
	case f.given[year]:
		if f.number[year] < minYear || f.number[year] > maxYear {
			return Date{}, invalidf("year %d is not within %d and %d", f.number[year], minYear, maxYear)
		}
		y, _, _ := d.Civil()
		d, _ = d.plusMonths((f.number[year] - y) * 12) // within the years, as just seen
	}
	y, m, dom := d.Civil()
	switch {
	case f.given[ordinalDay]:
		return NewOrdinalDate(y, f.number[ordinalDay])
	case f.given[dayOfWeek]:
		weekYear, w := d.ISOWeek()
		return NewWeekDate(weekYear, w, f.number[dayOfWeek])
	case f.given[quarter] || f.given[dayOfQuarter]:
		return f.buildQuarterDate(d)
	case f.given[month]:
		m = f.number[month]
		if m >= 1 && m <= 12 {
			dom = min(dom, monthLength(y, m))
		}
	}
	return NewDate(y, m, f.value(day, dom))
}

// buildWeekDate takes year as a week-based one. A 53rd week that the year does
// not have is the first of the next.
func (f *Fields) buildWeekDate(d Date, based bool) (Date, error) {
	weekYear, weekday := f.number[year], int64(1)
	if based {
		weekday = d.Weekday()
	}
	if !f.given[year] {
		weekYear, _ = d.ISOWeek()
	}
	w, weekday := f.number[week], f.value(dayOfWeek, weekday)
	if w == 53 && weeksIn(weekYear) == 52 {
		weekYear, w = weekYear+1, 1
	}
	return NewWeekDate(weekYear, w, weekday)
}

func (f *Fields) buildQuarterDate(d Date) (Date, error) {
	now, dayIn := d.Quarter()
	wanted := f.value(quarter, now)
	if wanted < 1 || wanted > 4 {
		return Date{}, invalidf("quarter %d is not within 1 and 4", wanted)
	}
	d, err := d.plusMonths((wanted - now) * 3)
	if err != nil || !f.given[dayOfQuarter] {
		return d, err
	}
	y, _, _ := d.Civil()
	return NewQuarterDate(y, wanted, f.value(dayOfQuarter, dayIn))
}

// buildTime applies the components to the time of base, or to midnight if base
// is nil. A part of a second that is given replaces all of them.
func (f *Fields) buildTime(base Temporal) (LocalTime, error) {
	t := LocalTime{}
	if base != nil {
		var err error
		if t, err = timePart(base); err != nil {
			return LocalTime{}, err
		}
	}
	h, m, s, nano := t.Clock()
	nano, err := f.nanos(nano)
	if err != nil {
		return LocalTime{}, err
	}
	return NewLocalTime(f.value(hour, h), f.value(minute, m), f.value(second, s), nano)
}

// nanos adds up the parts of a second. Beside a larger part a smaller one must
// not reach into it.
func (f *Fields) nanos(missing int64) (int64, error) {
	limit, total, found := int64(nanosPerSecond), int64(0), false
	for _, part := range []struct {
		field field
		unit  int64
	}{{millisecond, 1_000_000}, {microsecond, 1_000}, {nanosecond, 1}} {
		if !f.given[part.field] {
			continue
		}
		n := f.number[part.field]
		if n < 0 || n >= limit/part.unit {
			return 0, invalidf("%s %d is not within 0 and %d", part.field, n, limit/part.unit-1)
		}
		total, limit, found = total+n*part.unit, part.unit, true
	}
	if !found {
		return missing, nil
	}
	return total, nil
}
