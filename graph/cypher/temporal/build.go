package temporal

// datePart returns the date of a value, timePart its time of day; a value
// without is an [ErrInvalid] error.
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
