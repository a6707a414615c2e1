package function

import (
	"errors"
	"math"
	"slices"

	"isnad/graph/cypher/value"
)

// summation is sum().
type summation struct {
	name string
	sum  value.Value // null before the first row
}

func (a *summation) Add(args []value.Value) error {
	v := args[0]
	if v.IsNull() {
		return nil
	}
	if err := checkSummand(a.name, a.sum, v); err != nil {
		return err
	}
	if a.sum.IsNull() {
		a.sum = v
		return nil
	}
	sum, err := value.Add(a.sum, v)
	if errors.Is(err, value.ErrArithmetic) && v.Kind() == value.KindInt {
		x, _ := a.sum.AsNumber()
		y, _ := v.AsNumber()
		sum, err = value.Float(x+y), nil
	}
	a.sum = sum
	return err
}

// checkSummand lets pass numbers to numbers and durations to durations.
func checkSummand(name string, sum, v value.Value) error {
	_, isNumber := v.AsNumber()
	if !isNumber && v.Kind() != value.KindDuration {
		return value.TypeError(name+"()", v)
	}
	if !sum.IsNull() && (sum.Kind() == value.KindDuration) == isNumber {
		return value.Errorf(value.ErrType, "%s() cannot mix numbers and durations", name)
	}
	return nil
}

func (a *summation) Result() (value.Value, error) {
	if a.sum.IsNull() {
		return value.Int(0), nil
	}
	return a.sum, nil
}

// mean is avg(). It moves the mean of numbers along row by row, as Neo4j does,
// so that no sum overflows and the last digits agree.
type mean struct {
	rows      int64
	mean      float64
	durations summation
	last      value.Value // of any row, to tell the type
}

func (a *mean) Add(args []value.Value) error {
	v := args[0]
	if v.IsNull() {
		return nil
	}
	if err := checkSummand("avg", a.last, v); err != nil {
		return err
	}
	a.last = v
	a.rows++
	if x, ok := v.AsNumber(); ok {
		a.mean += (x - a.mean) / float64(a.rows)
		return nil
	}
	return a.durations.Add(args)
}

func (a *mean) Result() (value.Value, error) {
	switch {
	case a.rows == 0:
		return value.Value{}, nil
	case a.last.Kind() == value.KindDuration:
		return value.Divide(a.durations.sum, value.Int(a.rows))
	}
	return value.Float(a.mean), nil
}

// deviation is stDev() and stDevP(); sample is what the number of rows is less
// by as a divisor. It moves mean and squares along row by row, after Welford, as
// Neo4j does.
type deviation struct {
	name    string
	sample  int64
	rows    int64
	mean    float64
	squares float64 // the sum of the squared distances from the mean
}

func (a *deviation) Add(args []value.Value) error {
	if args[0].IsNull() {
		return nil
	}
	x, ok := args[0].AsNumber()
	if !ok {
		return value.TypeError(a.name+"()", args[0])
	}
	a.rows++
	distance := x - a.mean
	a.mean += distance / float64(a.rows)
	a.squares += distance * (x - a.mean)
	return nil
}

func (a *deviation) Result() (value.Value, error) {
	if a.rows <= a.sample {
		return value.Float(0), nil
	}
	return value.Float(math.Sqrt(a.squares / float64(a.rows-a.sample))), nil
}

// percentile is percentileCont() and percentileDisc(). The percentile of the
// first row counts.
type percentile struct {
	name string
	at   float64
	xs   []value.Value
	pick func(sorted []value.Value, at float64) value.Value
}

func (a *percentile) Add(args []value.Value) error {
	if args[0].IsNull() {
		return nil
	}
	if _, ok := args[0].AsNumber(); !ok {
		return value.TypeError(a.name+"()", args...)
	}
	if len(a.xs) == 0 {
		at, ok := args[1].AsNumber()
		if !ok || !(at >= 0 && at <= 1) {
			return value.Errorf(value.ErrArgument, "%s(): %s is no percentile from 0 to 1", a.name, args[1])
		}
		a.at = at
	}
	a.xs = append(a.xs, args[0])
	return nil
}

func (a *percentile) Result() (value.Value, error) {
	if len(a.xs) == 0 {
		return value.Value{}, nil
	}
	slices.SortStableFunc(a.xs, value.Order)
	return a.pick(a.xs, a.at), nil
}

// interpolate gives the value itself where the percentile falls on one.
func interpolate(sorted []value.Value, at float64) value.Value {
	place := at * float64(len(sorted)-1)
	below := int(place)
	if float64(below) == place {
		return sorted[below]
	}
	x, _ := sorted[below].AsNumber()
	y, _ := sorted[below+1].AsNumber()
	return value.Float(x*(float64(below+1)-place) + y*(place-float64(below)))
}

func nearest(sorted []value.Value, at float64) value.Value {
	place := at * float64(len(sorted))
	i := int(place)
	if float64(i) == place && i > 0 {
		i--
	}
	return sorted[i]
}
