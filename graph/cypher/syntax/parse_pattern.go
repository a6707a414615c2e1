package syntax

// patterns reads patterns with commas between them.
func (p *parser) patterns() ([]*Pattern, error) {
	var list []*Pattern
	for {
		one, err := p.pattern()
		if err != nil {
			return nil, err
		}
		list = append(list, one)
		if !p.takeIf(",") {
			return list, nil
		}
	}
}

// pattern reads [variable =] and a chain, or shortestPath around a chain.
func (p *parser) pattern() (*Pattern, error) {
	var path Name
	if p.peek().isName() && p.ahead(1).is("=") {
		var err error
		if path, err = p.variable(); err != nil {
			return nil, err
		}
		p.at++
	}
	start := p.peek()
	var pat *Pattern
	var err error
	if p.ahead(1).is("(") && start.kind == word {
		pat, err = p.shortest()
	} else {
		pat, err = p.chain()
	}
	if err != nil {
		return nil, err
	}
	pat.Pos, pat.Path = start.pos, path
	return pat, nil
}

// shortest reads shortestPath(…), which takes one relationship.
func (p *parser) shortest() (*Pattern, error) {
	name := p.take()
	switch {
	case name.isWord("allShortestPaths"):
		return nil, p.unsupported(name.pos, "allShortestPaths()")
	case !name.isWord("shortestPath"):
		return nil, p.fault(name.pos, "UnexpectedSyntax", "want a pattern, not '%s'", name.text)
	}
	p.at++
	pat, err := p.chain()
	if err != nil {
		return nil, err
	}
	if len(pat.Rels) != 1 {
		return nil, p.fault(name.pos, "UnexpectedSyntax", "shortestPath() takes a pattern of one relationship")
	}
	if l := pat.Rels[0].Length; l != nil && l.Min > 1 {
		return nil, p.fault(name.pos, "UnexpectedSyntax", "shortestPath() takes no least length other than 0 or 1")
	}
	pat.Shortest = true
	return pat, p.expect(")")
}

// chain reads nodes with relationships between them.
func (p *parser) chain() (*Pattern, error) {
	pat := &Pattern{Pos: p.peek().pos}
	for {
		n, err := p.node()
		if err != nil {
			return nil, err
		}
		pat.Nodes = append(pat.Nodes, n)
		if p.peek().is("{") || p.peek().is("+") || p.peek().is("*") {
			return nil, p.unsupported(p.peek().pos, "a quantified path pattern")
		}
		if !p.peek().is("-") && !p.peek().is("<") {
			return pat, nil
		}
		r, err := p.relationship()
		if err != nil {
			return nil, err
		}
		pat.Rels = append(pat.Rels, r)
		if p.peek().is("{") || p.peek().is("+") || p.peek().is("*") {
			return nil, p.unsupported(p.peek().pos, "a quantified path pattern")
		}
	}
}

func (p *parser) node() (*NodePattern, error) {
	n := &NodePattern{Pos: p.peek().pos}
	if err := p.expect("("); err != nil {
		return nil, err
	}
	if p.peek().is("(") {
		return nil, p.unsupported(p.peek().pos, "a pattern in parentheses (a quantified path pattern)")
	}
	var err error
	if n.Var, err = p.patternVariable(); err != nil {
		return nil, err
	}
	if at := p.peek().pos; p.takeWord("IS") {
		return nil, p.unsupported(at, "IS with a label (write :Label)")
	}
	if n.Labels, err = p.labels(); err != nil {
		return nil, err
	}
	if n.Props, err = p.properties(); err != nil {
		return nil, err
	}
	if p.peek().isWord("WHERE") {
		return nil, p.unsupported(p.peek().pos, "WHERE in a node pattern")
	}
	return n, p.expect(")")
}

// patternVariable reads the variable of a node or relationship, if it has one.
func (p *parser) patternVariable() (string, error) {
	if !p.peek().isName() || p.peek().isWord("WHERE") || p.peek().isWord("IS") {
		return "", nil
	}
	v, err := p.variable()
	return v.Text, err
}

// labels reads :Label:Label, if any.
func (p *parser) labels() ([]string, error) {
	var list []string
	for p.takeIf(":") {
		if t := p.peek(); t.is("!") || t.is("(") || t.is("%") {
			return nil, p.unsupported(t.pos, "a label expression")
		}
		n, err := p.name("a label")
		if err != nil {
			return nil, err
		}
		list = append(list, n.Text)
		if t := p.peek(); t.is("|") && p.labelFollows() || t.is("&") {
			return nil, p.unsupported(t.pos, "a label expression")
		}
	}
	return list, nil
}

// labelFollows tells whether | goes on with a label. It may also end the list
// of a comprehension, whose result follows then.
func (p *parser) labelFollows() bool {
	next := p.ahead(1)
	return (next.isName() || next.is(":") || next.is("!")) && (p.ahead(2).is(")") || p.ahead(2).is("|") || p.ahead(2).is("{") || p.ahead(2).is("&"))
}

// properties reads {key: value}, if it comes next.
func (p *parser) properties() ([]Entry, error) {
	t := p.peek()
	if t.kind == param {
		return nil, p.fault(t.pos, "InvalidParameterUse", "a parameter cannot stand for the properties of a pattern; write {key: $%s.key}", t.text)
	}
	if !t.is("{") {
		return nil, nil
	}
	return p.entries()
}
