package syntax

import "isnad/graph/cypher/value"

// operand reads what operators stand between.
func (p *parser) operand() (Expr, error) {
	t := p.peek()
	switch t.kind {
	case integer, decimal:
		return p.number(t.pos, false)
	case text:
		p.at++
		return &Literal{Pos: t.pos, Value: value.String(t.text)}, nil
	case param:
		p.at++
		return &Param{Pos: t.pos, Name: t.text}, nil
	case quoted:
		return p.nameOperand()
	case word:
		return p.wordOperand()
	case symbol:
		switch t.text {
		case "(":
			return p.parenthesis()
		case "[":
			return p.bracket()
		case "{":
			entries, err := p.entries()
			return &Map{Pos: t.pos, Entries: entries}, err
		}
	}
	return nil, p.unexpected("an expression")
}

// wordOperand reads an operand that starts with a keyword or name.
func (p *parser) wordOperand() (Expr, error) {
	t := p.peek()
	switch {
	case p.takeWord("TRUE"):
		return &Literal{Pos: t.pos, Value: value.Bool(true)}, nil
	case p.takeWord("FALSE"):
		return &Literal{Pos: t.pos, Value: value.Bool(false)}, nil
	case p.takeWord("NULL"):
		return &Literal{Pos: t.pos}, nil
	case t.isWord("CASE"):
		return p.caseOf()
	case t.isWord("EXISTS") && p.ahead(1).is("{"), t.isWord("COUNT") && p.ahead(1).is("{"):
		return p.subquery()
	case t.isWord("COLLECT") && p.ahead(1).is("{"):
		return nil, p.unsupported(t.pos, "COLLECT { … }")
	case reserved(t.text):
		return nil, p.unexpected("an expression")
	}
	return p.nameOperand()
}

// nameOperand reads a variable or a call.
func (p *parser) nameOperand() (Expr, error) {
	t := p.peek()
	if x, err := p.special(); x != nil || err != nil {
		return x, err
	}
	if n := p.callAhead(); n > 0 {
		return p.function(n)
	}
	p.at++
	if p.peek().is("{") {
		return nil, p.unsupported(t.pos, "a map projection")
	}
	return &Var{Pos: t.pos, Name: t.text}, nil
}

// parenthesis reads a pattern or an expression in parentheses.
func (p *parser) parenthesis() (Expr, error) {
	if p.looksLikePattern() {
		pat, err := p.chain()
		if err != nil {
			return nil, err
		}
		return &PatternPredicate{Pos: pat.Pos, Pattern: pat}, nil
	}
	p.at++
	x, err := p.expr()
	if err != nil {
		return nil, err
	}
	return x, p.expect(")")
}

// bracket reads a list or a list comprehension.
func (p *parser) bracket() (Expr, error) {
	open := p.take()
	if p.peek().isName() && p.ahead(1).isWord("IN") {
		return p.comprehension(open.pos)
	}
	if p.peek().is("(") && p.looksLikePattern() || p.peek().isName() && p.ahead(1).is("=") && p.ahead(2).is("(") && p.patternComprehension() {
		return nil, p.unsupported(open.pos, "a pattern comprehension")
	}
	list := &List{Pos: open.pos}
	if p.takeIf("]") {
		return list, nil
	}
	var err error
	if list.Items, err = p.exprs(); err != nil {
		return nil, err
	}
	return list, p.expect("]")
}

// patternComprehension tells whether a pattern follows name and =.
func (p *parser) patternComprehension() bool {
	p.at += 2
	defer func() { p.at -= 2 }()
	return p.looksLikePattern()
}

// comprehension reads [x IN list WHERE condition | result]. A list whose first
// item is x IN list is written with parentheses.
func (p *parser) comprehension(at Pos) (Expr, error) {
	v, err := p.variable()
	if err != nil {
		return nil, err
	}
	p.at++
	c := &Comprehension{Pos: at, Var: v}
	if c.List, err = p.expr(); err != nil {
		return nil, err
	}
	if c.Where, err = p.where(); err != nil {
		return nil, err
	}
	if p.takeIf("|") {
		if c.Then, err = p.expr(); err != nil {
			return nil, err
		}
	}
	if c.Where == nil && c.Then == nil && p.peek().is(",") {
		return nil, p.unexpected("']' (x IN list as an item needs parentheses)")
	}
	return c, p.expect("]")
}

// entries reads {key: value, …}.
func (p *parser) entries() ([]Entry, error) {
	if err := p.expect("{"); err != nil {
		return nil, err
	}
	list := []Entry{}
	if p.takeIf("}") {
		return list, nil
	}
	for {
		key, err := p.name("a key")
		if err != nil {
			return nil, err
		}
		if err := p.expect(":"); err != nil {
			return nil, err
		}
		x, err := p.expr()
		if err != nil {
			return nil, err
		}
		list = append(list, Entry{Key: key, Value: x})
		if !p.takeIf(",") {
			return list, p.expect("}")
		}
	}
}

// caseOf reads CASE … END.
func (p *parser) caseOf() (Expr, error) {
	c := &Case{Pos: p.take().pos}
	var err error
	if !p.peek().isWord("WHEN") {
		if c.Subject, err = p.expr(); err != nil {
			return nil, err
		}
	}
	for p.takeWord("WHEN") {
		var w When
		if w.Cond, err = p.expr(); err != nil {
			return nil, err
		}
		if p.peek().is(",") {
			return nil, p.unsupported(p.peek().pos, "WHEN with several values")
		}
		if err = p.expectWord("THEN"); err != nil {
			return nil, err
		}
		if w.Then, err = p.expr(); err != nil {
			return nil, err
		}
		c.Whens = append(c.Whens, w)
	}
	if len(c.Whens) == 0 {
		return nil, p.unexpected("WHEN")
	}
	if p.takeWord("ELSE") {
		if c.Else, err = p.expr(); err != nil {
			return nil, err
		}
	}
	return c, p.expectWord("END")
}
