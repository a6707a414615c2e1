package syntax

func (p *parser) returns() (*Return, error) {
	r := &Return{}
	return r, p.projection(&r.Projection)
}

func (p *parser) with() (*With, error) {
	w := &With{}
	if err := p.projection(&w.Projection); err != nil {
		return nil, err
	}
	var err error
	w.Where, err = p.where()
	return w, err
}

// projection reads from the keyword to the end of LIMIT.
func (p *parser) projection(to *Projection) error {
	to.Pos = p.take().pos
	to.Distinct = p.takeWord("DISTINCT")
	if p.takeIf("*") {
		to.Star = true
	}
	if !to.Star || p.takeIf(",") {
		if err := p.items(to); err != nil {
			return err
		}
	}
	if p.wordsAhead("ORDER", "BY") {
		if err := p.order(to); err != nil {
			return err
		}
	}
	var err error
	if at := p.peek().pos; p.takeWord("OFFSET") {
		return p.unsupported(at, "OFFSET (write SKIP)")
	}
	if p.takeWord("SKIP") {
		if to.Skip, err = p.expr(); err != nil {
			return err
		}
	}
	if p.takeWord("LIMIT") {
		to.Limit, err = p.expr()
	}
	return err
}

func (p *parser) items(to *Projection) error {
	for {
		item, err := p.item()
		if err != nil {
			return err
		}
		to.Items = append(to.Items, item)
		if !p.takeIf(",") {
			return nil
		}
	}
}

// item reads one column. Without an alias its name is its text, as the
// standard has it.
func (p *parser) item() (Item, error) {
	start := p.peek().pos
	x, err := p.expr()
	if err != nil {
		return Item{}, err
	}
	if p.takeWord("AS") {
		as, err := p.variable()
		return Item{Expr: x, As: as, Aliased: true}, err
	}
	as := Name{Text: p.src[start:p.tokens[p.at-1].end], Pos: start}
	if v, ok := x.(*Var); ok {
		as.Text = v.Name // without its backticks
	}
	return Item{Expr: x, As: as}, nil
}

func (p *parser) order(to *Projection) error {
	p.at += 2
	for {
		x, err := p.expr()
		if err != nil {
			return err
		}
		s := Sort{Expr: x}
		switch {
		case p.takeWord("DESC"), p.takeWord("DESCENDING"):
			s.Desc = true
		case p.takeWord("ASC"), p.takeWord("ASCENDING"):
		}
		to.Order = append(to.Order, s)
		if !p.takeIf(",") {
			return nil
		}
	}
}
