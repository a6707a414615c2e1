package eval

import (
	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/value"
)

func (c *Compiler) list(e *bind.List) (Func, error) {
	items, err := c.all(e.Items)
	return func(row []value.Value) (value.Value, error) {
		list := make([]value.Value, len(items))
		for i, item := range items {
			v, err := item(row)
			if err != nil {
				return value.Value{}, err
			}
			list[i] = v
		}
		return value.List(list), nil
	}, err
}

func (c *Compiler) mapOf(e *bind.Map) (Func, error) {
	keys := e.Keys
	values, err := c.all(e.Values)
	return func(row []value.Value) (value.Value, error) {
		entries := make(map[string]value.Value, len(keys))
		for i, key := range keys {
			v, err := values[i](row)
			if err != nil {
				return value.Value{}, err
			}
			entries[key] = v
		}
		return value.Map(entries), nil
	}, err
}

func (c *Compiler) slice(e *bind.Slice) (Func, error) {
	funcs, err := c.all([]bind.Expr{e.Of, e.From, e.To})
	if err != nil {
		return nil, err
	}
	return func(row []value.Value) (value.Value, error) {
		list, err := funcs[0](row)
		if err != nil {
			return value.Value{}, err
		}
		var bounds [2]*value.Value
		for i, f := range funcs[1:] {
			if f == nil {
				continue
			}
			v, err := f(row)
			if err != nil {
				return value.Value{}, err
			}
			bounds[i] = &v
		}
		v, err := value.Slice(list, bounds[0], bounds[1])
		return v, c.at(e.Pos, err)
	}, nil
}

// elements returns the items of a list to go through, and false for null.
func (c *Compiler) elements(list Func, at bind.Expr) func(row []value.Value) ([]value.Value, bool, error) {
	return func(row []value.Value) ([]value.Value, bool, error) {
		v, err := list(row)
		if err != nil || v.IsNull() {
			return nil, false, err
		}
		items, ok := v.AsList()
		if !ok {
			return nil, false, c.at(at.At(), value.TypeError("IN", v))
		}
		return items, true, nil
	}
}

func (c *Compiler) comprehension(e *bind.Comprehension) (Func, error) {
	list, err := c.Expr(e.List)
	if err != nil {
		return nil, err
	}
	var where Cond
	if e.Where != nil {
		if where, err = c.Cond(e.Where); err != nil {
			return nil, err
		}
	}
	then := func(row []value.Value) (value.Value, error) { return row[e.Slot], nil }
	if e.Then != nil {
		if then, err = c.Expr(e.Then); err != nil {
			return nil, err
		}
	}
	elements := c.elements(list, e)
	return func(row []value.Value) (value.Value, error) {
		items, ok, err := elements(row)
		if err != nil || !ok {
			return value.Value{}, err
		}
		out := make([]value.Value, 0, len(items))
		for _, item := range items {
			if err := c.tick(); err != nil {
				return value.Value{}, err
			}
			row[e.Slot] = item
			if where != nil {
				if t, err := where(row); err != nil {
					return value.Value{}, err
				} else if t != value.True {
					continue
				}
			}
			v, err := then(row)
			if err != nil {
				return value.Value{}, err
			}
			out = append(out, v)
		}
		return value.List(out), nil
	}, nil
}

func (c *Compiler) caseOf(e *bind.Case) (Func, error) {
	conds := make([]Cond, len(e.Whens))
	thens := make([]Func, len(e.Whens))
	for i, w := range e.Whens {
		var err error
		if e.Subject == nil {
			conds[i], err = c.Cond(w.Cond)
		} else {
			conds[i], err = c.is(e.Subject, w.Cond)
		}
		if err != nil {
			return nil, err
		}
		if thens[i], err = c.Expr(w.Then); err != nil {
			return nil, err
		}
	}
	otherwise := func([]value.Value) (value.Value, error) { return value.Value{}, nil }
	if e.Else != nil {
		var err error
		if otherwise, err = c.Expr(e.Else); err != nil {
			return nil, err
		}
	}
	return func(row []value.Value) (value.Value, error) {
		for i, cond := range conds {
			t, err := cond(row)
			if err != nil {
				return value.Value{}, err
			}
			if t == value.True {
				return thens[i](row)
			}
		}
		return otherwise(row)
	}, nil
}

// is compiles the condition of CASE x WHEN y: that they are equal, which null
// is to nothing.
func (c *Compiler) is(x, y bind.Expr) (Cond, error) {
	funcs, err := c.all([]bind.Expr{x, y})
	return func(row []value.Value) (value.Truth, error) {
		a, err := funcs[0](row)
		if err != nil {
			return value.Unknown, err
		}
		b, err := funcs[1](row)
		if err != nil {
			return value.Unknown, err
		}
		return value.Equal(a, b), nil
	}, err
}
