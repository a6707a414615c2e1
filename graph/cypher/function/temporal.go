package function

import (
	"errors"
	"maps"
	"slices"
	"strings"

	"isnad/graph/cypher/temporal"
	"isnad/graph/cypher/value"
)

// temporalType is one of the five types of dates and times: how it is read,
// built, truncated and taken of an instant.
type temporalType struct {
	name, noun string
	base       string // as what [temporal.Fields] take a whole value of another type
	parse      func(text string, now temporal.DateTime) (temporal.Temporal, error)
	build      func(*temporal.Fields, temporal.DateTime) (temporal.Temporal, error)
	truncate   func(string, temporal.Temporal, temporal.Fields, temporal.DateTime) (temporal.Temporal, error)
	of         func(now temporal.DateTime) temporal.Temporal
}

// newTemporalType gives the functions of the temporal package one shape.
func newTemporalType[T temporal.Temporal](
	name, noun, base string,
	parse func(string, temporal.DateTime) (T, error),
	build func(*temporal.Fields, temporal.DateTime) (T, error),
	truncate func(string, temporal.Temporal, temporal.Fields, temporal.DateTime) (T, error),
	of func(temporal.DateTime) T,
) temporalType {
	return temporalType{
		name: name, noun: noun, base: base,
		parse: func(text string, now temporal.DateTime) (temporal.Temporal, error) {
			return keep(parse(text, now))
		},
		build: func(f *temporal.Fields, now temporal.DateTime) (temporal.Temporal, error) {
			return keep(build(f, now))
		},
		truncate: func(unit string, t temporal.Temporal, f temporal.Fields, now temporal.DateTime) (temporal.Temporal, error) {
			return keep(truncate(unit, t, f, now))
		},
		of: func(now temporal.DateTime) temporal.Temporal { return of(now) },
	}
}

func temporalTypes() []temporalType {
	type now = temporal.DateTime
	return []temporalType{
		newTemporalType("date", "date", "date",
			func(s string, _ now) (temporal.Date, error) { return temporal.ParseDate(s) },
			temporal.BuildDate, temporal.TruncateDate,
			func(n now) temporal.Date { return n.Local().Date() }),
		newTemporalType("localtime", "time of day", "time",
			func(s string, _ now) (temporal.LocalTime, error) { return temporal.ParseLocalTime(s) },
			temporal.BuildLocalTime, temporal.TruncateLocalTime,
			func(n now) temporal.LocalTime { return n.Local().Time() }),
		newTemporalType("time", "time of day with an offset", "time",
			func(s string, n now) (temporal.Time, error) { return temporal.ParseTime(s, n.Offset()) },
			temporal.BuildTime, temporal.TruncateTime,
			func(n now) temporal.Time { return temporal.NewTime(n.Local().Time(), n.Offset()) }),
		newTemporalType("localdatetime", "date and time of day", "datetime",
			func(s string, _ now) (temporal.LocalDateTime, error) { return temporal.ParseLocalDateTime(s) },
			temporal.BuildLocalDateTime, temporal.TruncateLocalDateTime,
			func(n now) temporal.LocalDateTime { return n.Local() }),
		newTemporalType("datetime", "date and time in a zone", "datetime",
			func(s string, n now) (temporal.DateTime, error) { return temporal.ParseDateTime(s, n.Zone()) },
			temporal.BuildDateTime, temporal.TruncateDateTime,
			func(n now) temporal.DateTime { return n }),
	}
}

// keep leaves no typed value behind an error.
func keep[T temporal.Temporal](t T, err error) (temporal.Temporal, error) {
	if err != nil {
		return nil, err
	}
	return t, nil
}

func temporalFunctions() []Function {
	var all []Function
	for _, t := range temporalTypes() {
		all = append(all, Function{Name: t.name, Parameters: "[text, map or other value]", MaxArgs: 1, UsesClock: true,
			Doc:  "the " + t.noun + " that a text, a map of components or a value of another type names, or the present",
			body: t.construct})
		for _, clock := range []string{"statement", "transaction", "realtime"} {
			all = append(all, Function{Name: t.name + "." + clock, Parameters: "[timezone]", MaxArgs: 1, UsesClock: true,
				Doc:  "the present " + t.noun + ", which is one and the same for the whole statement",
				body: t.present})
		}
		all = append(all, Function{Name: t.name + ".truncate", Parameters: "unit[, value[, map]]", MinArgs: 1, MaxArgs: 3,
			UsesClock: true,
			Doc:       "the " + t.noun + " at the start of the unit that the value, or the present, lies in, with the components of the map set",
			body:      t.truncated})
	}
	return append(all,
		Function{Name: "datetime.fromEpoch", Parameters: "seconds, nanoseconds", MinArgs: 2, MaxArgs: 2,
			Doc: "the instant so long after 1970-01-01 in UTC", body: fromEpoch},
		Function{Name: "datetime.fromEpochMillis", Parameters: "milliseconds", MinArgs: 1, MaxArgs: 1,
			Doc: "the instant so long after 1970-01-01 in UTC", body: fromEpochMillis},
	)
}

// construct is date(…) and its kin.
func (t temporalType) construct(c call) (value.Value, error) {
	if len(c.args) == 0 {
		return value.FromTemporal(t.of(c.env.Now)), nil
	}
	if text, ok := c.args[0].AsString(); ok {
		return c.temporalResult(t.parse(text, c.env.Now))
	}
	var fields temporal.Fields
	if other, ok := c.args[0].AsTemporal(); ok {
		if err := fields.SetBase(t.base, other); err != nil {
			return value.Value{}, c.temporalError(err)
		}
	} else if err := c.fields(0, &fields); err != nil {
		return value.Value{}, err
	}
	return c.temporalResult(t.build(&fields, c.env.Now))
}

// present is date.statement() and its kin, in the zone of the argument.
func (t temporalType) present(c call) (value.Value, error) {
	now := c.env.Now
	if len(c.args) > 0 {
		name, err := c.text(0)
		if err != nil {
			return value.Value{}, err
		}
		zone, err := temporal.ParseZone(name)
		if err != nil {
			return value.Value{}, c.temporalError(err)
		}
		now = now.In(zone)
	}
	return value.FromTemporal(t.of(now)), nil
}

func (t temporalType) truncated(c call) (value.Value, error) {
	unit, err := c.text(0)
	if err != nil {
		return value.Value{}, err
	}
	var other temporal.Temporal = c.env.Now
	if len(c.args) > 1 {
		var ok bool
		if other, ok = c.args[1].AsTemporal(); !ok {
			return value.Value{}, c.typeError()
		}
	}
	var fields temporal.Fields
	if len(c.args) > 2 {
		if err := c.fields(2, &fields); err != nil {
			return value.Value{}, err
		}
	}
	return c.temporalResult(t.truncate(unit, other, fields, c.env.Now))
}

// fields reads a map of components. Keys are taken in order, so that of two
// faults always the same one is told.
func (c call) fields(i int, f *temporal.Fields) error {
	entries, ok := c.args[i].AsMap()
	if !ok {
		return c.typeError()
	}
	for _, key := range slices.Sorted(maps.Keys(entries)) {
		if err := c.field(key, entries[key], f); err != nil {
			return err
		}
	}
	return nil
}

func (c call) field(key string, entry value.Value, f *temporal.Fields) error {
	if strings.EqualFold(key, "timezone") {
		name, ok := entry.AsString()
		if !ok {
			return value.Errorf(value.ErrType, "%s(): timezone is a String, not a %s", c.name, entry.Kind())
		}
		zone, err := temporal.ParseZone(name)
		if err != nil {
			return c.temporalError(err)
		}
		f.SetZone(zone)
		return nil
	}
	if t, ok := entry.AsTemporal(); ok {
		return c.temporalError(f.SetBase(key, t))
	}
	n, ok := entry.AsInt()
	if !ok {
		return value.Errorf(value.ErrType, "%s(): %s cannot be a %s", c.name, key, entry.Kind())
	}
	return c.temporalError(f.SetNumber(key, n))
}

func (c call) temporalResult(t temporal.Temporal, err error) (value.Value, error) {
	return value.FromTemporal(t), c.temporalError(err)
}

// temporalError tells errors of the temporal package as those of the value
// package, in the name of the function.
func (c call) temporalError(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, temporal.ErrRange):
		return value.Errorf(value.ErrArithmetic, "%s(): %v", c.name, err)
	}
	return c.invalid("%v", err)
}

func fromEpoch(c call) (value.Value, error) {
	seconds, err := c.integer(0)
	if err != nil {
		return value.Value{}, err
	}
	nanos, err := c.integer(1)
	if err != nil {
		return value.Value{}, err
	}
	return c.temporalResult(keep(temporal.FromEpoch(seconds, nanos)))
}

func fromEpochMillis(c call) (value.Value, error) {
	millis, err := c.integer(0)
	if err != nil {
		return value.Value{}, err
	}
	return c.temporalResult(keep(temporal.FromEpochMillis(millis)))
}
