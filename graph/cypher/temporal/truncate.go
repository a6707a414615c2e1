package temporal

// unit is what a value can be truncated to, from the largest to the smallest.
type unit uint8

const (
	unitMillennium unit = iota
	unitCentury
	unitDecade
	unitYear
	unitWeekYear
	unitQuarter
	unitMonth
	unitWeek
	unitDay
	unitHour
	unitMinute
	unitSecond
	unitMillisecond
	unitMicrosecond
	unitCount
)

func (u unit) String() string {
	return [unitCount]string{
		"millennium", "century", "decade", "year", "weekYear", "quarter", "month", "week", "day",
		"hour", "minute", "second", "millisecond", "microsecond",
	}[u]
}

func unitOf(name string) (unit, error) {
	for u := range unitCount {
		if u.String() == name {
			return u, nil
		}
	}
	return 0, invalidf("there is no unit %q", name)
}

// TruncateDate returns the first day of the unit that t's date lies in, then
// sets the components of f. Units are millennium, century, decade, year,
// weekYear, quarter, month, week and day.
func TruncateDate(unitName string, t Temporal, f Fields, now DateTime) (Date, error) {
	u, err := unitOf(unitName)
	if err != nil {
		return Date{}, err
	}
	if u > unitDay {
		return Date{}, invalidf("%s is too small a unit for a date", u)
	}
	d, err := datePart(t)
	if err != nil {
		return Date{}, err
	}
	f.date = d.truncate(u)
	return BuildDate(&f, now)
}

// TruncateLocalTime cuts off of t's time of day what is smaller than the unit,
// then sets the components of f. Units are day, hour, minute, second,
// millisecond and microsecond.
func TruncateLocalTime(unitName string, t Temporal, f Fields, now DateTime) (LocalTime, error) {
	cut, err := truncateTime(unitName, t, &f)
	if err != nil {
		return LocalTime{}, err
	}
	f.time = cut
	return BuildLocalTime(&f, now)
}

// TruncateTime is [TruncateLocalTime] with an offset: that of f's zone, else
// t's own, else that of now.
func TruncateTime(unitName string, t Temporal, f Fields, now DateTime) (Time, error) {
	cut, err := truncateTime(unitName, t, &f)
	if err != nil {
		return Time{}, err
	}
	offset := now.offset
	if _, ok := zonePart(t); ok {
		offset = offsetOf(t)
	}
	if f.zone != nil {
		offset = f.zone.offsetAt(now.epochSeconds())
		f.zone = nil
	}
	f.time = Time{cut, offset}
	return BuildTime(&f, now)
}

func truncateTime(unitName string, t Temporal, f *Fields) (LocalTime, error) {
	u, err := unitOf(unitName)
	if err != nil {
		return LocalTime{}, err
	}
	if u < unitDay {
		return LocalTime{}, invalidf("%s is too large a unit for a time", u)
	}
	local, err := timePart(t)
	if err != nil {
		return LocalTime{}, err
	}
	cut := local.truncate(u)
	f.keepFraction(u, cut)
	return cut, nil
}

// TruncateLocalDateTime cuts off what is smaller than the unit, then sets the
// components of f. It takes all units; one smaller than a day needs a t with a
// time.
func TruncateLocalDateTime(unitName string, t Temporal, f Fields, now DateTime) (LocalDateTime, error) {
	local, err := truncateLocal(unitName, t, &f)
	if err != nil {
		return LocalDateTime{}, err
	}
	f.instant = local
	return BuildLocalDateTime(&f, now)
}

// TruncateDateTime is [TruncateLocalDateTime] with a zone: f's, else t's own,
// else that of now.
func TruncateDateTime(unitName string, t Temporal, f Fields, now DateTime) (DateTime, error) {
	local, err := truncateLocal(unitName, t, &f)
	if err != nil {
		return DateTime{}, err
	}
	zone, ok := zonePart(t)
	if !ok {
		zone = now.zone
	}
	if f.zone != nil { // of the local time, not of the instant
		zone, f.zone = *f.zone, nil
	}
	f.instant = NewDateTime(local, zone)
	return BuildDateTime(&f, now)
}

func truncateLocal(unitName string, t Temporal, f *Fields) (LocalDateTime, error) {
	u, err := unitOf(unitName)
	if err != nil {
		return LocalDateTime{}, err
	}
	d, err := datePart(t)
	if err != nil {
		return LocalDateTime{}, err
	}
	if u <= unitDay {
		return LocalDateTime{d.truncate(u), LocalTime{}}, nil
	}
	local, err := timePart(t)
	if err != nil {
		return LocalDateTime{}, err
	}
	cut := local.truncate(u)
	f.keepFraction(u, cut)
	return LocalDateTime{d, cut}, nil
}

// keepFraction lets the smaller parts of a second be set without losing the
// larger ones that truncation has kept.
func (f *Fields) keepFraction(u unit, cut LocalTime) {
	_, _, _, nano := cut.Clock()
	switch {
	case u == unitMillisecond && (f.given[microsecond] || f.given[nanosecond]) && !f.given[millisecond]:
		f.set(millisecond, nano/1_000_000)
	case u == unitMicrosecond && f.given[nanosecond] && !f.given[millisecond] && !f.given[microsecond]:
		f.set(microsecond, nano/1_000)
	}
}

func (d Date) truncate(u unit) Date {
	y, m, _ := d.Civil()
	switch u {
	case unitMillennium: // rounded towards the year 0, as in java.time
		return Date{daysFromCivil(y/1000*1000, 1, 1)}
	case unitCentury:
		return Date{daysFromCivil(y/100*100, 1, 1)}
	case unitDecade:
		return Date{daysFromCivil(y/10*10, 1, 1)}
	case unitYear:
		return Date{daysFromCivil(y, 1, 1)}
	case unitWeekYear:
		weekYear, _ := d.ISOWeek()
		return weekStart(weekYear)
	case unitQuarter:
		return Date{daysFromCivil(y, (m-1)/3*3+1, 1)}
	case unitMonth:
		return Date{daysFromCivil(y, m, 1)}
	case unitWeek:
		return Date{d.days - d.Weekday() + 1}
	}
	return d
}

func (t LocalTime) truncate(u unit) LocalTime {
	length := map[unit]int64{
		unitDay: nanosPerDay, unitHour: 3600 * nanosPerSecond, unitMinute: 60 * nanosPerSecond,
		unitSecond: nanosPerSecond, unitMillisecond: 1_000_000, unitMicrosecond: 1_000,
	}[u]
	return LocalTime{t.nanos - t.nanos%length}
}
