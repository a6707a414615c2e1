package function

import (
	"math"
	"math/big"
	"strconv"

	"isnad/graph/cypher/value"
)

// maxPrecision is more decimals than any float has.
const maxPrecision = 400

// round goes by the shortest decimal that names the float, so that 1.005 to two
// decimals is 1.01. Halves go away from zero with a precision, towards positive
// infinity without.
func round(c call) (value.Value, error) {
	x, err := c.number(0)
	if err != nil {
		return value.Value{}, err
	}
	precision, mode := 0.0, "HALF_UP"
	if len(c.args) > 1 {
		if precision, err = c.number(1); err != nil {
			return value.Value{}, err
		}
	}
	if len(c.args) > 2 {
		if mode, err = c.text(2); err != nil {
			return value.Value{}, err
		}
	}
	away, ok := roundings[mode]
	switch {
	case precision < 0:
		return value.Value{}, c.invalid("a precision of %v", precision)
	case !ok:
		return value.Value{}, c.invalid("no mode %q", mode)
	case math.IsNaN(x) || math.IsInf(x, 0) || precision > maxPrecision:
		return value.Float(x), nil
	case int(precision) == 0 && len(c.args) < 3:
		return value.Float(roundHalfUp(x)), nil
	}
	return value.Float(roundDecimal(x, int(precision), away)), nil
}

// roundHalfUp takes halves towards positive infinity.
func roundHalfUp(x float64) float64 {
	floor := math.Floor(x)
	if x-floor >= 0.5 {
		return floor + 1
	}
	return floor
}

// rounding tells whether a number goes away from zero: half compares what would
// be cut off with a half, odd is the parity of what would stay.
type rounding func(half int, odd, negative bool) bool

var roundings = map[string]rounding{
	"UP":        func(int, bool, bool) bool { return true },
	"DOWN":      func(int, bool, bool) bool { return false },
	"CEILING":   func(_ int, _, negative bool) bool { return !negative },
	"FLOOR":     func(_ int, _, negative bool) bool { return negative },
	"HALF_UP":   func(half int, _, _ bool) bool { return half >= 0 },
	"HALF_DOWN": func(half int, _, _ bool) bool { return half > 0 },
	"HALF_EVEN": func(half int, odd, _ bool) bool { return half > 0 || half == 0 && odd },
}

func roundDecimal(x float64, precision int, away rounding) float64 {
	// The shortest decimal of a finite float is always a valid rational.
	exact, _ := new(big.Rat).SetString(strconv.FormatFloat(math.Abs(x), 'g', -1, 64))
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(precision)), nil)
	scaled := exact.Mul(exact, new(big.Rat).SetInt(unit))
	whole, rest := new(big.Int).QuoRem(scaled.Num(), scaled.Denom(), new(big.Int))
	if rest.Sign() != 0 {
		half := rest.Lsh(rest, 1).Cmp(scaled.Denom())
		if away(half, whole.Bit(0) == 1, x < 0) {
			whole.Add(whole, big.NewInt(1))
		}
	}
	rounded, _ := new(big.Rat).SetFrac(whole, unit).Float64()
	return math.Copysign(rounded, x)
}
