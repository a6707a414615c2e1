package value

import (
	"errors"
	"math"

	"isnad/graph/cypher/temporal"
)

// Add is the + operator: numbers add up, texts and lists are joined, a value
// and a list make a longer list, a text takes numbers and booleans in, and a
// duration moves a date or time or adds to a duration. Null on either side is
// null. Integers beyond 64 bits are an [ErrArithmetic] error.
func Add(a, b Value) (Value, error) {
	ka, kb := a.Kind(), b.Kind()
	switch {
	case ka == KindNull || kb == KindNull:
		return Value{}, nil
	case ka == KindList || kb == KindList:
		return concat(a, b)
	case ka.isNumber() && kb.isNumber():
		return addNumbers(a, b)
	case ka == KindString && joinsText(kb), kb == KindString && joinsText(ka):
		s, t := a.text(), b.text()
		if err := CheckText("+", len(s)+len(t)); err != nil {
			return Value{}, err
		}
		return String(s + t), nil
	case ka.isTemporal() && kb.isTemporal():
		return addTemporals(a, b)
	}
	return Value{}, TypeError("+", a, b)
}

func addNumbers(a, b Value) (Value, error) {
	i, aInt := a.AsInt()
	j, bInt := b.AsInt()
	if aInt && bInt {
		sum := i + j
		if (sum > i) != (j > 0) {
			return Value{}, overflow("+", a, b)
		}
		return Int(sum), nil
	}
	return floatOf(a, b, func(x, y float64) float64 { return x + y }), nil
}

// Subtract is the - operator between numbers, durations, and a date or time and
// a duration. Null and overflow are as in [Add].
func Subtract(a, b Value) (Value, error) {
	ka, kb := a.Kind(), b.Kind()
	switch {
	case ka == KindNull || kb == KindNull:
		return Value{}, nil
	case ka == KindInt && kb == KindInt:
		i, _ := a.AsInt()
		j, _ := b.AsInt()
		if diff := i - j; (diff < i) == (j > 0) {
			return Int(diff), nil
		}
		return Value{}, overflow("-", a, b)
	case ka.isNumber() && kb.isNumber():
		return floatOf(a, b, func(x, y float64) float64 { return x - y }), nil
	case ka.isTemporal() && kb == KindDuration:
		return subtractDuration(a, b)
	}
	return Value{}, TypeError("-", a, b)
}

// Multiply is the * operator between numbers, and between a duration and a
// number. Null and overflow are as in [Add].
func Multiply(a, b Value) (Value, error) {
	ka, kb := a.Kind(), b.Kind()
	switch {
	case ka == KindNull || kb == KindNull:
		return Value{}, nil
	case ka == KindInt && kb == KindInt:
		i, _ := a.AsInt()
		j, _ := b.AsInt()
		product := i * j
		if i != 0 && (product/i != j || i == -1 && j == math.MinInt64) {
			return Value{}, overflow("*", a, b)
		}
		return Int(product), nil
	case ka.isNumber() && kb.isNumber():
		return floatOf(a, b, func(x, y float64) float64 { return x * y }), nil
	case ka == KindDuration && kb.isNumber():
		return scaleDuration(a, b)
	case ka.isNumber() && kb == KindDuration:
		return scaleDuration(b, a)
	}
	return Value{}, TypeError("*", a, b)
}

// Divide is the / operator. Integers give an integer, rounded towards zero, and
// an [ErrArithmetic] error if the divisor is zero; with a float on either side
// division by zero gives an infinity or NaN. The least integer by -1 is itself,
// as in Neo4j. A duration divides by a number that is not zero.
func Divide(a, b Value) (Value, error) {
	ka, kb := a.Kind(), b.Kind()
	switch {
	case ka == KindNull || kb == KindNull:
		return Value{}, nil
	case ka == KindInt && kb == KindInt:
		i, _ := a.AsInt()
		j, _ := b.AsInt()
		if j == 0 {
			return Value{}, Errorf(ErrArithmetic, "/ by zero")
		}
		return Int(i / j), nil
	case ka.isNumber() && kb.isNumber():
		return floatOf(a, b, func(x, y float64) float64 { return x / y }), nil
	case ka == KindDuration && kb.isNumber():
		return divideDuration(a, b)
	}
	return Value{}, TypeError("/", a, b)
}

// Modulo is the % operator: what is left of a after division by b, with the
// sign of a. Integers by zero are an [ErrArithmetic] error, floats give NaN.
func Modulo(a, b Value) (Value, error) {
	ka, kb := a.Kind(), b.Kind()
	switch {
	case ka == KindNull || kb == KindNull:
		return Value{}, nil
	case ka == KindInt && kb == KindInt:
		i, _ := a.AsInt()
		j, _ := b.AsInt()
		if j == 0 {
			return Value{}, Errorf(ErrArithmetic, "%% by zero")
		}
		return Int(i % j), nil
	case ka.isNumber() && kb.isNumber():
		return floatOf(a, b, math.Mod), nil
	}
	return Value{}, TypeError("%", a, b)
}

// Power is the ^ operator; its result is always a float.
func Power(a, b Value) (Value, error) {
	ka, kb := a.Kind(), b.Kind()
	switch {
	case ka == KindNull || kb == KindNull:
		return Value{}, nil
	case ka.isNumber() && kb.isNumber():
		return floatOf(a, b, math.Pow), nil
	}
	return Value{}, TypeError("^", a, b)
}

// Negate is the - sign before a number. The least integer has no opposite and
// is an [ErrArithmetic] error.
func Negate(a Value) (Value, error) {
	switch a.Kind() {
	case KindNull:
		return Value{}, nil
	case KindInt:
		i, _ := a.AsInt()
		if i == math.MinInt64 {
			return Value{}, overflow("-", a)
		}
		return Int(-i), nil
	case KindFloat:
		f, _ := a.AsFloat()
		return Float(-f), nil
	}
	return Value{}, TypeError("-", a)
}

// Positive is the + sign before a number, which changes nothing.
func Positive(a Value) (Value, error) {
	if k := a.Kind(); k == KindNull || k.isNumber() {
		return a, nil
	}
	return Value{}, TypeError("+", a)
}

func floatOf(a, b Value, op func(x, y float64) float64) Value {
	x, _ := a.AsNumber()
	y, _ := b.AsNumber()
	return Float(op(x, y))
}

func overflow(operator string, operands ...Value) error {
	if len(operands) == 1 {
		return Errorf(ErrArithmetic, "%s%s does not fit into 64 bits", operator, operands[0])
	}
	return Errorf(ErrArithmetic, "%s %s %s does not fit into 64 bits", operands[0], operator, operands[1])
}

func addTemporals(a, b Value) (Value, error) {
	t, _ := a.AsTemporal()
	u, _ := b.AsTemporal()
	if d, ok := u.(temporal.Duration); ok {
		return fromTemporal(temporal.Add(t, d))
	}
	if d, ok := t.(temporal.Duration); ok {
		return fromTemporal(temporal.Add(u, d))
	}
	return Value{}, TypeError("+", a, b)
}

func subtractDuration(a, b Value) (Value, error) {
	t, _ := a.AsTemporal()
	u, _ := b.AsTemporal()
	return fromTemporal(temporal.Subtract(t, u.(temporal.Duration)))
}

func scaleDuration(duration, factor Value) (Value, error) {
	t, _ := duration.AsTemporal()
	d := t.(temporal.Duration)
	if i, ok := factor.AsInt(); ok {
		return fromTemporal(d.Times(i))
	}
	f, _ := factor.AsFloat()
	return fromTemporal(d.Scaled(f))
}

func divideDuration(duration, divisor Value) (Value, error) {
	t, _ := duration.AsTemporal()
	f, _ := divisor.AsNumber()
	if f == 0 {
		return Value{}, Errorf(ErrArithmetic, "/ by zero")
	}
	return fromTemporal(t.(temporal.Duration).Divided(f))
}

// fromTemporal turns the errors of the temporal package into this one's.
func fromTemporal[T temporal.Temporal](t T, err error) (Value, error) {
	switch {
	case errors.Is(err, temporal.ErrRange):
		return Value{}, Errorf(ErrArithmetic, "%v", err)
	case err != nil:
		return Value{}, Errorf(ErrArgument, "%v", err)
	}
	return FromTemporal(t), nil
}
