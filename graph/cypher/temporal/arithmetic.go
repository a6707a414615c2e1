package temporal

// Add moves t by d. Of a [Date], whole days of d's seconds count; of a [Time]
// or [LocalTime], only its seconds do and the clock turns past midnight. A
// [DateTime] moves by months and days on the calendar of its zone, then by
// seconds in real time. Two durations add up.
func Add(t Temporal, d Duration) (Temporal, error) {
	switch t := t.(type) {
	case Date:
		return keep(t.plus(d.months, d.days, d.seconds/secondsPerDay))
	case LocalTime:
		return t.plus(d.seconds, int64(d.nanos)), nil
	case Time:
		return Time{t.local.plus(d.seconds, int64(d.nanos)), t.offset}, nil
	case LocalDateTime:
		return keep(t.plus(d))
	case DateTime:
		return keep(t.plus(d))
	case Duration:
		return keep(t.Plus(d))
	}
	return nil, invalidf("nothing to add a duration to")
}

// Subtract moves t back by d, as [Add] moves it on.
func Subtract(t Temporal, d Duration) (Temporal, error) {
	back, err := d.Negated()
	if err != nil {
		return nil, err
	}
	return Add(t, back)
}

// keep leaves no typed value behind an error.
func keep[T Temporal](t T, err error) (Temporal, error) {
	if err != nil {
		return nil, err
	}
	return t, nil
}

func (d Date) plus(months, days, moreDays int64) (Date, error) {
	d, err := d.plusMonths(months)
	if err == nil {
		d, err = d.plusDays(days)
	}
	if err == nil {
		d, err = d.plusDays(moreDays)
	}
	return d, err
}

func (l LocalDateTime) plus(d Duration) (LocalDateTime, error) {
	date, err := l.date.plus(d.months, d.days, 0)
	if err != nil {
		return LocalDateTime{}, err
	}
	return LocalDateTime{date, l.time}.plusSeconds(d.seconds, int64(d.nanos))
}

func (d DateTime) plus(by Duration) (DateTime, error) {
	if by.months != 0 || by.days != 0 {
		date, err := d.local.date.plus(by.months, by.days, 0)
		if err != nil {
			return DateTime{}, err
		}
		d = NewDateTime(LocalDateTime{date, d.local.time}, d.zone)
	}
	moved, err := d.utc().plusSeconds(by.seconds, int64(by.nanos))
	if err != nil {
		return DateTime{}, err
	}
	return moved.in(d.zone), nil
}
