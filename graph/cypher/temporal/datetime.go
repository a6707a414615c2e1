package temporal

import (
	"cmp"
	"time"
)

// LocalDateTime is a date and a time of day without a zone.
type LocalDateTime struct {
	date Date
	time LocalTime
}

// NewLocalDateTime joins a date and a time of day.
func NewLocalDateTime(d Date, t LocalTime) LocalDateTime { return LocalDateTime{d, t} }

// Date returns the day.
func (l LocalDateTime) Date() Date { return l.date }

// Time returns the time of day.
func (l LocalDateTime) Time() LocalTime { return l.time }

// String returns the date and time as 2015-07-21T21:40:32.142.
func (l LocalDateTime) String() string { return l.date.String() + "T" + l.time.String() }

func (l LocalDateTime) compare(m LocalDateTime) int {
	return cmp.Or(cmp.Compare(l.date.days, m.date.days), cmp.Compare(l.time.nanos, m.time.nanos))
}

// seconds counts from 1970-01-01T00:00 on the same clock, rounded down.
func (l LocalDateTime) seconds() int64 {
	return l.date.days*secondsPerDay + l.time.nanos/nanosPerSecond
}

func (l LocalDateTime) nano() int64 { return l.time.nanos % nanosPerSecond }

// localOfSeconds is the inverse of seconds and nano.
func localOfSeconds(seconds, nano int64) LocalDateTime {
	return LocalDateTime{
		Date{floorDiv(seconds, secondsPerDay)},
		LocalTime{floorMod(seconds, secondsPerDay)*nanosPerSecond + nano},
	}
}

// plusSeconds moves along the clock over midnights.
func (l LocalDateTime) plusSeconds(seconds, nanos int64) (LocalDateTime, error) {
	carry := floorDiv(l.nano()+nanos, nanosPerSecond)
	total, ok := addExact(seconds, carry)
	if !ok {
		return LocalDateTime{}, ErrRange
	}
	if total, ok = addExact(l.seconds(), total); !ok {
		return LocalDateTime{}, ErrRange
	}
	if _, err := l.date.plusDays(floorDiv(total, secondsPerDay) - l.date.days); err != nil {
		return LocalDateTime{}, err
	}
	return localOfSeconds(total, floorMod(l.nano()+nanos, nanosPerSecond)), nil
}

// DateTime is an instant told in a zone.
type DateTime struct {
	local LocalDateTime
	zone  Zone
	// offset is what the zone has at this instant, in seconds east of UTC.
	offset int32
}

// NewDateTime tells a local date and time in a zone. Where the clocks of the
// zone are put back, an hour happens twice and the first one is meant; where
// they are put forward, an hour is missing and the time moves on by it.
func NewDateTime(local LocalDateTime, z Zone) DateTime {
	offset := z.offsetOfLocal(local)
	at := localOfSeconds(local.seconds()-int64(offset), local.nano())
	return at.in(z)
}

// in tells the instant whose UTC clock shows l in a zone.
func (l LocalDateTime) in(z Zone) DateTime {
	offset := z.offsetAt(l.seconds())
	return DateTime{localOfSeconds(l.seconds()+int64(offset), l.nano()), z, offset}
}

// DateTimeOf tells a Go time in its own location: one with a name of the IANA
// data base becomes that zone, any other the offset it has.
func DateTimeOf(t time.Time) DateTime {
	return localOfSeconds(t.Unix(), int64(t.Nanosecond())).in(zoneOf(t))
}

// Local returns the date and time as the clocks of the zone show them.
func (d DateTime) Local() LocalDateTime { return d.local }

// Zone returns the zone that the instant is told in.
func (d DateTime) Zone() Zone { return d.zone }

// Offset returns the seconds east of UTC at this instant.
func (d DateTime) Offset() int32 { return d.offset }

// Time returns the instant as Go tells it, in the same zone.
func (d DateTime) Time() time.Time {
	return time.Unix(d.epochSeconds(), d.local.nano()).In(d.zone.location())
}

// In tells the same instant in another zone.
func (d DateTime) In(z Zone) DateTime { return d.utc().in(z) }

// String returns the instant as 2015-07-21T21:40:32.142+02:00[Europe/Stockholm];
// a zone that is an offset has no brackets.
func (d DateTime) String() string {
	text := d.local.String() + formatOffset(d.offset)
	if !d.zone.IsOffset() {
		text += "[" + d.zone.name() + "]"
	}
	return text
}

func (d DateTime) epochSeconds() int64 { return d.local.seconds() - int64(d.offset) }

func (d DateTime) utc() LocalDateTime { return localOfSeconds(d.epochSeconds(), d.local.nano()) }

func (d DateTime) compare(e DateTime) int {
	return cmp.Or(
		cmp.Compare(d.epochSeconds(), e.epochSeconds()),
		cmp.Compare(d.local.nano(), e.local.nano()),
		cmp.Compare(d.offset, e.offset),
		cmp.Compare(d.zone.name(), e.zone.name()),
	)
}
