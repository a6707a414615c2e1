package bind

import (
	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

const (
	boolKind = value.KindBool
	intKind  = value.KindInt
	mapKind  = value.KindMap
)

// expr binds an expression that is not a condition.
func (b *binder) expr(x syntax.Expr) (Expr, typ, error) {
	before := b.condition
	b.condition = false
	e, t, err := b.resolve(x)
	b.condition = before
	return e, t, err
}

// conditionExpr binds an expression that has to be a boolean or null.
func (b *binder) conditionExpr(x syntax.Expr) (Expr, error) {
	before := b.condition
	b.condition = true
	e, t, err := b.resolve(x)
	b.condition = before
	if err == nil && !t.may(setOf(boolKind)) {
		err = b.wrongType(x.At(), "a Boolean", t)
	}
	return e, err
}

func (b *binder) wrongType(at syntax.Pos, want string, t typ) error {
	return b.fault(at, "InvalidArgumentType", "want %s here, not a %s", want, t)
}

func (b *binder) undefined(at syntax.Pos, name string) error {
	return b.fault(at, "UndefinedVariable", "variable `%s` is not defined", name)
}

// resolve binds an expression with the context as it is.
func (b *binder) resolve(x syntax.Expr) (Expr, typ, error) {
	if b.hook != nil {
		if e, t, err := b.hook(x); e != nil || err != nil {
			return e, t, err
		}
	}
	switch x := x.(type) {
	case *syntax.Literal:
		return &Const{x.Pos, x.Value}, one(x.Value.Kind()), nil
	case *syntax.Param:
		b.params[x.Name] = true
		return &Param{x.Pos, x.Name}, unknown(), nil
	case *syntax.Var:
		sym, ok := b.scope.find(x.Name)
		if !ok {
			return nil, typ{}, b.undefined(x.Pos, x.Name)
		}
		if b.condition && sym.typ.must(nodeKind) {
			return nil, typ{}, b.wrongType(x.Pos, "a Boolean", sym.typ)
		}
		return &Slot{x.Pos, sym.slot, x.Name}, sym.typ, nil
	case *syntax.Unary:
		return b.unary(x)
	case *syntax.Binary:
		return b.binary(x)
	case *syntax.PatternPredicate:
		if !b.condition {
			return nil, typ{}, b.fault(x.Pos, "UnexpectedSyntax", "a pattern can only be a condition of WHERE here; write EXISTS { … }")
		}
		e, err := b.predicate(x)
		return e, one(boolKind), err
	}
	before := b.condition
	b.condition = false
	defer func() { b.condition = before }()
	return b.compound(x)
}

// compound binds expressions whose parts are no conditions of their own.
func (b *binder) compound(x syntax.Expr) (Expr, typ, error) {
	switch x := x.(type) {
	case *syntax.Property:
		return b.property(x)
	case *syntax.Index:
		return b.index(x)
	case *syntax.Slice:
		return b.slice(x)
	case *syntax.List:
		return b.list(x)
	case *syntax.Map:
		return b.mapOf(x)
	case *syntax.IsNull:
		e, _, err := b.expr(x.X)
		return &IsNull{x.Pos, e, x.Not}, one(boolKind), err
	case *syntax.HasLabels:
		e, t, err := b.expr(x.X)
		if err == nil && !t.may(setOf(nodeKind, relKind)) {
			err = b.wrongType(x.Pos, "a Node or Relationship", t)
		}
		return &HasLabels{x.Pos, e, x.Labels}, one(boolKind), err
	case *syntax.Case:
		return b.caseOf(x)
	case *syntax.Call:
		return b.call(x)
	case *syntax.Comprehension:
		return b.comprehension(x)
	case *syntax.Quantifier:
		return b.quantifier(x)
	case *syntax.Subquery:
		e, err := b.subquery(x)
		if x.Count {
			return e, one(intKind), err
		}
		return e, one(boolKind), err
	}
	return nil, typ{}, b.fault(x.At(), "UnexpectedSyntax", "expression of unknown form %T", x)
}

func (b *binder) unary(x *syntax.Unary) (Expr, typ, error) {
	if x.Op == syntax.Not {
		e, t, err := b.resolve(x.X)
		if err == nil && !t.may(setOf(boolKind)) {
			err = b.wrongType(x.Pos, "a Boolean", t)
		}
		return &Unary{x.Pos, x.Op, e}, one(boolKind), err
	}
	e, t, err := b.expr(x.X)
	if err == nil && !t.may(numbers) {
		err = b.wrongType(x.Pos, "a number", t)
	}
	return &Unary{x.Pos, x.Op, e}, t, err
}

func (b *binder) property(x *syntax.Property) (Expr, typ, error) {
	e, t, err := b.expr(x.Of)
	if err == nil && !t.may(holders) {
		err = b.wrongType(x.Pos, "something with properties", t)
	}
	return &Property{x.Pos, e, x.Key}, unknown(), err
}

func (b *binder) index(x *syntax.Index) (Expr, typ, error) {
	of, t, err := b.expr(x.Of)
	if err != nil {
		return nil, typ{}, err
	}
	if !t.may(setOf(listKind, mapKind, nodeKind, relKind)) {
		return nil, typ{}, b.wrongType(x.Pos, "a List or Map", t)
	}
	key, k, err := b.expr(x.Key)
	if err == nil && t.must(listKind) && !k.may(setOf(intKind)) {
		err = b.wrongType(x.Key.At(), "an Integer", k)
	}
	if t.must(listKind) {
		return &Index{x.Pos, of, key}, t.element(), err
	}
	return &Index{x.Pos, of, key}, unknown(), err
}

func (b *binder) slice(x *syntax.Slice) (Expr, typ, error) {
	of, t, err := b.expr(x.Of)
	if err == nil && !t.may(setOf(listKind)) {
		err = b.wrongType(x.Pos, "a List", t)
	}
	out := &Slice{Pos: x.Pos, Of: of}
	for _, bound := range []struct {
		in  syntax.Expr
		out *Expr
	}{{x.From, &out.From}, {x.To, &out.To}} {
		if bound.in == nil || err != nil {
			continue
		}
		var k typ
		if *bound.out, k, err = b.expr(bound.in); err == nil && !k.may(setOf(intKind)) {
			err = b.wrongType(bound.in.At(), "an Integer", k)
		}
	}
	return out, t, err
}

func (b *binder) list(x *syntax.List) (Expr, typ, error) {
	out := &List{Pos: x.Pos}
	elem := one(value.KindNull)
	for _, item := range x.Items {
		e, t, err := b.expr(item)
		if err != nil {
			return nil, typ{}, err
		}
		out.Items = append(out.Items, e)
		elem = elem.or(t)
	}
	return out, listOf(elem), nil
}

func (b *binder) mapOf(x *syntax.Map) (Expr, typ, error) {
	out := &Map{Pos: x.Pos}
	for _, entry := range x.Entries {
		e, _, err := b.expr(entry.Value)
		if err != nil {
			return nil, typ{}, err
		}
		out.Keys = append(out.Keys, entry.Key.Text)
		out.Values = append(out.Values, e)
	}
	return out, one(mapKind), nil
}
