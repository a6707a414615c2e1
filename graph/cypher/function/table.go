package function

import (
	"slices"
	"strings"
	"sync"
)

// All returns every function but the aggregates, in the order of the
// documentation. The slice is the caller's, its elements are shared and must
// not be changed.
func All() []*Function { return slices.Clone(index().list) }

// Lookup finds a function by its name in any case, such as date.truncate.
func Lookup(name string) (*Function, bool) {
	f, ok := index().functions[strings.ToLower(name)]
	return f, ok
}

// AllAggregates returns every aggregate in the order of the documentation, as
// [All] does the functions.
func AllAggregates() []*Aggregate { return slices.Clone(index().aggregates) }

// LookupAggregate finds an aggregate by its name in any case.
func LookupAggregate(name string) (*Aggregate, bool) {
	for _, a := range index().aggregates {
		if strings.EqualFold(a.Name, name) {
			return a, true
		}
	}
	return nil, false
}

type table struct {
	list       []*Function
	functions  map[string]*Function
	aggregates []*Aggregate
}

// index is made at the first look-up and never changes after.
var index = sync.OnceValue(func() table {
	t := table{functions: map[string]*Function{}}
	for _, group := range []struct {
		heading   Group
		functions []Function
	}{
		{Scalar, scalarFunctions()},
		{Conversion, conversionFunctions()},
		{Text, textFunctions()},
		{Lists, listFunctions()},
		{Mathematics, mathFunctions()},
		{Temporal, slices.Concat(temporalFunctions(), durationFunctions())},
	} {
		for i := range group.functions {
			f := &group.functions[i]
			f.Group = group.heading
			t.list = append(t.list, f)
			t.functions[strings.ToLower(f.Name)] = f
		}
	}
	for _, a := range aggregates() {
		t.aggregates = append(t.aggregates, &a)
	}
	return t
})
