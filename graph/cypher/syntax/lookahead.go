package syntax

import "strings"

// looksLikePattern tells whether the parenthesis here opens a node that a
// relationship follows, which makes it a pattern and no expression.
func (p *parser) looksLikePattern() bool {
	i := 1
	if p.ahead(i).isName() {
		i++
	}
	for p.ahead(i).is(":") && p.ahead(i+1).isName() {
		i += 2
	}
	if p.ahead(i).is("{") {
		i = p.behind(i)
	}
	if !p.ahead(i).is(")") {
		return false
	}
	i++
	if p.ahead(i).is("<") {
		i++
	}
	if !p.ahead(i).is("-") {
		return false
	}
	switch next := p.ahead(i + 1); {
	case next.is("-"):
		return p.ahead(i+2).is("(") || p.ahead(i+2).is(">") && p.ahead(i+3).is("(")
	case next.is("["):
		i = p.behind(i + 1)
		return p.ahead(i).is("-") && (p.ahead(i+1).is("(") || p.ahead(i+1).is(">"))
	}
	return false
}

// behind returns how far ahead the token behind the bracket is that closes the
// one at i; the end when none does.
func (p *parser) behind(i int) int {
	depth := 0
	for ; p.ahead(i).kind != end; i++ {
		t := p.ahead(i)
		if t.kind != symbol {
			continue
		}
		if strings.Contains("([{", t.text) {
			depth++
		} else if strings.Contains(")]}", t.text) {
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return i
}
