package eval

import (
	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/value"
)

// quantifier compiles all, any, none and single.
func (c *Compiler) quantifier(e *bind.Quantifier) (Cond, error) {
	list, err := c.Expr(e.List)
	if err != nil {
		return nil, err
	}
	where, err := c.Cond(e.Where)
	if err != nil {
		return nil, err
	}
	elements := c.elements(list, e)
	return remembered(e, func(row []value.Value) (value.Truth, error) {
		items, ok, err := elements(row)
		if err != nil || !ok {
			return value.Unknown, err
		}
		tally := tally{kind: e.Kind}
		for _, item := range items {
			if err := c.tick(); err != nil {
				return value.Unknown, err
			}
			row[e.Slot] = item
			t, err := where(row)
			if err != nil {
				return value.Unknown, err
			}
			if tally.add(t) {
				break
			}
		}
		return tally.result(), nil
	}), nil
}

// tally counts how often the condition of a quantifier held.
type tally struct {
	kind           string
	yes, no, maybe int
}

// add counts one element and tells whether the result is decided.
func (t *tally) add(held value.Truth) bool {
	switch held {
	case value.True:
		t.yes++
	case value.False:
		t.no++
	default:
		t.maybe++
	}
	switch t.kind {
	case "all":
		return t.no > 0
	case "single":
		return t.yes > 1
	}
	return t.yes > 0
}

func (t *tally) result() value.Truth {
	var decided bool // by the elements whose condition is known
	var holds value.Truth
	switch t.kind {
	case "all":
		decided, holds = t.no > 0, value.TruthOf(t.no == 0)
	case "any":
		decided, holds = t.yes > 0, value.TruthOf(t.yes > 0)
	case "none":
		decided, holds = t.yes > 0, value.TruthOf(t.yes == 0)
	case "single":
		decided, holds = t.yes > 1, value.TruthOf(t.yes == 1)
	}
	if !decided && t.maybe > 0 {
		return value.Unknown
	}
	return holds
}
