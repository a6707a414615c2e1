package temporal

import "strings"

// DurationFields are the units that a duration is built from, as the map of
// duration({…}) gives them. The zero DurationFields is empty.
type DurationFields struct {
	given    bool
	fraction bool // some unit is no whole number
	exact    [durationUnits]int64
	approx   [durationUnits]float64
}

// durationUnits are years, months, weeks, days, hours, minutes, seconds,
// milliseconds, microseconds and nanoseconds.
const durationUnits = 10

func durationUnit(name string) (int, error) {
	for i, unit := range [durationUnits]string{
		"years", "months", "weeks", "days", "hours", "minutes", "seconds",
		"milliseconds", "microseconds", "nanoseconds",
	} {
		if strings.EqualFold(unit, name) {
			return i, nil
		}
	}
	return 0, invalidf("durations have no unit %s", name)
}

// SetInt sets a unit by its name in any case. Unknown names are an [ErrInvalid]
// error.
func (f *DurationFields) SetInt(name string, n int64) error {
	i, err := durationUnit(name)
	if err != nil {
		return err
	}
	f.given, f.exact[i], f.approx[i] = true, n, float64(n)
	return nil
}

// SetFloat sets a unit to a number whose fraction goes on to the next smaller
// unit, as in [Duration.Scaled].
func (f *DurationFields) SetFloat(name string, x float64) error {
	i, err := durationUnit(name)
	if err != nil {
		return err
	}
	f.given, f.fraction, f.approx[i] = true, true, x
	return nil
}

// BuildDuration adds up the units. Without any it is an [ErrInvalid] error,
// beyond 64 bits an [ErrRange] one.
func BuildDuration(f *DurationFields) (Duration, error) {
	if !f.given {
		return Duration{}, invalidf("no unit is given")
	}
	if f.fraction {
		u := f.approx
		return approximate(u[0]*12+u[1], u[2]*7+u[3], u[4]*3600+u[5]*60+u[6], u[7]*1e6+u[8]*1e3+u[9])
	}
	months, ok1 := sumProducts(f.exact[:2], []int64{12, 1})
	days, ok2 := sumProducts(f.exact[2:4], []int64{7, 1})
	seconds, ok3 := sumProducts(f.exact[4:7], []int64{3600, 60, 1})
	// Whole seconds are told apart first, so that what is left cannot overflow.
	millis, micros, nanos := f.exact[7], f.exact[8], f.exact[9]
	whole, ok4 := sumProducts([]int64{seconds, millis / 1_000, micros / 1_000_000, nanos / nanosPerSecond}, []int64{1, 1, 1, 1})
	if !ok1 || !ok2 || !ok3 || !ok4 {
		return Duration{}, ErrRange
	}
	return NewDuration(months, days, whole,
		millis%1_000*1_000_000+micros%1_000_000*1_000+nanos%nanosPerSecond)
}
