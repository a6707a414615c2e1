package syntax

import (
	"slices"

	"isnad/graph/cypher/storage"
)

// relationship reads -[…]->, <-[…]-, -[…]-, or the short forms -->, <-- and --.
func (p *parser) relationship() (*RelPattern, error) {
	r := &RelPattern{Pos: p.peek().pos}
	left := p.takeIf("<")
	if err := p.expect("-"); err != nil {
		return nil, err
	}
	if p.takeIf("[") {
		if err := p.detail(r); err != nil {
			return nil, err
		}
		if err := p.expect("]"); err != nil {
			return nil, err
		}
	}
	if err := p.expect("-"); err != nil {
		return nil, err
	}
	right := p.takeIf(">")
	switch {
	case left == right:
		r.Direction = storage.Either
	case left:
		r.Direction = storage.Incoming
	}
	return r, nil
}

// detail reads what stands between the brackets of a relationship.
func (p *parser) detail(r *RelPattern) error {
	var err error
	if r.Var, err = p.patternVariable(); err != nil {
		return err
	}
	if p.takeIf(":") {
		if r.Types, err = p.types(); err != nil {
			return err
		}
	}
	if p.takeIf("*") {
		if r.Length, err = p.length(); err != nil {
			return err
		}
	}
	if r.Props, err = p.properties(); err != nil {
		return err
	}
	if p.peek().isWord("WHERE") {
		return p.unsupported(p.peek().pos, "WHERE in a relationship pattern")
	}
	if t := p.peek(); t.is("..") || t.kind == integer {
		return p.fault(t.pos, "InvalidRelationshipPattern", "a length needs a * before it")
	}
	return nil
}

// types reads A|B; the old form A|:B means the same.
func (p *parser) types() ([]string, error) {
	var list []string
	for {
		if t := p.peek(); t.is("!") || t.is("(") || t.is("%") {
			return nil, p.unsupported(t.pos, "a type expression other than alternatives")
		}
		n, err := p.name("a relationship type")
		if err != nil {
			return nil, err
		}
		if !slices.Contains(list, n.Text) {
			list = append(list, n.Text)
		}
		if t := p.peek(); t.is("&") {
			return nil, p.unsupported(t.pos, "a type expression other than alternatives")
		}
		if !p.takeIf("|") {
			return list, nil
		}
		p.takeIf(":")
	}
}

// length reads what stands behind the * of a relationship.
func (p *parser) length() (*Length, error) {
	l := &Length{Min: 1, Max: -1}
	if t := p.peek(); t.kind == param {
		return nil, p.fault(t.pos, "InvalidParameterUse", "a parameter cannot stand for the length of a path")
	}
	if p.peek().kind == integer {
		n, err := p.count()
		if err != nil {
			return nil, err
		}
		l.Min = n
		if !p.peek().is("..") {
			l.Max = n
			return l, nil
		}
	}
	if p.takeIf("..") && p.peek().kind == integer {
		n, err := p.count()
		if err != nil {
			return nil, err
		}
		l.Max = n
	}
	if t := p.peek(); t.is("-") {
		return nil, p.fault(t.pos, "InvalidRelationshipPattern", "the length of a path is not negative")
	}
	return l, nil
}

// count reads an integer that is not negative.
func (p *parser) count() (int64, error) {
	t := p.take()
	v, err := parseInteger(t.text, false)
	if err != nil {
		return 0, p.numberFault(t, err)
	}
	return v, nil
}
