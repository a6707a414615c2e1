package temporal

import (
	"cmp"
	"fmt"
	"strings"
)

const (
	nanosPerSecond = 1_000_000_000
	secondsPerDay  = 86_400
	nanosPerDay    = secondsPerDay * nanosPerSecond
	maxOffset      = 18 * 3600 // seconds, as in java.time
)

// LocalTime is a time of day without a zone. The zero LocalTime is midnight.
type LocalTime struct {
	nanos int64 // since midnight
}

// NewLocalTime returns a time of day, or an [ErrInvalid] error if a component
// is out of its range.
func NewLocalTime(hour, minute, second, nanosecond int64) (LocalTime, error) {
	for _, c := range []struct {
		name        string
		value, last int64
	}{
		{"hour", hour, 23}, {"minute", minute, 59}, {"second", second, 59},
		{"nanosecond", nanosecond, nanosPerSecond - 1},
	} {
		if c.value < 0 || c.value > c.last {
			return LocalTime{}, invalidf("%s %d is not within 0 and %d", c.name, c.value, c.last)
		}
	}
	return LocalTime{((hour*60+minute)*60+second)*nanosPerSecond + nanosecond}, nil
}

// LocalTimeOfNanos returns the time that many nanoseconds after midnight, less
// than a day.
func LocalTimeOfNanos(nanos int64) LocalTime { return LocalTime{nanos} }

// NanosOfDay returns the nanoseconds since midnight.
func (t LocalTime) NanosOfDay() int64 { return t.nanos }

// Clock returns the time of day in its parts.
func (t LocalTime) Clock() (hour, minute, second, nanosecond int64) {
	seconds := t.nanos / nanosPerSecond
	return seconds / 3600, seconds / 60 % 60, seconds % 60, t.nanos % nanosPerSecond
}

// String returns the time as 21:40:32.142: with seconds even if they are zero,
// as Neo4j prints it, and a fraction as long as need be. The openCypher TCK
// leaves out seconds of zero.
func (t LocalTime) String() string {
	hour, minute, second, nano := t.Clock()
	text := fmt.Sprintf("%02d:%02d:%02d", hour, minute, second)
	if nano != 0 {
		text += "." + formatNanos(nano)
	}
	return text
}

// formatNanos writes the fraction of a second without trailing zeros.
func formatNanos(nanos int64) string {
	return strings.TrimRight(fmt.Sprintf("%09d", nanos), "0")
}

// plus turns the clock by seconds and nanos, past midnight where need be.
func (t LocalTime) plus(seconds, nanos int64) LocalTime {
	shift := floorMod(seconds, secondsPerDay)*nanosPerSecond + floorMod(nanos, nanosPerDay)
	return LocalTime{floorMod(t.nanos+shift, nanosPerDay)}
}

// Time is a time of day with an offset from UTC.
type Time struct {
	local  LocalTime
	offset int32 // seconds east of UTC
}

// NewTime returns a local time at an offset of so many seconds east of UTC, at
// most 18 hours either way.
func NewTime(local LocalTime, offset int32) Time { return Time{local, offset} }

// Local returns the time of day as its own clock shows it.
func (t Time) Local() LocalTime { return t.local }

// Offset returns the seconds east of UTC.
func (t Time) Offset() int32 { return t.offset }

// String returns the time as 21:40:32.142+01:00, or with Z for UTC.
func (t Time) String() string { return t.local.String() + formatOffset(t.offset) }

// utc may be negative or more than a day.
func (t Time) utc() int64 { return t.local.nanos - int64(t.offset)*nanosPerSecond }

func (t Time) compare(u Time) int {
	return cmp.Or(cmp.Compare(t.utc(), u.utc()), cmp.Compare(t.offset, u.offset))
}

func formatOffset(offset int32) string {
	if offset == 0 {
		return "Z"
	}
	sign, rest := "+", offset
	if offset < 0 {
		sign, rest = "-", -offset
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s%02d:%02d", sign, rest/3600, rest/60%60)
	if rest%60 != 0 {
		fmt.Fprintf(&b, ":%02d", rest%60)
	}
	return b.String()
}
