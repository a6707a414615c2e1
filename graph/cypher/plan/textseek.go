package plan

import (
	"slices"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

// textSeeks returns the moves that find a node by a text, for every condition
// that an index over the texts of several properties can answer.
func (mt *matching) textSeeks(s *state, slot int, label string) []*state {
	var next []*state
	for i, c := range mt.conds {
		want, ok := textsOf(c.expr, slot)
		if !ok || !s.bound.holds(needs(want.texts...)) || bind.IsRandom(c.expr) {
			continue
		}
		index, ok := mt.stats.TextIndex(label, want.properties)
		if !ok {
			continue
		}
		count := mt.stats.CountNodes(label)
		each := max(1, float64(count)*share(index, count))
		rows := s.rows * min(float64(count), float64(len(want.texts))*each)
		seek := s.with(rows, rows, func(in Op) Op {
			return &TextSeek{Info{in, rows}, slot, label, want.properties, mt.lowerAll(want.texts, s.rows)}
		})
		seek.counted = seek.counted.with(i).with(mt.labelConds(slot, label)...)
		next = append(next, seek)
	}
	return next
}

// texts says that one of some properties is, or holds, one of some texts, in
// whatever case.
type texts struct {
	properties []string
	texts      []bind.Expr
}

// textsOf returns what has to be so where a condition on a slot is true; false
// where the condition says nothing of the kind.
func textsOf(e bind.Expr, slot int) (texts, bool) {
	switch e := e.(type) {
	case *bind.Binary:
		switch e.Op {
		case syntax.Equal:
			return equalText(e, func(x bind.Expr) ([]string, bool) { return propertyOf(x, slot) })
		case syntax.In:
			properties, ok := propertyOf(e.Y, slot)
			return texts{properties, []bind.Expr{e.X}}, ok
		case syntax.Or:
			return eitherText(e, slot)
		}
	case *bind.Quantifier:
		if e.Kind != "any" && e.Kind != "single" {
			break
		}
		properties, isList := elementsOf(e.List, slot)
		where, ok := e.Where.(*bind.Binary)
		if !ok || !isList || len(properties) == 0 || where.Op != syntax.Equal {
			break
		}
		return equalText(where, func(x bind.Expr) ([]string, bool) { return properties, isSlot(x, e.Slot) })
	}
	return texts{}, false
}

// equalText takes an equation apart of which one side, in lower case or as it
// is, stands for properties.
func equalText(e *bind.Binary, of func(bind.Expr) ([]string, bool)) (texts, bool) {
	for _, sides := range [][2]bind.Expr{{e.X, e.Y}, {e.Y, e.X}} {
		x := sides[0]
		if call, ok := x.(*bind.Call); ok && (call.Name == "toLower" || call.Name == "lower") {
			x = call.Args[0]
		}
		if properties, ok := of(x); ok {
			return texts{properties, []bind.Expr{sides[1]}}, true
		}
	}
	return texts{}, false
}

// eitherText joins what the sides of an OR say.
func eitherText(e *bind.Binary, slot int) (texts, bool) {
	x, ok1 := textsOf(e.X, slot)
	y, ok2 := textsOf(e.Y, slot)
	for _, p := range y.properties {
		if !slices.Contains(x.properties, p) {
			x.properties = append(x.properties[:len(x.properties):len(x.properties)], p)
		}
	}
	for _, t := range y.texts {
		if !slices.ContainsFunc(x.texts, func(have bind.Expr) bool { return sameConst(have, t) }) {
			x.texts = append(x.texts[:len(x.texts):len(x.texts)], t)
		}
	}
	return x, ok1 && ok2
}

func sameConst(a, b bind.Expr) bool {
	x, ok1 := a.(*bind.Const)
	y, ok2 := b.(*bind.Const)
	return ok1 && ok2 && value.Equal(x.Value, y.Value) == value.True
}

func propertyOf(e bind.Expr, slot int) ([]string, bool) {
	p, ok := e.(*bind.Property)
	if !ok || !isSlot(p.Of, slot) {
		return nil, false
	}
	return []string{p.Key}, true
}

// elementsOf returns the properties of a slot that a list is put together from:
// those that are elements of it and those that are lists themselves. It is
// false for a list with anything else in it.
func elementsOf(e bind.Expr, slot int) ([]string, bool) {
	switch e := e.(type) {
	case *bind.List:
		var all []string
		for _, item := range e.Items {
			properties, ok := propertyOf(item, slot)
			if !ok {
				return nil, false
			}
			all = append(all, properties...)
		}
		return all, true
	case *bind.Const:
		items, ok := e.Value.AsList()
		return nil, ok && len(items) == 0
	case *bind.Property:
		return propertyOf(e, slot)
	case *bind.Call:
		if e.Name != "coalesce" {
			return nil, false
		}
		return allElements(e.Args, slot)
	case *bind.Binary:
		// Of two texts + makes one, of a list and a text a list with one more.
		if _, ok := e.X.(*bind.Property); ok || e.Op != syntax.Plus {
			return nil, false
		}
		return allElements([]bind.Expr{e.X, e.Y}, slot)
	}
	return nil, false
}

func allElements(list []bind.Expr, slot int) ([]string, bool) {
	var all []string
	for _, e := range list {
		properties, ok := elementsOf(e, slot)
		if !ok {
			return nil, false
		}
		all = append(all, properties...)
	}
	return all, true
}
