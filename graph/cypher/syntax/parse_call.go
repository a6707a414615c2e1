package syntax

// fullTextProcedure is the one procedure that can be called.
const fullTextProcedure = "db.index.fulltext.queryNodes"

// call reads the full-text search; every other CALL is refused.
func (p *parser) call() (*Search, error) {
	s := &Search{Pos: p.take().pos}
	if p.peek().is("{") || p.peek().is("(") {
		return nil, p.unsupported(s.Pos, "CALL { … } (a subquery)")
	}
	at := p.peek().pos
	name, err := p.dotted("the name of a procedure")
	if err != nil {
		return nil, err
	}
	if name != fullTextProcedure {
		return nil, p.unsupported(at, "the procedure "+name)
	}
	if !p.peek().is("(") {
		return nil, p.fault(p.peek().pos, "InvalidArgumentPassingMode", "%s needs its arguments in parentheses", name)
	}
	args, err := p.arguments()
	switch {
	case err != nil:
		return nil, err
	case len(args) == 3:
		return nil, p.unsupported(args[2].At(), "a map of options for "+name)
	case len(args) != 2:
		return nil, p.fault(at, "InvalidNumberOfArguments", "%s takes the name of an index and a text", name)
	}
	s.Index, s.Text = args[0], args[1]
	if !p.takeWord("YIELD") {
		return s, nil
	}
	if s.Yield, err = p.yields(); err != nil {
		return nil, err
	}
	s.Where, err = p.where()
	return s, err
}

func (p *parser) yields() ([]Yield, error) {
	if p.peek().is("*") {
		return nil, p.fault(p.peek().pos, "UnexpectedSyntax", "YIELD * is for calls that are the whole query")
	}
	var list []Yield
	for {
		column, err := p.variable()
		if err != nil {
			return nil, err
		}
		y := Yield{Column: column, As: column}
		if p.takeWord("AS") {
			if y.As, err = p.variable(); err != nil {
				return nil, err
			}
		}
		list = append(list, y)
		if !p.takeIf(",") {
			return list, nil
		}
	}
}

// dotted reads a name with its namespace, such as db.index.name.
func (p *parser) dotted(what string) (string, error) {
	n, err := p.name(what)
	if err != nil {
		return "", err
	}
	full := n.Text
	for p.takeIf(".") {
		if n, err = p.name(what); err != nil {
			return "", err
		}
		full += "." + n.Text
	}
	return full, nil
}

// arguments reads expressions in parentheses.
func (p *parser) arguments() ([]Expr, error) {
	if err := p.expect("("); err != nil {
		return nil, err
	}
	if p.takeIf(")") {
		return nil, nil
	}
	args, err := p.exprs()
	if err != nil {
		return nil, err
	}
	return args, p.expect(")")
}

// exprs reads expressions with commas between them.
func (p *parser) exprs() ([]Expr, error) {
	var list []Expr
	for {
		x, err := p.expr()
		if err != nil {
			return nil, err
		}
		list = append(list, x)
		if !p.takeIf(",") {
			return list, nil
		}
	}
}
