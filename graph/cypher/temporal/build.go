package temporal

// dateOf returns the date part of a value.
func datePart(t Temporal) (Date, error) {
	switch t := t.(type) {
	case Date:
		return t, nil
	case LocalDateTime:
		return t.date, nil
	case DateTime:
		return t.local.date, nil
	}
	return Date{}, invalidf("%s has no date", t)
}

func timePart(t Temporal) (LocalTime, error) {
	switch t := t.(type) {
	case LocalTime:
		return t, nil
	case Time:
		return t.local, nil
	case LocalDateTime:
		return t.time, nil
	case DateTime:
		return t.local.time, nil
	}
	return LocalTime{}, invalidf("%s has no time of day", t)
}

// zonePart returns the zone of a value; ok is false if it has none.
func zonePart(t Temporal) (z Zone, ok bool) {
	switch t := t.(type) {
	case Time:
		return ZoneOfOffset(t.offset), true
	case DateTime:
		return t.zone, true
	}
	return Zone{}, false
}

// BuildDate makes a date of components, which date's own parts stand in for
// where they are missing. With nothing but a zone it is the day of now there.
func BuildDate(f *Fields, now DateTime) (Date, error) {
	if f.onlyZone() {
		return now.In(*f.zone).local.date, nil
	}
	if err := f.check(parts{date: true}); err != nil {
		return Date{}, err
	}
	return f.buildDate(f.date)
}

// BuildLocalTime makes a time of day of components. With nothing but a zone it
// is the time of now there.
func BuildLocalTime(f *Fields, now DateTime) (LocalTime, error) {
	if f.onlyZone() {
		return now.In(*f.zone).local.time, nil
	}
	if err := f.check(parts{time: true}); err != nil {
		return LocalTime{}, err
	}
	return f.buildTime(f.time)
}

// BuildTime makes a time with an offset of components. A zone that is given
// beside a time that has one tells that time in the zone; a named zone has the
// offset of now. Without a zone the offset is that of now.
func BuildTime(f *Fields, now DateTime) (Time, error) {
	if f.onlyZone() {
		at := now.In(*f.zone)
		return Time{at.local.time, at.offset}, nil
	}
	if err := f.check(parts{time: true, zone: true}); err != nil {
		return Time{}, err
	}
	if f.any(field.isEpoch) {
		return Time{}, invalidf("an epoch has no place here")
	}
	wanted := now.zone
	if f.zone != nil {
		wanted = *f.zone
	}
	local, err := f.buildTime(f.time)
	if err != nil {
		return Time{}, err
	}
	offset := wanted.offsetAt(now.epochSeconds())
	if _, ok := zonePart(f.time); ok {
		zoned := Time{local, offsetOf(f.time)}
		if f.zone == nil {
			return zoned, nil
		}
		return zoned.at(offset), nil
	}
	return Time{local, offset}, nil
}

func offsetOf(t Temporal) int32 {
	switch t := t.(type) {
	case Time:
		return t.offset
	case DateTime:
		return t.offset
	}
	return 0
}

// at tells the same moment on a clock of another offset.
func (t Time) at(offset int32) Time {
	return Time{t.local.plus(int64(offset-t.offset), 0), offset}
}

// BuildLocalDateTime makes a date and time of components. With nothing but a
// zone it is that of now there.
func BuildLocalDateTime(f *Fields, now DateTime) (LocalDateTime, error) {
	if f.onlyZone() {
		return now.In(*f.zone).local, nil
	}
	if err := f.check(parts{date: true, time: true}); err != nil {
		return LocalDateTime{}, err
	}
	return f.buildLocal()
}

// buildLocal puts date and time together from whichever values they come of.
func (f *Fields) buildLocal() (LocalDateTime, error) {
	dateBase, timeBase := f.date, f.time
	if f.instant != nil {
		dateBase, timeBase = f.instant, f.instant
		if _, err := timePart(f.instant); err != nil {
			return LocalDateTime{}, err
		}
	}
	date, err := f.buildDate(dateBase)
	if err != nil {
		return LocalDateTime{}, err
	}
	time, err := f.buildTime(timeBase)
	return LocalDateTime{date, time}, err
}

// BuildDateTime makes an instant of components or of seconds or milliseconds
// since 1970. A zone that is given beside a value that has one tells that
// instant in the zone. Without a zone it is told in that of now, and with
// nothing but a zone it is now.
func BuildDateTime(f *Fields, now DateTime) (DateTime, error) {
	if f.onlyZone() {
		return now.In(*f.zone), nil
	}
	if err := f.check(parts{date: true, time: true, zone: true}); err != nil {
		return DateTime{}, err
	}
	if f.any(field.isEpoch) {
		return f.buildEpoch()
	}
	local, err := f.buildLocal()
	if err != nil {
		return DateTime{}, err
	}
	base := f.time
	if f.instant != nil {
		base = f.instant
	}
	zone, zoned := zonePart(base)
	switch {
	case zoned && f.zone != nil:
		return NewDateTime(local, zone).In(*f.zone), nil
	case zoned:
		return NewDateTime(local, zone), nil
	case f.zone != nil:
		return NewDateTime(local, *f.zone), nil
	}
	return NewDateTime(local, now.zone), nil
}

// buildEpoch applies the other components to the clock of UTC, then tells the
// instant in the zone.
func (f *Fields) buildEpoch() (DateTime, error) {
	if f.given[epochSeconds] && f.given[epochMillis] || f.date != nil || f.time != nil || f.instant != nil {
		return DateTime{}, invalidf("an epoch does not go with another value")
	}
	var at DateTime
	var err error
	if f.given[epochSeconds] {
		at, err = FromEpoch(f.number[epochSeconds], 0)
	} else {
		at, err = FromEpochMillis(f.number[epochMillis])
	}
	if err != nil {
		return DateTime{}, err
	}
	rest := *f
	rest.instant = at
	local, err := rest.buildLocal()
	if err != nil {
		return DateTime{}, err
	}
	zone := Zone{}
	if f.zone != nil {
		zone = *f.zone
	}
	return local.in(zone), nil
}

// FromEpoch returns the instant so many seconds after 1970 in UTC, and
// nanoseconds, less than a second, after that.
func FromEpoch(seconds, nanos int64) (DateTime, error) {
	if nanos < 0 || nanos >= nanosPerSecond {
		return DateTime{}, invalidf("nanosecond %d is not within 0 and 999999999", nanos)
	}
	local, err := LocalDateTime{}.plusSeconds(seconds, nanos)
	if err != nil {
		return DateTime{}, err
	}
	return local.in(Zone{}), nil
}

// FromEpochMillis returns the instant so many milliseconds after 1970 in UTC.
func FromEpochMillis(millis int64) (DateTime, error) {
	return FromEpoch(floorDiv(millis, 1000), floorMod(millis, 1000)*1_000_000)
}

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
