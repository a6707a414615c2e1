package queries

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// limit is the parameter that bounds the number of rows in every shipped query.
const limit = "limit"

// Bind turns assignments of the form "name=value" into the parameters of the
// query. What is not given gets its default. The error joins everything wrong:
// an unknown or repeated name, a value of the wrong type, a required parameter
// that is missing.
func (q Query) Bind(assignments []string) (map[string]any, error) {
	values := map[string]any{}
	var faults []error
	for _, a := range assignments {
		name, text, ok := strings.Cut(a, "=")
		p, known := q.Param(name)
		_, twice := values[name]
		switch {
		case !ok:
			faults = append(faults, fmt.Errorf("parameter %q: not of the form name=value", a))
			continue
		case !known:
			faults = append(faults, fmt.Errorf("parameter %q: query %s has none of that name, it has %s", name, q.Name, q.paramNames()))
			continue
		case twice:
			faults = append(faults, fmt.Errorf("parameter %q: given twice", name))
			continue
		}
		v, err := p.Coerce(text)
		if err != nil {
			faults = append(faults, err)
		}
		values[name] = v
	}
	for _, p := range q.Params {
		if _, given := values[p.Name]; given {
			continue
		}
		if p.Required {
			faults = append(faults, fmt.Errorf("parameter %q: query %s needs it (%s)", p.Name, q.Name, p.Doc))
			continue
		}
		values[p.Name] = p.Default
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return values, nil
}

func (q Query) paramNames() string {
	names := make([]string, len(q.Params))
	for i, p := range q.Params {
		names[i] = p.Name
	}
	if len(names) == 0 {
		return "no parameters"
	}
	return strings.Join(names, ", ")
}

// Coerce turns the text of a value into the Go value of the parameter's type.
// A list is written "a,b,c", or as a JSON array when a member has a comma.
func (p Param) Coerce(text string) (any, error) {
	v, err := coerce(p.Type, text)
	if err == nil && p.Name == limit {
		if n, ok := v.(int64); ok && n < 0 {
			err = errors.New("must not be negative")
		}
	}
	if err != nil {
		return nil, fmt.Errorf("parameter %q: %q %w", p.Name, text, err)
	}
	return v, nil
}

func coerce(t Type, text string) (any, error) {
	switch t {
	case String:
		return text, nil
	case Int:
		n, err := strconv.ParseInt(text, 10, 64)
		if err != nil {
			return nil, errors.New("is not a whole number of 64 bits")
		}
		return n, nil
	case Float:
		x, err := strconv.ParseFloat(text, 64)
		if err != nil || math.IsInf(x, 0) || math.IsNaN(x) {
			return nil, errors.New("is not a finite number")
		}
		return x, nil
	case Bool:
		if text != "true" && text != "false" {
			return nil, errors.New("is neither true nor false")
		}
		return text == "true", nil
	case Date:
		if _, err := time.Parse(time.DateOnly, text); err != nil {
			return nil, errors.New("is not a day such as 2024-04-21")
		}
		return text, nil
	case List:
		return coerceList(text)
	}
	return nil, fmt.Errorf("has unknown type %q", t)
}

func coerceList(text string) (any, error) {
	list := []string{}
	switch {
	case text == "":
	case strings.HasPrefix(text, "["):
		if err := json.Unmarshal([]byte(text), &list); err != nil {
			return nil, errors.New("is not a JSON array of strings")
		}
	default:
		for member := range strings.SplitSeq(text, ",") {
			list = append(list, strings.TrimSpace(member))
		}
	}
	return list, nil
}
