package temporal

import "strings"

// Component returns a part of a temporal value by its name in any case, such as
// year, weekYear, epochMillis or, of durations, minutesOfHour. Nearly all are
// numbers; timezone and offset are texts, and then text is not empty. found is
// false if values of t's type have no such part.
func Component(t Temporal, name string) (number int64, text string, found bool) {
	name = strings.ToLower(name)
	switch t := t.(type) {
	case Date:
		number, found = t.component(name)
	case LocalTime:
		number, found = t.component(name)
	case Time:
		if number, found = t.local.component(name); !found {
			number, text, found = offsetComponent(name, t.offset, formatOffset(t.offset))
		}
	case LocalDateTime:
		number, found = t.component(name)
	case DateTime:
		return t.component(name)
	case Duration:
		number, found = t.component(name)
	}
	return number, text, found
}

func (d Date) component(name string) (n int64, found bool) {
	switch name {
	case "year":
		n, _, _ = d.Civil()
	case "quarter":
		n, _ = d.Quarter()
	case "dayofquarter":
		_, n = d.Quarter()
	case "month":
		_, n, _ = d.Civil()
	case "weekyear":
		n, _ = d.ISOWeek()
	case "week":
		_, n = d.ISOWeek()
	case "weekday", "dayofweek":
		n = d.Weekday()
	case "ordinalday":
		n = d.OrdinalDay()
	case "day":
		_, _, n = d.Civil()
	default:
		return 0, false
	}
	return n, true
}

func (t LocalTime) component(name string) (n int64, found bool) {
	hour, minute, second, nano := t.Clock()
	switch name {
	case "hour":
		n = hour
	case "minute":
		n = minute
	case "second":
		n = second
	case "millisecond":
		n = nano / 1_000_000
	case "microsecond":
		n = nano / 1_000
	case "nanosecond":
		n = nano
	default:
		return 0, false
	}
	return n, true
}

func (l LocalDateTime) component(name string) (n int64, found bool) {
	if n, found = l.date.component(name); !found {
		n, found = l.time.component(name)
	}
	return n, found
}

func (d DateTime) component(name string) (n int64, text string, found bool) {
	switch name {
	case "epochseconds":
		return d.epochSeconds(), "", true
	case "epochmillis":
		return d.epochSeconds()*1000 + d.local.nano()/1_000_000, "", true
	}
	if n, found = d.local.component(name); found {
		return n, "", true
	}
	return offsetComponent(name, d.offset, d.zone.String())
}

func offsetComponent(name string, offset int32, zone string) (n int64, text string, found bool) {
	switch name {
	case "timezone":
		return 0, zone, true
	case "offset":
		return 0, formatOffset(offset), true
	case "offsetminutes":
		return int64(offset / 60), "", true
	case "offsetseconds":
		return int64(offset), "", true
	}
	return 0, "", false
}

// component rounds the parts below a second towards negative infinity, as the
// seconds of a duration are.
func (d Duration) component(name string) (n int64, found bool) {
	nanos := int64(d.nanos)
	switch name {
	case "years":
		n = d.months / 12
	case "quarters":
		n = d.months / 3
	case "months":
		n = d.months
	case "weeks":
		n = d.days / 7
	case "days":
		n = d.days
	case "hours":
		n = d.seconds / 3600
	case "minutes":
		n = d.seconds / 60
	case "seconds":
		n = d.seconds
	case "milliseconds":
		n = d.seconds*1_000 + nanos/1_000_000
	case "microseconds":
		n = d.seconds*1_000_000 + nanos/1_000
	case "nanoseconds":
		n = d.seconds*nanosPerSecond + nanos
	case "quartersofyear":
		n = d.months / 3 % 4
	case "monthsofquarter":
		n = d.months % 3
	case "monthsofyear":
		n = d.months % 12
	case "daysofweek":
		n = d.days % 7
	case "minutesofhour":
		n = d.seconds / 60 % 60
	case "secondsofminute":
		n = d.seconds % 60
	case "millisecondsofsecond":
		n = nanos / 1_000_000
	case "microsecondsofsecond":
		n = nanos / 1_000
	case "nanosecondsofsecond":
		n = nanos
	default:
		return 0, false
	}
	return n, true
}
