package temporal

import (
	"cmp"
	"fmt"
	"math"
	"strconv"
)

// secondsPerMonth is the average over the 400 years of a calendar's cycle.
const secondsPerMonth = 2_629_746

// Duration is a length of time in months, days, seconds and nanoseconds, which
// do not turn into one another: a month has no fixed number of days, nor a day
// of seconds. The zero Duration is no time.
type Duration struct {
	months, days, seconds int64
	nanos                 int32 // from 0 to 999,999,999, also when seconds is negative
}

// NewDuration returns a duration; nanos beyond a second move into seconds. An
// [ErrRange] error says that the seconds do not fit then.
func NewDuration(months, days, seconds, nanos int64) (Duration, error) {
	seconds, ok := addExact(seconds, floorDiv(nanos, nanosPerSecond))
	if !ok {
		return Duration{}, ErrRange
	}
	return Duration{months, days, seconds, int32(floorMod(nanos, nanosPerSecond))}, nil
}

// approximate hands fractions on to the next smaller unit, a month counting as
// 30.436875 days; what is left below a nanosecond is cut off.
func approximate(months, days, seconds, nanos float64) (Duration, error) {
	const dayNanos, monthNanos = float64(nanosPerDay), float64(secondsPerMonth) * nanosPerSecond
	wholeMonths := math.Trunc(months)
	days += (monthNanos*months - monthNanos*wholeMonths) / dayNanos
	wholeDays := math.Trunc(days)
	seconds += (dayNanos*days - dayNanos*wholeDays) / nanosPerSecond
	wholeSeconds := math.Trunc(seconds)
	nanos += nanosPerSecond*seconds - nanosPerSecond*wholeSeconds
	for _, f := range []float64{wholeMonths, wholeDays, wholeSeconds, nanos} {
		if !(f >= -(1<<63) && f < 1<<63) {
			return Duration{}, ErrRange
		}
	}
	return NewDuration(int64(wholeMonths), int64(wholeDays), int64(wholeSeconds), int64(nanos))
}

// Months returns the whole months, twelve to the year.
func (d Duration) Months() int64 { return d.months }

// Days returns the days beside the months, seven to the week.
func (d Duration) Days() int64 { return d.days }

// Seconds returns the seconds beside the days, rounded down.
func (d Duration) Seconds() int64 { return d.seconds }

// Nanos returns the nanoseconds beside the seconds, from 0 to 999,999,999.
func (d Duration) Nanos() int32 { return d.nanos }

// Plus adds two durations unit by unit.
func (d Duration) Plus(e Duration) (Duration, error) {
	months, ok1 := addExact(d.months, e.months)
	days, ok2 := addExact(d.days, e.days)
	seconds, ok3 := addExact(d.seconds, e.seconds)
	if !ok1 || !ok2 || !ok3 {
		return Duration{}, ErrRange
	}
	return NewDuration(months, days, seconds, int64(d.nanos)+int64(e.nanos))
}

// Minus subtracts unit by unit.
func (d Duration) Minus(e Duration) (Duration, error) {
	back, err := e.Negated()
	if err != nil {
		return Duration{}, err
	}
	return d.Plus(back)
}

// Negated turns every unit round.
func (d Duration) Negated() (Duration, error) { return d.Times(-1) }

// Times multiplies every unit by a whole number.
func (d Duration) Times(factor int64) (Duration, error) {
	months, ok1 := mulExact(d.months, factor)
	days, ok2 := mulExact(d.days, factor)
	seconds, ok3 := mulExact(d.seconds, factor)
	nanos, ok4 := mulExact(int64(d.nanos), factor)
	if !ok1 || !ok2 || !ok3 || !ok4 {
		return Duration{}, ErrRange
	}
	return NewDuration(months, days, seconds, nanos)
}

// Scaled multiplies every unit by a number; fractions go on to the next smaller
// unit, a month counting as 30.436875 days.
func (d Duration) Scaled(factor float64) (Duration, error) {
	return approximate(float64(d.months)*factor, float64(d.days)*factor,
		float64(d.seconds)*factor, float64(d.nanos)*factor)
}

// Divided divides every unit by a number; fractions go on as in [Duration.Scaled].
// Division by zero is an [ErrRange] error.
func (d Duration) Divided(divisor float64) (Duration, error) {
	return approximate(float64(d.months)/divisor, float64(d.days)/divisor,
		float64(d.seconds)/divisor, float64(d.nanos)/divisor)
}

// compare goes by the average length in seconds, then unit by unit, so that
// only equal durations compare as equal.
func (d Duration) compare(e Duration) int {
	return cmp.Or(
		cmp.Compare(d.averageSeconds(), e.averageSeconds()),
		cmp.Compare(d.nanos, e.nanos),
		cmp.Compare(d.months, e.months),
		cmp.Compare(d.days, e.days),
		cmp.Compare(d.seconds, e.seconds),
	)
}

func (d Duration) averageSeconds() float64 {
	return float64(d.months)*secondsPerMonth + float64(d.days)*secondsPerDay + float64(d.seconds)
}

// String returns the duration as P1Y2M10DT2H30M1.5S, leaving out units of
// zero, or PT0S. A negative duration carries its sign at each unit.
func (d Duration) String() string {
	b := []byte("P")
	unit := func(n int64, letter byte) {
		if n != 0 {
			b = append(strconv.AppendInt(b, n, 10), letter)
		}
	}
	unit(d.months/12, 'Y')
	unit(d.months%12, 'M')
	unit(d.days, 'D')
	if d.seconds != 0 || d.nanos != 0 {
		seconds, nanos := d.seconds, int64(d.nanos)
		if seconds < 0 && nanos > 0 {
			seconds, nanos = seconds+1, nanos-nanosPerSecond
		}
		b = append(b, 'T')
		unit(seconds/3600, 'H')
		unit(seconds/60%60, 'M')
		b = append(b, formatSeconds(seconds%60, nanos)...)
	}
	if len(b) == 1 {
		return "PT0S"
	}
	return string(b)
}

// formatSeconds takes seconds and nanos of one sign.
func formatSeconds(seconds, nanos int64) string {
	switch {
	case nanos == 0 && seconds == 0:
		return ""
	case nanos == 0:
		return strconv.FormatInt(seconds, 10) + "S"
	}
	sign := ""
	if seconds < 0 || nanos < 0 {
		sign, seconds, nanos = "-", -seconds, -nanos
	}
	return fmt.Sprintf("%s%d.%sS", sign, seconds, formatNanos(nanos))
}
