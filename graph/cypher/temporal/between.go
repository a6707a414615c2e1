package temporal

// Between returns the duration from one value to another in months, days and
// seconds: the whole months first, then the whole days, then the rest. Months
// and days are zero unless both have a date.
//
// A value without a date is taken to be on the day of the other, one without a
// time at midnight, one without a zone in the zone of the other.
func Between(from, to Temporal) (Duration, error) {
	p, err := align(from, to)
	if err != nil {
		return Duration{}, err
	}
	if !p.dated {
		return p.elapsed()
	}
	months := p.months()
	if p.from, err = p.from.plus(Duration{months: months}); err != nil {
		return Duration{}, err
	}
	days := p.days()
	if p.from, err = p.from.plus(Duration{days: days}); err != nil {
		return Duration{}, err
	}
	rest, err := p.elapsed()
	if err != nil {
		return Duration{}, err
	}
	return Duration{months: months, days: days}.Plus(rest)
}

// InMonths returns the whole months from one value to another, 0 unless both
// have a date.
func InMonths(from, to Temporal) (Duration, error) {
	p, err := align(from, to)
	if err != nil || !p.dated {
		return Duration{}, err
	}
	return Duration{months: p.months()}, nil
}

// InDays returns the whole days from one value to another, 0 unless both have a
// date.
func InDays(from, to Temporal) (Duration, error) {
	p, err := align(from, to)
	if err != nil || !p.dated {
		return Duration{}, err
	}
	return Duration{days: p.days()}, nil
}

// InSeconds returns the seconds and nanoseconds from one value to another.
func InSeconds(from, to Temporal) (Duration, error) {
	p, err := align(from, to)
	if err != nil {
		return Duration{}, err
	}
	return p.elapsed()
}

// pair is two values brought to the same parts.
type pair struct {
	from, to DateTime
	dated    bool // both had a date
}

// align gives each value what only the other one has. Where neither has a date
// or a zone, any will do: the epoch and UTC.
func align(from, to Temporal) (pair, error) {
	for _, t := range []Temporal{from, to} {
		if _, ok := t.(Duration); ok || t == nil {
			return pair{}, invalidf("there is no duration between a duration and something else")
		}
	}
	fromDate, err1 := datePart(from)
	toDate, err2 := datePart(to)
	switch {
	case err1 != nil && err2 == nil:
		fromDate = toDate
	case err2 != nil && err1 == nil:
		toDate = fromDate
	}
	fromZone, ok1 := zonePart(from)
	toZone, ok2 := zonePart(to)
	switch {
	case !ok1:
		fromZone = toZone
	case !ok2:
		toZone = fromZone
	}
	p := pair{dated: err1 == nil && err2 == nil}
	p.from = join(from, fromDate, fromZone)
	p.to = join(to, toDate, toZone).In(fromZone)
	return p, nil
}

// join completes a value; an instant stays what it is, since its clock alone
// may not tell it.
func join(t Temporal, d Date, z Zone) DateTime {
	if at, ok := t.(DateTime); ok {
		return at
	}
	local, err := timePart(t)
	if err != nil {
		local = LocalTime{}
	}
	return NewDateTime(LocalDateTime{d, local}, z)
}

// elapsed is real time, whatever the clocks did.
func (p pair) elapsed() (Duration, error) {
	return NewDuration(0, 0, p.to.epochSeconds()-p.from.epochSeconds(),
		p.to.local.nano()-p.from.local.nano())
}

// endDate is the last date that is a whole number of days away.
func (p pair) endDate() Date {
	from, to := p.from.local, p.to.local
	switch {
	case to.date.days > from.date.days && to.time.nanos < from.time.nanos:
		return Date{to.date.days - 1}
	case to.date.days < from.date.days && to.time.nanos > from.time.nanos:
		return Date{to.date.days + 1}
	}
	return to.date
}

func (p pair) days() int64 { return p.endDate().days - p.from.local.date.days }

func (p pair) months() int64 {
	return (monthCount(p.endDate()) - monthCount(p.from.local.date)) / 32
}

// monthCount counts months of 32 days, so that a difference divided by 32 is
// whole months, and days of the month are still told apart.
func monthCount(d Date) int64 {
	y, m, dom := d.Civil()
	return (y*12+m)*32 + dom
}
