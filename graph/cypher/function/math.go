package function

import (
	"math"

	"isnad/graph/cypher/value"
)

// The trigonometric functions and log10() are those of Go, whose last digit may
// be another than that of Java and Neo4j.
func mathFunctions() []Function {
	all := []Function{
		{Name: "abs", Parameters: "number", MinArgs: 1, MaxArgs: 1,
			Doc: "the number without its sign, of the same type", body: abs},
		{Name: "sign", Parameters: "number", MinArgs: 1, MaxArgs: 1,
			Doc: "-1, 0 or 1 as an integer", body: sign},
		{Name: "isNaN", Parameters: "number", MinArgs: 1, MaxArgs: 1,
			Doc: "whether the number is not a number", body: isNaN},
		{Name: "round", Parameters: "number[, precision[, mode]]", MinArgs: 1, MaxArgs: 3,
			Doc: "the nearest whole number as a float, halves up; or rounded to so many decimals, " +
				"by CEILING, FLOOR, UP, DOWN, HALF_UP, HALF_DOWN or HALF_EVEN", body: round},
		{Name: "atan2", Parameters: "y, x", MinArgs: 2, MaxArgs: 2,
			Doc: "the angle of a point in radians", body: atan2},
		{Name: "e", Doc: "the base of the natural logarithm", body: constant(math.E)},
		{Name: "pi", Doc: "the ratio of a circle's circumference to its diameter", body: constant(math.Pi)},
	}
	for _, f := range []struct {
		name, doc string
		f         func(float64) float64
	}{
		{"ceil", "the least whole number not below, as a float", math.Ceil},
		{"floor", "the greatest whole number not above, as a float", math.Floor},
		{"sqrt", "the square root", math.Sqrt},
		{"exp", "e to that power", math.Exp},
		{"log", "the natural logarithm", math.Log},
		{"log10", "the logarithm to base 10", math.Log10},
		{"sin", "the sine of radians", math.Sin},
		{"cos", "the cosine of radians", math.Cos},
		{"tan", "the tangent of radians", math.Tan},
		{"cot", "the cotangent of radians", func(x float64) float64 { return 1 / math.Tan(x) }},
		{"asin", "the arc sine in radians", math.Asin},
		{"acos", "the arc cosine in radians", math.Acos},
		{"atan", "the arc tangent in radians", math.Atan},
		{"haversin", "half the versine of radians", func(x float64) float64 { return (1 - math.Cos(x)) / 2 }},
		{"degrees", "radians as degrees", func(x float64) float64 { return x * (180 / math.Pi) }},
		{"radians", "degrees as radians", func(x float64) float64 { return x * (math.Pi / 180) }},
	} {
		all = append(all, Function{Name: f.name, Parameters: "number", MinArgs: 1, MaxArgs: 1, Doc: f.doc,
			body: func(c call) (value.Value, error) {
				x, err := c.number(0)
				return value.Float(f.f(x)), err
			}})
	}
	return all
}

func constant(f float64) func(call) (value.Value, error) {
	return func(call) (value.Value, error) { return value.Float(f), nil }
}

// abs of the least integer is itself, as in Neo4j.
func abs(c call) (value.Value, error) {
	if i, ok := c.args[0].AsInt(); ok {
		return value.Int(max(i, -i)), nil
	}
	f, err := c.number(0)
	return value.Float(math.Abs(f)), err
}

// sign of NaN is 0.
func sign(c call) (value.Value, error) {
	f, err := c.number(0)
	switch {
	case f > 0:
		return value.Int(1), err
	case f < 0:
		return value.Int(-1), err
	}
	return value.Int(0), err
}

func isNaN(c call) (value.Value, error) {
	f, err := c.number(0)
	return value.Bool(math.IsNaN(f)), err
}

func atan2(c call) (value.Value, error) {
	y, err := c.number(0)
	if err != nil {
		return value.Value{}, err
	}
	x, err := c.number(1)
	return value.Float(math.Atan2(y, x)), err
}
