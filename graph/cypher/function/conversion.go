package function

import (
	"errors"
	"math"
	"strconv"
	"strings"

	"isnad/graph/cypher/value"
)

// conversions are the four target types; each comes as a function, as one that
// gives null instead of an error, and as one over lists that does so too.
func conversionFunctions() []Function {
	var all []Function
	for _, t := range []struct {
		target, doc string
		convert     func(call) (value.Value, error)
	}{
		{"Boolean", "true or false of a boolean, its name in any case, or an integer, where only 0 is false", toBoolean},
		{"Float", "the float of a number or of a text that is one", toFloat},
		{"Integer", "the integer of a number, its fraction cut off, of a text that is one, or 1 and 0 of a boolean", toInteger},
		{"String", "the text of a number, boolean, date, time or duration, or the text itself", toString},
	} {
		orNull := func(c call) (value.Value, error) { return convertOrNull(c, t.convert) }
		all = append(all,
			Function{Name: "to" + t.target, Parameters: "value", MinArgs: 1, MaxArgs: 1,
				Doc: t.doc + "; null of other texts", body: t.convert},
			Function{Name: "to" + t.target + "OrNull", Parameters: "value", MinArgs: 1, MaxArgs: 1,
				Doc: "as to" + t.target + "(), and null where that is an error", body: orNull},
			Function{Name: "to" + t.target + "List", Parameters: "list", MinArgs: 1, MaxArgs: 1,
				Doc: "each element as to" + t.target + "OrNull() converts it",
				body: func(c call) (value.Value, error) {
					return convertList(c, orNull)
				}})
	}
	return all
}

func toBoolean(c call) (value.Value, error) {
	arg := c.args[0]
	if _, ok := arg.AsBool(); ok {
		return arg, nil
	}
	if i, ok := arg.AsInt(); ok {
		return value.Bool(i != 0), nil
	}
	text, err := c.text(0)
	if err != nil {
		return value.Value{}, err
	}
	switch text = strings.ToLower(trimJava(text)); text {
	case "true", "false":
		return value.Bool(text == "true"), nil
	}
	return value.Value{}, nil
}

func toFloat(c call) (value.Value, error) {
	if f, ok := c.args[0].AsNumber(); ok {
		return value.Float(f), nil
	}
	text, err := c.text(0)
	if err != nil {
		return value.Value{}, err
	}
	if f, ok := parseFloat(trimJava(text)); ok {
		return value.Float(f), nil
	}
	return value.Value{}, nil
}

// parseFloat reads decimal numbers; beyond their range they are infinite. The
// names that Go takes for infinity and NaN are those of Java alone.
func parseFloat(text string) (float64, bool) {
	digits := strings.TrimLeft(text, "+-")
	if strings.ContainsAny(digits, "xX_") ||
		strings.ContainsAny(digits, "iInN") && digits != "Infinity" && digits != "NaN" {
		return 0, false
	}
	f, err := strconv.ParseFloat(text, 64)
	if err != nil && !errors.Is(err, strconv.ErrRange) {
		return 0, false
	}
	return f, true
}

func toInteger(c call) (value.Value, error) {
	arg := c.args[0]
	if _, ok := arg.AsInt(); ok {
		return arg, nil
	}
	if f, ok := arg.AsFloat(); ok {
		return value.Int(saturate(f)), nil
	}
	if b, ok := arg.AsBool(); ok {
		if b {
			return value.Int(1), nil
		}
		return value.Int(0), nil
	}
	text, err := c.text(0)
	if err != nil {
		return value.Value{}, err
	}
	if i, err := strconv.ParseInt(text, 10, 64); err == nil {
		return value.Int(i), nil
	}
	f, ok := parseFloat(text)
	switch {
	case !ok || math.IsNaN(f) || strings.HasSuffix(text, "Infinity"):
		return value.Value{}, nil
	case f < -1<<63 || f >= 1<<63:
		return value.Value{}, value.Errorf(value.ErrArithmetic, "%s(): %s does not fit into 64 bits", c.name, text)
	}
	return value.Int(int64(f)), nil
}

// saturate cuts off the fraction; what is too large is the largest integer, and
// NaN is 0, as in Java.
func saturate(f float64) int64 {
	switch {
	case math.IsNaN(f):
		return 0
	case f >= 1<<63:
		return math.MaxInt64
	case f < -1<<63:
		return math.MinInt64
	}
	return int64(f)
}

func toString(c call) (value.Value, error) {
	arg := c.args[0]
	switch arg.Kind() {
	case value.KindString:
		return arg, nil
	case value.KindList, value.KindMap, value.KindNode, value.KindRelationship, value.KindPath:
		return value.Value{}, c.typeError()
	}
	return value.String(arg.String()), nil
}

func convertOrNull(c call, convert func(call) (value.Value, error)) (value.Value, error) {
	if c.args[0].IsNull() {
		return value.Value{}, nil
	}
	v, err := convert(c)
	if errors.Is(err, value.ErrType) || errors.Is(err, value.ErrArithmetic) {
		return value.Value{}, nil
	}
	return v, err
}

func convertList(c call, convert func(call) (value.Value, error)) (value.Value, error) {
	items, err := c.list(0)
	if err != nil {
		return value.Value{}, err
	}
	converted := make([]value.Value, len(items))
	for i, item := range items {
		if converted[i], err = convert(call{c.name, c.env, []value.Value{item}}); err != nil {
			return value.Value{}, err
		}
	}
	return value.List(converted), nil
}
