package syntax

import "strings"

// query reads single queries with UNION between them.
func (p *parser) query() (*Query, error) {
	q := &Query{Source: p.src}
	for {
		s, err := p.single()
		if err != nil {
			return nil, err
		}
		q.Parts = append(q.Parts, s)
		at := p.peek().pos
		if !p.takeWord("UNION") {
			break
		}
		all := p.takeWord("ALL")
		if len(q.Parts) > 1 && all != q.All {
			return nil, p.fault(at, "InvalidClauseComposition", "UNION and UNION ALL cannot be mixed")
		}
		q.All = all
	}
	p.takeIf(";")
	if p.peek().kind != end {
		return nil, p.unexpected("a clause or the end of the query")
	}
	return q, nil
}

func (p *parser) single() (*Single, error) {
	s := &Single{Pos: p.peek().pos}
	for {
		c, err := p.clause()
		if err != nil {
			return nil, err
		}
		if c == nil {
			break
		}
		s.Clauses = append(s.Clauses, c)
		if _, last := c.(*Return); last {
			return s, nil
		}
	}
	if len(s.Clauses) == 0 {
		return nil, p.unexpected("a clause such as MATCH")
	}
	if search, alone := s.Clauses[0].(*Search); alone && len(s.Clauses) == 1 && len(search.Yield) == 0 {
		return s, nil
	}
	if p.peek().kind != end && !p.peek().is(";") && !p.peek().isWord("UNION") {
		return nil, p.unexpected("a clause such as MATCH or RETURN")
	}
	return nil, p.fault(s.Clauses[len(s.Clauses)-1].start(), "InvalidClauseComposition", "the query does not end with RETURN")
}

// clause reads one clause; nil where none starts.
func (p *parser) clause() (Clause, error) {
	t := p.peek()
	if t.kind != word {
		return nil, nil
	}
	switch strings.ToUpper(t.text) {
	case "MATCH", "OPTIONAL":
		return p.match()
	case "UNWIND":
		return p.unwind()
	case "WITH":
		return p.with()
	case "RETURN":
		return p.returns()
	case "CALL":
		return p.call()
	}
	return nil, p.refused()
}

func (p *parser) match() (*Match, error) {
	m := &Match{Pos: p.peek().pos, Optional: p.takeWord("OPTIONAL")}
	if m.Optional && p.peek().isWord("CALL") {
		return nil, p.unsupported(m.Pos, "OPTIONAL CALL")
	}
	if err := p.expectWord("MATCH"); err != nil {
		return nil, err
	}
	var err error
	if m.Patterns, err = p.patterns(); err != nil {
		return nil, err
	}
	m.Where, err = p.where()
	return m, err
}

// where reads WHERE if it comes next.
func (p *parser) where() (Expr, error) {
	if p.peek().isWord("USING") {
		return nil, p.unsupported(p.peek().pos, "USING (a hint for the planner)")
	}
	if !p.takeWord("WHERE") {
		return nil, nil
	}
	return p.expr()
}

func (p *parser) unwind() (*Unwind, error) {
	u := &Unwind{Pos: p.take().pos}
	var err error
	if u.List, err = p.expr(); err != nil {
		return nil, err
	}
	if err := p.expectWord("AS"); err != nil {
		return nil, err
	}
	u.As, err = p.variable()
	return u, err
}
