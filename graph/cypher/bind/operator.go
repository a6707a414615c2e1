package bind

import (
	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

var (
	numbers   = setOf(value.KindInt, value.KindFloat)
	temporals = setOf(value.KindDate, value.KindTime, value.KindLocalTime, value.KindLocalDateTime, value.KindDateTime, value.KindDuration)
	// holders are the kinds that x.key can be asked of.
	holders = setOf(value.KindMap, value.KindNode, value.KindRelationship) | temporals
)

// binary binds an operator and checks the kinds of its operands.
func (b *binder) binary(x *syntax.Binary) (Expr, typ, error) {
	sub := b.expr
	if isLogical(x.Op) {
		sub = b.resolve // a pattern may be an operand where the whole is a condition
	}
	l, lt, err := sub(x.X)
	if err != nil {
		return nil, typ{}, err
	}
	r, rt, err := sub(x.Y)
	if err != nil {
		return nil, typ{}, err
	}
	t, err := b.operands(x, lt, rt)
	return &Binary{x.Pos, x.Op, l, r}, t, err
}

func isLogical(op syntax.Op) bool { return op == syntax.And || op == syntax.Or || op == syntax.Xor }

// operands checks the operands of an operator and returns the type of its
// result.
func (b *binder) operands(x *syntax.Binary, l, r typ) (typ, error) {
	switch x.Op {
	case syntax.And, syntax.Or, syntax.Xor:
		for _, side := range []typ{l, r} {
			if !side.may(setOf(boolKind)) {
				return typ{}, b.wrongType(x.Pos, "a Boolean", side)
			}
		}
		return one(boolKind), nil
	case syntax.In:
		if !r.may(setOf(listKind)) {
			return typ{}, b.wrongType(x.Y.At(), "a List", r)
		}
		return one(boolKind), nil
	case syntax.Plus:
		return sumType(l, r), nil
	case syntax.Minus, syntax.Times, syntax.Divide, syntax.Modulo, syntax.Power:
		allowed := numbers
		if x.Op != syntax.Modulo && x.Op != syntax.Power {
			allowed |= temporals
		}
		for _, side := range []typ{l, r} {
			if !side.may(allowed) {
				return typ{}, b.wrongType(x.Pos, "a number", side)
			}
		}
		return arithmeticType(x.Op, l, r), nil
	}
	return one(boolKind), nil
}

func sumType(l, r typ) typ {
	switch {
	case l.must(listKind) || r.must(listKind):
		return typ{kinds: setOf(listKind)}
	case l.must(stringKind) && r.must(stringKind):
		return one(stringKind)
	}
	return arithmeticType(syntax.Plus, l, r)
}

func arithmeticType(op syntax.Op, l, r typ) typ {
	switch {
	case l.kinds&^numbers != 0 || r.kinds&^numbers != 0:
		return unknown()
	case op == syntax.Power:
		return one(floatKind)
	case l.must(intKind) && r.must(intKind):
		return one(intKind)
	}
	return typ{kinds: numbers}
}

func (b *binder) caseOf(x *syntax.Case) (Expr, typ, error) {
	out := &Case{Pos: x.Pos}
	var err error
	if x.Subject != nil {
		if out.Subject, _, err = b.expr(x.Subject); err != nil {
			return nil, typ{}, err
		}
	}
	result := one(value.KindNull)
	for _, w := range x.Whens {
		var cond, then Expr
		var t typ
		if x.Subject != nil {
			cond, _, err = b.expr(w.Cond)
		} else {
			cond, err = b.conditionExpr(w.Cond)
		}
		if err != nil {
			return nil, typ{}, err
		}
		if then, t, err = b.expr(w.Then); err != nil {
			return nil, typ{}, err
		}
		out.Whens = append(out.Whens, When{cond, then})
		result = result.or(t)
	}
	if x.Else != nil {
		var t typ
		if out.Else, t, err = b.expr(x.Else); err != nil {
			return nil, typ{}, err
		}
		result = result.or(t)
	}
	return out, result, nil
}

// element brings the variable of a comprehension into scope; the function that
// it returns ends that.
func (b *binder) element(v syntax.Name, list typ) (slot int, leave func()) {
	before, hook := b.scope, b.hook
	slot = b.newSlot(v.Text)
	elem := unknown()
	if list.must(listKind) {
		elem = list.element()
	}
	b.scope = b.scope.with(symbol{v.Text, slot, elem})
	return slot, func() { b.scope, b.hook = before, hook }
}

// elements binds the list that a comprehension or quantifier goes through.
func (b *binder) elements(x syntax.Expr) (Expr, typ, error) {
	e, t, err := b.expr(x)
	if err == nil && !t.may(setOf(listKind)) {
		err = b.wrongType(x.At(), "a List", t)
	}
	return e, t, err
}

func (b *binder) comprehension(x *syntax.Comprehension) (Expr, typ, error) {
	list, t, err := b.elements(x.List)
	if err != nil {
		return nil, typ{}, err
	}
	defer b.noAggregates()()
	slot, leave := b.element(x.Var, t)
	defer leave()
	out := &Comprehension{Pos: x.Pos, Slot: slot, Name: x.Var.Text, List: list}
	elem := t.element()
	if x.Where != nil {
		if out.Where, err = b.conditionExpr(x.Where); err != nil {
			return nil, typ{}, err
		}
	}
	if x.Then != nil {
		if out.Then, elem, err = b.expr(x.Then); err != nil {
			return nil, typ{}, err
		}
	}
	return out, listOf(elem), nil
}

func (b *binder) quantifier(x *syntax.Quantifier) (Expr, typ, error) {
	list, t, err := b.elements(x.List)
	if err != nil {
		return nil, typ{}, err
	}
	defer b.noAggregates()()
	slot, leave := b.element(x.Var, t)
	defer leave()
	where, err := b.conditionExpr(x.Where)
	return &Quantifier{Pos: x.Pos, Kind: x.Kind, Slot: slot, Name: x.Var.Text, List: list, Where: where}, one(boolKind), err
}

// noAggregates forbids aggregates until the function that it returns is called.
func (b *binder) noAggregates() func() {
	before := b.aggregate
	b.aggregate = nil
	return func() { b.aggregate = before }
}
