package syntax

// maxDepth bounds how deep expressions may nest, so that no query can exhaust
// the stack.
const maxDepth = 500

// parser stands at a token of the query. Its methods are named for what they
// read; each leaves the parser behind what it read, or returns a fault.
type parser struct {
	src    string
	tokens []token
	at     int
	depth  int // of nested expressions
}

// Parse reads a query. The error is a *Fault.
func Parse(src string) (*Query, error) {
	tokens, err := lex(src)
	if err != nil {
		return nil, err
	}
	p := &parser{src: src, tokens: tokens}
	return p.query()
}

func (p *parser) peek() token { return p.tokens[p.at] }

// ahead returns the n-th token from here; the end repeats itself.
func (p *parser) ahead(n int) token { return p.tokens[min(p.at+n, len(p.tokens)-1)] }

func (p *parser) take() token {
	t := p.tokens[p.at]
	if t.kind != end {
		p.at++
	}
	return t
}

// takeIf moves behind the symbol if it comes next.
func (p *parser) takeIf(sym string) bool {
	if !p.peek().is(sym) {
		return false
	}
	p.at++
	return true
}

// takeWord moves behind the keywords if all of them come next.
func (p *parser) takeWord(keywords ...string) bool {
	if !p.wordsAhead(keywords...) {
		return false
	}
	p.at += len(keywords)
	return true
}

func (p *parser) wordsAhead(keywords ...string) bool {
	for i, k := range keywords {
		if !p.ahead(i).isWord(k) {
			return false
		}
	}
	return true
}

func (p *parser) expect(sym string) error {
	if p.takeIf(sym) {
		return nil
	}
	return p.unexpected("'" + sym + "'")
}

func (p *parser) expectWord(keyword string) error {
	if p.takeWord(keyword) {
		return nil
	}
	return p.unexpected(keyword)
}

// unexpected is the fault that something else was wanted at this token.
func (p *parser) unexpected(want string) error {
	if err := p.refused(); err != nil {
		return err
	}
	t := p.peek()
	return Invalid(p.src, t.pos, "UnexpectedSyntax", "want %s, not %s", want, t.shown())
}

func (p *parser) fault(at Pos, code, format string, args ...any) error {
	return Invalid(p.src, at, code, format, args...)
}

func (p *parser) unsupported(at Pos, construct string) error {
	return Unsupported(p.src, at, construct)
}

// name reads any name: of a label, type, property or alias.
func (p *parser) name(what string) (Name, error) {
	t := p.peek()
	if !t.isName() {
		return Name{}, p.unexpected(what)
	}
	p.at++
	return Name{Text: t.text, Pos: t.pos}, nil
}

// variable reads a name that is not reserved.
func (p *parser) variable() (Name, error) {
	if t := p.peek(); t.kind == word && reserved(t.text) {
		return Name{}, p.unexpected("a variable")
	}
	return p.name("a variable")
}

// nested runs a rule one level deeper.
func (p *parser) nested(rule func() (Expr, error)) (Expr, error) {
	if p.depth++; p.depth > maxDepth {
		return nil, p.fault(p.peek().pos, "UnexpectedSyntax", "expressions nest deeper than %d levels", maxDepth)
	}
	defer func() { p.depth-- }()
	return rule()
}
