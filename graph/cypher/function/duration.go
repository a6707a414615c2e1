package function

import (
	"maps"
	"slices"

	"isnad/graph/cypher/temporal"
	"isnad/graph/cypher/value"
)

func durationFunctions() []Function {
	between := func(name, doc string, f func(from, to temporal.Temporal) (temporal.Duration, error)) Function {
		return Function{Name: name, Parameters: "from, to", MinArgs: 2, MaxArgs: 2, Doc: doc,
			body: func(c call) (value.Value, error) {
				from, ok1 := c.args[0].AsTemporal()
				to, ok2 := c.args[1].AsTemporal()
				if !ok1 || !ok2 {
					return value.Value{}, c.typeError()
				}
				return c.temporalResult(keep(f(from, to)))
			}}
	}
	return []Function{
		{Name: "duration", Parameters: "text or map", MinArgs: 1, MaxArgs: 1,
			Doc: "the duration that a text or a map of units names", body: duration},
		between("duration.between", "the whole months, whole days and the rest in seconds between two dates or times", temporal.Between),
		between("duration.inMonths", "the whole months between two dates", temporal.InMonths),
		between("duration.inDays", "the whole days between two dates", temporal.InDays),
		between("duration.inSeconds", "the seconds between two dates or times", temporal.InSeconds),
	}
}

func duration(c call) (value.Value, error) {
	if text, ok := c.args[0].AsString(); ok {
		return c.temporalResult(keep(temporal.ParseDuration(text)))
	}
	entries, ok := c.args[0].AsMap()
	if !ok {
		return value.Value{}, c.typeError()
	}
	var fields temporal.DurationFields
	for _, key := range slices.Sorted(maps.Keys(entries)) {
		entry := entries[key]
		var err error
		if n, ok := entry.AsInt(); ok {
			err = fields.SetInt(key, n)
		} else if x, ok := entry.AsFloat(); ok {
			err = fields.SetFloat(key, x)
		} else {
			return value.Value{}, value.Errorf(value.ErrType, "%s(): %s cannot be a %s", c.name, key, entry.Kind())
		}
		if err != nil {
			return value.Value{}, c.temporalError(err)
		}
	}
	return c.temporalResult(keep(temporal.BuildDuration(&fields)))
}
