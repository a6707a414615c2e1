package syntax

import "strings"

// callAhead returns the number of tokens of the name when a call comes next, 0
// otherwise. A name may have a namespace: duration.between(…).
func (p *parser) callAhead() int {
	for n := 0; p.ahead(n).isName(); n += 2 {
		if p.ahead(n + 1).is("(") {
			return n + 1
		}
		if !p.ahead(n + 1).is(".") {
			return 0
		}
	}
	return 0
}

// function reads a call whose name has n tokens.
func (p *parser) function(n int) (Expr, error) {
	c := &Call{Pos: p.peek().pos}
	for range n {
		c.Name += p.take().text
	}
	p.at++
	if strings.EqualFold(c.Name, "count") && p.peek().is("*") && p.ahead(1).is(")") {
		p.at += 2
		c.Star = true
		return c, nil
	}
	c.Distinct = p.takeWord("DISTINCT")
	if p.takeIf(")") {
		return c, nil
	}
	var err error
	if c.Args, err = p.exprs(); err != nil {
		return nil, err
	}
	return c, p.expect(")")
}

// special reads what looks like a call and has a grammar of its own; nil where
// there is no such thing.
func (p *parser) special() (Expr, error) {
	t := p.peek()
	if t.kind != word || !p.ahead(1).is("(") {
		return nil, nil
	}
	switch name := strings.ToLower(t.text); name {
	case "all", "any", "none", "single":
		return p.quantifier(name)
	case "reduce", "filter", "extract":
		return nil, p.unsupported(t.pos, name+"()")
	case "shortestpath", "allshortestpaths":
		return nil, p.unsupported(t.pos, t.text+"() in an expression")
	case "exists":
		return nil, p.unsupported(t.pos, "exists() with parentheses (write EXISTS { … } or IS NOT NULL)")
	}
	return nil, nil
}

// quantifier reads all(x IN list WHERE condition) and its kin.
func (p *parser) quantifier(kind string) (Expr, error) {
	q := &Quantifier{Pos: p.take().pos, Kind: kind}
	p.at++
	var err error
	if q.Var, err = p.variable(); err != nil {
		return nil, err
	}
	if err = p.expectWord("IN"); err != nil {
		return nil, err
	}
	if q.List, err = p.expr(); err != nil {
		return nil, err
	}
	if err = p.expectWord("WHERE"); err != nil {
		return nil, err
	}
	if q.Where, err = p.expr(); err != nil {
		return nil, err
	}
	return q, p.expect(")")
}

// subquery reads EXISTS { … } or COUNT { … }: MATCH clauses, or patterns alone.
func (p *parser) subquery() (Expr, error) {
	t := p.take()
	s := &Subquery{Pos: t.pos, Count: t.isWord("COUNT")}
	p.at++
	if p.depth++; p.depth > maxDepth {
		return nil, p.fault(t.pos, "UnexpectedSyntax", "expressions nest deeper than %d levels", maxDepth)
	}
	defer func() { p.depth-- }()
	if p.peek().is("(") || p.peek().isName() && p.ahead(1).is("=") || p.peek().isWord("shortestPath") {
		m, err := p.bareMatch()
		if err != nil {
			return nil, err
		}
		s.Match = []*Match{m}
		return s, p.expect("}")
	}
	for p.peek().isWord("MATCH") {
		m, err := p.match()
		if err != nil {
			return nil, err
		}
		s.Match = append(s.Match, m)
	}
	if !p.peek().is("}") {
		if t := p.peek(); t.kind == word {
			if err := p.refusedWrite(); err != nil {
				return nil, err
			}
			return nil, p.unsupported(t.pos, strings.ToUpper(t.text)+" in EXISTS { … } or COUNT { … }")
		}
		return nil, p.unexpected("MATCH or a pattern")
	}
	return s, p.expect("}")
}

// bareMatch reads patterns and WHERE without MATCH before them.
func (p *parser) bareMatch() (*Match, error) {
	m := &Match{Pos: p.peek().pos}
	var err error
	if m.Patterns, err = p.patterns(); err != nil {
		return nil, err
	}
	m.Where, err = p.where()
	return m, err
}
