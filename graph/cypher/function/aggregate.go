package function

import "isnad/graph/cypher/value"

// Aggregate is a function over the rows of a group.
type Aggregate struct {
	// Name is how the documentation writes it; look-up ignores case.
	Name string
	// Parameters names the arguments.
	Parameters string
	// Doc says in one line what comes out.
	Doc string
	// Args is the number of arguments.
	Args int
	// New returns an accumulator for one group.
	New func() Accumulator
}

// CheckArgs returns an [value.ErrArgument] error unless the aggregate takes
// that many arguments. count(*) is for the executor, which hands in anything
// but null for each row.
func (a *Aggregate) CheckArgs(count int) error {
	return checkArgs(a.Name, a.Parameters, count, a.Args, a.Args)
}

// Accumulator takes in the rows of one group. DISTINCT is the caller's: it
// leaves out rows whose first argument it has handed in before.
type Accumulator interface {
	// Add takes in the arguments of a row. A row whose first argument is null
	// does not count.
	Add(args []value.Value) error
	// Result is asked for once, after the last row.
	Result() (value.Value, error)
}

func aggregates() []Aggregate {
	return []Aggregate{
		{"count", "value", "the number of rows, or of values that are not null", 1,
			func() Accumulator { return new(counter) }},
		{"sum", "number or duration", "the sum, 0 without rows; integers beyond 64 bits become a float", 1,
			func() Accumulator { return &summation{name: "sum"} }},
		{"avg", "number or duration", "the mean as a float or duration, null without rows", 1,
			func() Accumulator { return new(mean) }},
		{"min", "value", "the first value in the order of ORDER BY, null without rows", 1,
			func() Accumulator { return &extreme{sign: -1} }},
		{"max", "value", "the last value in the order of ORDER BY, null without rows", 1,
			func() Accumulator { return &extreme{sign: 1} }},
		{"collect", "value", "a list of the values that are not null", 1,
			func() Accumulator { return new(collection) }},
		{"stDev", "number", "the standard deviation of a sample, 0 of fewer than two rows", 1,
			func() Accumulator { return &deviation{name: "stDev", sample: 1} }},
		{"stDevP", "number", "the standard deviation of a population, 0 without rows", 1,
			func() Accumulator { return &deviation{name: "stDevP"} }},
		{"percentileCont", "number, percentile", "the value at a percentile from 0 to 1, between two neighbours if need be", 2,
			func() Accumulator { return &percentile{name: "percentileCont", pick: interpolate} }},
		{"percentileDisc", "number, percentile", "the value nearest to a percentile from 0 to 1", 2,
			func() Accumulator { return &percentile{name: "percentileDisc", pick: nearest} }},
	}
}

// counter is count().
type counter struct{ rows int64 }

func (a *counter) Add(args []value.Value) error {
	if !args[0].IsNull() {
		a.rows++
	}
	return nil
}

func (a *counter) Result() (value.Value, error) { return value.Int(a.rows), nil }

// extreme is min() and max(); sign is what [value.Order] gives of a better value
// and the best.
type extreme struct {
	sign int
	best value.Value
}

func (a *extreme) Add(args []value.Value) error {
	if v := args[0]; !v.IsNull() && (a.best.IsNull() || value.Order(v, a.best)*a.sign > 0) {
		a.best = v
	}
	return nil
}

func (a *extreme) Result() (value.Value, error) { return a.best, nil }

// collection is collect().
type collection struct{ items []value.Value }

func (a *collection) Add(args []value.Value) error {
	if !args[0].IsNull() {
		a.items = append(a.items, args[0])
	}
	return nil
}

func (a *collection) Result() (value.Value, error) { return value.List(a.items), nil }
