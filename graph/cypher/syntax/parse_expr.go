package syntax

// expr reads an expression. The rules below go from the operators that bind
// loosest to those that bind tightest:
//
//	OR, XOR, AND, NOT, comparison, string and list and null predicates,
//	+ and -, * and / and %, ^, signs, then what is behind an operand
func (p *parser) expr() (Expr, error) { return p.nested(p.or) }

// binary reads operands with operators between them, grouped from the left.
func (p *parser) binary(operand func() (Expr, error), operator func() (Op, bool)) (Expr, error) {
	x, err := operand()
	if err != nil {
		return nil, err
	}
	for {
		at := p.peek().pos
		op, ok := operator()
		if !ok {
			return x, nil
		}
		y, err := operand()
		if err != nil {
			return nil, err
		}
		x = &Binary{Pos: at, Op: op, X: x, Y: y}
	}
}

// keyword returns an operator that is a keyword.
func (p *parser) keyword(op Op) func() (Op, bool) {
	return func() (Op, bool) { return op, p.takeWord(string(op)) }
}

// symbols returns an operator that is one of several symbols.
func (p *parser) symbols(ops ...Op) func() (Op, bool) {
	return func() (Op, bool) {
		for _, op := range ops {
			if p.takeIf(string(op)) {
				return op, true
			}
		}
		return "", false
	}
}

func (p *parser) or() (Expr, error)  { return p.binary(p.xor, p.keyword(Or)) }
func (p *parser) xor() (Expr, error) { return p.binary(p.and, p.keyword(Xor)) }
func (p *parser) and() (Expr, error) { return p.binary(p.not, p.keyword(And)) }

func (p *parser) not() (Expr, error) {
	at := p.peek().pos
	if !p.takeWord("NOT") {
		return p.comparison()
	}
	x, err := p.nested(p.not)
	return &Unary{Pos: at, Op: Not, X: x}, err
}

// comparison reads a chain such as 1 < x <= 9.
func (p *parser) comparison() (Expr, error) {
	operator := p.symbols(Equal, NotEqual, LessEq, GreaterEq, Less, Greater)
	left, err := p.predicate()
	if err != nil {
		return nil, err
	}
	var chain Expr
	for {
		at := p.peek().pos
		op, ok := operator()
		if !ok {
			break
		}
		right, err := p.predicate()
		if err != nil {
			return nil, err
		}
		link := Expr(&Binary{Pos: at, Op: op, X: left, Y: right})
		if chain != nil {
			link = &Binary{Pos: at, Op: And, X: chain, Y: link}
		}
		chain, left = link, right
	}
	if chain == nil {
		return left, nil
	}
	return chain, nil
}

// predicate reads IN, STARTS WITH, ENDS WITH, CONTAINS, =~ and IS [NOT] NULL.
func (p *parser) predicate() (Expr, error) {
	x, err := p.sum()
	if err != nil {
		return nil, err
	}
	for {
		at := p.peek().pos
		if p.takeWord("IS") {
			if x, err = p.isNull(at, x); err != nil {
				return nil, err
			}
			continue
		}
		op, ok := p.wordOperator()
		if !ok {
			return x, nil
		}
		y, err := p.sum()
		if err != nil {
			return nil, err
		}
		x = &Binary{Pos: at, Op: op, X: x, Y: y}
	}
}

func (p *parser) wordOperator() (Op, bool) {
	switch {
	case p.takeWord("IN"):
		return In, true
	case p.takeWord("STARTS", "WITH"):
		return StartsWith, true
	case p.takeWord("ENDS", "WITH"):
		return EndsWith, true
	case p.takeWord("CONTAINS"):
		return Contains, true
	case p.takeIf("=~"):
		return Matches, true
	}
	return "", false
}

func (p *parser) isNull(at Pos, x Expr) (Expr, error) {
	not := p.takeWord("NOT")
	if p.takeWord("NULL") {
		return &IsNull{Pos: at, X: x, Not: not}, nil
	}
	if p.peek().is("::") || p.peek().isWord("TYPED") || p.peek().isWord("NORMALIZED") {
		return nil, p.unsupported(at, "IS with a type")
	}
	return nil, p.unexpected("NULL")
}

func (p *parser) sum() (Expr, error) { return p.binary(p.product, p.symbols(Plus, Minus)) }
func (p *parser) product() (Expr, error) {
	return p.binary(p.power, p.symbols(Times, Divide, Modulo))
}
func (p *parser) power() (Expr, error) { return p.binary(p.signed, p.symbols(Power)) }

// signed reads a sign, which belongs to a number that follows it: the least
// integer has no positive counterpart.
func (p *parser) signed() (Expr, error) {
	t := p.peek()
	switch {
	case t.is("-") && (p.ahead(1).kind == integer || p.ahead(1).kind == decimal):
		p.at++
		return p.behindOperand(p.number(t.pos, true))
	case t.is("-"), t.is("+"):
		p.at++
		x, err := p.nested(p.signed)
		return &Unary{Pos: t.pos, Op: Op(t.text), X: x}, err
	}
	return p.behindOperand(p.operand())
}

// behindOperand reads what can follow an operand: .key, [key], [from..to] and
// :Label.
func (p *parser) behindOperand(x Expr, err error) (Expr, error) {
	if err != nil {
		return nil, err
	}
	for {
		switch t := p.peek(); {
		case p.takeIf("."):
			key, err := p.name("the key of a property")
			if err != nil {
				return nil, err
			}
			x = &Property{Pos: key.Pos, Of: x, Key: key.Text}
		case p.takeIf("["):
			if x, err = p.subscript(t.pos, x); err != nil {
				return nil, err
			}
		case t.is(":"):
			labels, err := p.labels()
			if err != nil {
				return nil, err
			}
			return &HasLabels{Pos: t.pos, X: x, Labels: labels}, nil
		default:
			return x, nil
		}
	}
}

// subscript reads what stands between brackets behind an operand.
func (p *parser) subscript(at Pos, of Expr) (Expr, error) {
	var from, to Expr
	var err error
	if !p.peek().is("..") {
		if from, err = p.expr(); err != nil {
			return nil, err
		}
	}
	if !p.takeIf("..") {
		return &Index{Pos: at, Of: of, Key: from}, p.expect("]")
	}
	if !p.peek().is("]") {
		if to, err = p.expr(); err != nil {
			return nil, err
		}
	}
	return &Slice{Pos: at, Of: of, From: from, To: to}, p.expect("]")
}
