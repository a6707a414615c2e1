// Package function is the library of functions that a Cypher expression can
// call: size(), toLower(), date.truncate() and the rest in one table with a
// line of documentation each, and the aggregates count() to percentileDisc().
//
// The executor looks a function up by name when it compiles a query, with
// [Lookup] or [LookupAggregate], and calls it for each row. Functions are pure:
// the same arguments give the same result, and what depends on the time of the
// statement gets it in an [Env]. What is random or asks the clock of the
// machine, such as rand() or datetime.realtime(), is not in the table.
//
// Functions that take syntax rather than values are no business of this
// package: exists { }, all() and its kin, reduce(), shortestPath().
package function

import (
	"isnad/graph/cypher/temporal"
	"isnad/graph/cypher/value"
)

// Env is what functions know beside their arguments.
type Env struct {
	// Now is the time of the statement, in the zone that a date or time
	// without one is told in.
	Now temporal.DateTime
}

// Group is a heading that functions are documented under.
type Group string

// The groups, in the order of the documentation.
const (
	Scalar      Group = "Scalar"
	Conversion  Group = "Conversion"
	Text        Group = "Text"
	Lists       Group = "List"
	Mathematics Group = "Mathematics"
	Temporal    Group = "Date, time and duration"
	Aggregates  Group = "Aggregate"
)

// Function is an entry of the table.
type Function struct {
	// Name is how the documentation writes it; look-up ignores case.
	Name string
	// Parameters names the arguments, the optional ones in brackets:
	// "text, start[, length]".
	Parameters string
	// Doc says in one line what comes out.
	Doc string
	// Group is the heading it stands under.
	Group Group
	// MinArgs and MaxArgs bound the number of arguments; a MaxArgs of -1 sets
	// no bound.
	MinArgs, MaxArgs int
	// UsesClock tells that the result depends on [Env.Now] as well.
	UsesClock bool

	takesNull bool // null arguments reach body; elsewhere they give null
	body      func(call) (value.Value, error)
}

// CheckArgs returns an [value.ErrArgument] error unless the function takes that
// many arguments.
func (f *Function) CheckArgs(count int) error {
	return checkArgs(f.Name, f.Parameters, count, f.MinArgs, f.MaxArgs)
}

func checkArgs(name, parameters string, count, least, most int) error {
	if count < least || most >= 0 && count > most {
		return value.Errorf(value.ErrArgument, "%s(%s) does not take %d arguments", name, parameters, count)
	}
	return nil
}

// Call computes the function; [Function.CheckArgs] must have passed. Unless the
// documentation says otherwise, a null argument gives null. Errors name the
// function and are of the kinds of the value package.
func (f *Function) Call(env *Env, args []value.Value) (value.Value, error) {
	if !f.takesNull {
		for i := range args {
			if args[i].IsNull() {
				return value.Value{}, nil
			}
		}
	}
	return f.body(call{f.Name, env, args})
}

// call is one call of a function; its methods read arguments by position and
// give type errors in the name of the function.
type call struct {
	name string
	env  *Env
	args []value.Value
}

func (c call) typeError() error { return value.TypeError(c.name+"()", c.args...) }

func (c call) invalid(format string, args ...any) error {
	return value.Errorf(value.ErrArgument, c.name+"(): "+format, args...)
}

func (c call) text(i int) (string, error) {
	s, ok := c.args[i].AsString()
	if !ok {
		return "", c.typeError()
	}
	return s, nil
}

func (c call) integer(i int) (int64, error) {
	n, ok := c.args[i].AsInt()
	if !ok {
		return 0, c.typeError()
	}
	return n, nil
}

// number converts integers, which may lose their last digits beyond 2^53.
func (c call) number(i int) (float64, error) {
	f, ok := c.args[i].AsNumber()
	if !ok {
		return 0, c.typeError()
	}
	return f, nil
}

func (c call) list(i int) ([]value.Value, error) {
	items, ok := c.args[i].AsList()
	if !ok {
		return nil, c.typeError()
	}
	return items, nil
}
