package eval

import (
	"fmt"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/function"
	"isnad/graph/cypher/value"
)

// call compiles a function. The slice of arguments is used for every row: no
// function keeps it.
func (c *Compiler) call(e *bind.Call) (Func, error) {
	f, ok := function.Lookup(e.Name)
	if !ok {
		return nil, fmt.Errorf("compile expression: no function %s()", e.Name)
	}
	funcs, err := c.all(e.Args)
	if err != nil {
		return nil, err
	}
	args := make([]value.Value, len(funcs))
	return func(row []value.Value) (value.Value, error) {
		for i, arg := range funcs {
			v, err := arg(row)
			if err != nil {
				return value.Value{}, err
			}
			args[i] = v
		}
		v, err := f.Call(c.Env, args)
		if err != nil {
			return value.Value{}, c.at(e.Pos, err)
		}
		return v, nil
	}, nil
}

// matcher returns the operator =~ with a memory of its own.
func matcher() func(text, pattern value.Value) (value.Truth, error) {
	var m value.Matcher
	return m.Match
}
