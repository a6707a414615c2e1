// Package eval compiles bound expressions into Go functions. A function reads
// the row it is called on, a slice of values by slot; the variables of
// comprehensions have slots too, which it writes.
package eval

import (
	"fmt"
	"math/rand/v2"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/function"
	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

// Func computes the value of an expression for a row.
type Func func(row []value.Value) (value.Value, error)

// Cond computes the value of an expression that has to be a boolean or null.
type Cond func(row []value.Value) (value.Truth, error)

// Compiler compiles the expressions of one query.
type Compiler struct {
	Source string // of the query, for the places in errors
	Env    *function.Env
	// Tick is called for each element that an expression goes through; its
	// error ends the evaluation. It may be nil.
	Tick func() error
	// Extension compiles expressions that are not of package bind; it may be
	// nil when there are none.
	Extension func(bind.Expr) (Func, error)
}

// RuntimeError is an error in the evaluation of an expression.
type RuntimeError struct {
	Line, Column int // of the expression's operator
	Err          error
}

// Error tells line, column and what is wrong.
func (e *RuntimeError) Error() string {
	return fmt.Sprintf("line %d, column %d: %v", e.Line, e.Column, e.Err)
}

// Unwrap returns the error without its place.
func (e *RuntimeError) Unwrap() error { return e.Err }

func (c *Compiler) tick() error {
	if c.Tick == nil {
		return nil
	}
	return c.Tick()
}

// at gives an error its place in the query.
func (c *Compiler) at(pos syntax.Pos, err error) error {
	if err == nil {
		return nil
	}
	line, column := pos.Locate(c.Source)
	return &RuntimeError{Line: line, Column: column, Err: err}
}

// Expr compiles an expression.
func (c *Compiler) Expr(e bind.Expr) (Func, error) {
	switch e := e.(type) {
	case *bind.Const:
		v := e.Value
		return func([]value.Value) (value.Value, error) { return v, nil }, nil
	case *bind.Slot:
		i := e.Index
		return func(row []value.Value) (value.Value, error) { return row[i], nil }, nil
	case *bind.Property:
		return c.property(e)
	case *bind.Index:
		return c.two(e.Pos, e.Of, e.Key, value.Index)
	case *bind.Slice:
		return c.slice(e)
	case *bind.List:
		return c.list(e)
	case *bind.Map:
		return c.mapOf(e)
	case *bind.Unary:
		return c.unary(e)
	case *bind.Binary:
		return c.binary(e)
	case *bind.IsNull, *bind.HasLabels, *bind.Quantifier:
		return c.truth(e)
	case *bind.Case:
		return c.caseOf(e)
	case *bind.Call:
		return c.call(e)
	case *bind.Comprehension:
		return c.comprehension(e)
	case *bind.Random:
		return func([]value.Value) (value.Value, error) { return value.Float(rand.Float64()), nil }, nil
	}
	if c.Extension == nil {
		return nil, fmt.Errorf("compile expression: unknown form %T", e)
	}
	return c.Extension(e)
}

// truth compiles a condition into a function of its value.
func (c *Compiler) truth(e bind.Expr) (Func, error) {
	cond, err := c.Cond(e)
	return func(row []value.Value) (value.Value, error) {
		t, err := cond(row)
		return t.Value(), err
	}, err
}

// one compiles an operator over one expression.
func (c *Compiler) one(pos syntax.Pos, x bind.Expr, op func(value.Value) (value.Value, error)) (Func, error) {
	fx, err := c.Expr(x)
	return func(row []value.Value) (value.Value, error) {
		v, err := fx(row)
		if err != nil {
			return value.Value{}, err
		}
		if v, err = op(v); err != nil {
			return value.Value{}, c.at(pos, err)
		}
		return v, nil
	}, err
}

// two compiles an operator over two expressions.
func (c *Compiler) two(pos syntax.Pos, x, y bind.Expr, op func(a, b value.Value) (value.Value, error)) (Func, error) {
	fx, err := c.Expr(x)
	if err != nil {
		return nil, err
	}
	fy, err := c.Expr(y)
	return func(row []value.Value) (value.Value, error) {
		a, err := fx(row)
		if err != nil {
			return value.Value{}, err
		}
		b, err := fy(row)
		if err != nil {
			return value.Value{}, err
		}
		v, err := op(a, b)
		if err != nil {
			return value.Value{}, c.at(pos, err)
		}
		return v, nil
	}, err
}

func (c *Compiler) property(e *bind.Property) (Func, error) {
	key := e.Key
	return c.one(e.Pos, e.Of, func(v value.Value) (value.Value, error) { return value.Property(v, key) })
}

func (c *Compiler) unary(e *bind.Unary) (Func, error) {
	switch e.Op {
	case syntax.Minus:
		return c.one(e.Pos, e.X, value.Negate)
	case syntax.Plus:
		return c.one(e.Pos, e.X, value.Positive)
	}
	return c.truth(e)
}

func (c *Compiler) binary(e *bind.Binary) (Func, error) {
	switch e.Op {
	case syntax.Plus:
		return c.two(e.Pos, e.X, e.Y, value.Add)
	case syntax.Minus:
		return c.two(e.Pos, e.X, e.Y, value.Subtract)
	case syntax.Times:
		return c.two(e.Pos, e.X, e.Y, value.Multiply)
	case syntax.Divide:
		return c.two(e.Pos, e.X, e.Y, value.Divide)
	case syntax.Modulo:
		return c.two(e.Pos, e.X, e.Y, value.Modulo)
	case syntax.Power:
		return c.two(e.Pos, e.X, e.Y, value.Power)
	}
	return c.truth(e)
}

// all compiles several expressions; those that are left out stay nil.
func (c *Compiler) all(list []bind.Expr) ([]Func, error) {
	funcs := make([]Func, len(list))
	for i, e := range list {
		if e == nil {
			continue
		}
		f, err := c.Expr(e)
		if err != nil {
			return nil, err
		}
		funcs[i] = f
	}
	return funcs, nil
}
