package bind

import (
	"strings"

	"isnad/graph/cypher/function"
	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

func isAggregate(name string) bool {
	_, ok := function.LookupAggregate(name)
	return ok
}

// call binds a function or an aggregate.
func (b *binder) call(x *syntax.Call) (Expr, typ, error) {
	if a, ok := function.LookupAggregate(x.Name); ok {
		return b.aggregateCall(x, a)
	}
	if strings.EqualFold(x.Name, "rand") && len(x.Args) == 0 && !x.Distinct {
		return &Random{x.Pos}, one(floatKind), nil
	}
	f, ok := function.Lookup(x.Name)
	switch {
	case !ok && elsewhere(x.Name):
		return nil, typ{}, syntax.Unsupported(b.src, x.Pos, "the function "+x.Name+"()")
	case !ok:
		return nil, typ{}, b.fault(x.Pos, "UnknownFunction", "there is no function %s()", x.Name)
	case x.Distinct:
		return nil, typ{}, b.fault(x.Pos, "UnexpectedSyntax", "DISTINCT is for aggregates, which %s() is not", x.Name)
	}
	if err := f.CheckArgs(len(x.Args)); err != nil {
		return nil, typ{}, b.fault(x.Pos, "InvalidNumberOfArguments", "%v", err)
	}
	c := &Call{Pos: x.Pos, Name: f.Name}
	for i, arg := range x.Args {
		e, t, err := b.expr(arg)
		if err != nil {
			return nil, typ{}, err
		}
		if want := firstArgument(f.Name); i == 0 && !t.may(want) {
			return nil, typ{}, b.wrongType(arg.At(), "a "+typ{kinds: want}.String(), t)
		}
		c.Args = append(c.Args, e)
	}
	return c, unknown(), nil
}

// aggregateCall binds an aggregate where there may be one.
func (b *binder) aggregateCall(x *syntax.Call, a *function.Aggregate) (Expr, typ, error) {
	count := len(x.Args)
	if x.Star {
		count = a.Args
	}
	if err := a.CheckArgs(count); err != nil {
		return nil, typ{}, b.fault(x.Pos, "InvalidNumberOfArguments", "%v", err)
	}
	if b.aggregate == nil {
		return nil, typ{}, b.fault(x.Pos, "InvalidAggregation", "%s() can only stand in WITH and RETURN", x.Name)
	}
	return b.aggregate(x)
}

// aggregateType is what an aggregate gives, as far as its name tells.
func aggregateType(name string) typ {
	switch name {
	case "count":
		return one(intKind)
	case "collect":
		return typ{kinds: setOf(listKind)}
	}
	return unknown()
}

// firstArgument is the set of kinds that the first argument of a function has
// to be of, for functions that the standard checks before a query runs.
func firstArgument(name string) kinds {
	switch name {
	case "type", "startNode", "endNode":
		return setOf(relKind)
	case "labels":
		return setOf(nodeKind)
	case "length", "nodes", "relationships":
		return setOf(value.KindPath)
	case "properties", "keys":
		return setOf(mapKind, nodeKind, relKind)
	case "id", "elementId":
		return setOf(nodeKind, relKind)
	case "size":
		return setOf(listKind, stringKind)
	}
	return anyKind
}

// elsewhere tells whether Neo4j has a function that this library has not.
func elsewhere(name string) bool {
	name = strings.ToLower(name)
	space, _, _ := strings.Cut(name, ".")
	switch space {
	case "apoc", "gds", "graph", "point", "db", "genai", "vector":
		return true
	}
	switch name {
	case "randomuuid", "distance", "linenumber", "file", "normalize", "valuetype",
		"tobooleanlist", "tofloatlist", "tointegerlist", "tostringlist":
		return true
	}
	return false
}
