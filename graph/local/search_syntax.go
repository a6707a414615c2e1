package local

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
)

// parseSearch turns a search in the syntax of Lucene, as Neo4j takes it, into
// one of FTS5. It knows
//
//	one two          any of the words
//	"one two"        the words in this order
//	one*             words that begin so
//	+one -two        must be there, must not be there
//	one AND two      also &&; OR, NOT, ||, ! and parentheses
//	name:one         in one property of the index
//	\+               the sign itself
//
// and refuses the rest: similar words (~), weights (^), ranges ([ ], { }), other
// wildcards and regular expressions (/ /). All words are folded. "" is a search
// that finds nothing.
func parseSearch(text string, properties []string) (string, error) {
	p := &searchParser{in: []rune(text), properties: properties}
	out, err := p.clauses(0)
	if err != nil {
		return "", err
	}
	if p.at < len(p.in) {
		return "", p.fault("%q without its beginning", ")")
	}
	return out, nil
}

// mostDepth bounds the parentheses within one another.
const mostDepth = 50

type searchParser struct {
	in         []rune
	at         int
	properties []string
}

func (p *searchParser) fault(format string, args ...any) error {
	return fmt.Errorf("%w at character %d: %s", errSearch, p.at+1, fmt.Sprintf(format, args...))
}

// clause is a part of a search with what was said before it.
type clause struct {
	match          string
	must, mustNot  bool
	afterAnd       bool
	nothingMatches bool
}

// clauses reads up to the end or a closing parenthesis.
func (p *searchParser) clauses(depth int) (string, error) {
	if depth > mostDepth {
		return "", p.fault("too many parentheses")
	}
	var list []clause
	var next clause
	for {
		p.spaces()
		if p.at == len(p.in) || p.in[p.at] == ')' {
			break
		}
		switch op := p.operator(); op {
		case "AND", "&&":
			next.afterAnd = true
			continue
		case "OR", "||":
			continue
		case "NOT", "!", "-":
			next.mustNot = true
			continue
		case "+":
			next.must = true
			continue
		}
		match, err := p.primary(depth)
		if err != nil {
			return "", err
		}
		next.match, next.nothingMatches = match, match == ""
		list = append(list, next)
		next = clause{}
	}
	return combine(list), nil
}

// combine joins clauses as Lucene's classic parser does: AND makes the clauses on both
// sides of it required; the others may match, and one of them has to where none
// is required.
func combine(list []clause) string {
	for i := range list {
		if list[i].afterAnd {
			list[i].must = !list[i].mustNot
			if i > 0 && !list[i-1].mustNot {
				list[i-1].must = true
			}
		}
	}
	var must, may, not []string
	for _, c := range list {
		switch {
		case c.mustNot && !c.nothingMatches:
			not = append(not, c.match)
		case c.mustNot, c.nothingMatches: // words that fold to nothing are left out, as in Neo4j
		case c.must:
			must = append(must, c.match)
		default:
			may = append(may, c.match)
		}
	}
	var out string
	switch {
	case len(must) > 0:
		// What may match changes the order alone; FTS5 ranks by the phrases that are in it.
		out = strings.Join(must, " AND ")
		if len(may) > 0 {
			out = "(" + out + ") AND (" + strings.Join(slices.Concat(may, must[:1]), " OR ") + ")"
		}
	case len(may) > 0:
		out = strings.Join(may, " OR ")
	default:
		return ""
	}
	out = "(" + out + ")"
	if len(not) > 0 {
		out = "(" + out + " NOT (" + strings.Join(not, " OR ") + "))"
	}
	return out
}

// primary reads a word, a phrase or a parenthesis, with the property before it.
func (p *searchParser) primary(depth int) (string, error) {
	if p.in[p.at] == '(' {
		p.at++
		out, err := p.clauses(depth + 1)
		if err != nil {
			return "", err
		}
		if p.at == len(p.in) {
			return "", p.fault("a parenthesis is not closed")
		}
		p.at++
		return out, p.suffix()
	}
	if p.in[p.at] == '"' {
		return p.phrase()
	}
	word, prefix, err := p.word()
	if err != nil {
		return "", err
	}
	if p.at < len(p.in) && p.in[p.at] == ':' && !prefix {
		i := slices.Index(p.properties, word)
		if i < 0 {
			return "", p.fault("the index is not over %q but over %s", word, strings.Join(p.properties, ", "))
		}
		p.at++
		if p.at == len(p.in) || unicode.IsSpace(p.in[p.at]) || p.in[p.at] == ')' {
			return "", p.fault("nothing to look for in %q", word)
		}
		out, err := p.primary(depth + 1)
		if err != nil || out == "" {
			return "", err
		}
		return fmt.Sprintf("{p%d} : %s", i, out), nil
	}
	if prefix {
		// As in Lucene, a prefix is not cut into words.
		if w := foldWord(word); w != "" {
			return "(" + quote(w) + " *)", p.suffix()
		}
		return "", p.suffix()
	}
	return anyOf(word), p.suffix()
}

// anyOf is what one run of letters finds: any of the words that it is cut into.
func anyOf(text string) string {
	var words []string
	eachWord(text, func(w string) { words = append(words, quote(w)) })
	if len(words) == 0 {
		return ""
	}
	return "(" + strings.Join(words, " OR ") + ")"
}

func quote(word string) string { return `"` + strings.ReplaceAll(word, `"`, `""`) + `"` }

func (p *searchParser) phrase() (string, error) {
	p.at++
	var text []rune
	for ; ; p.at++ {
		switch {
		case p.at == len(p.in):
			return "", p.fault("a phrase is not closed")
		case p.in[p.at] == '"':
			p.at++
			var words []string
			eachWord(string(text), func(w string) { words = append(words, w) })
			if len(words) == 0 {
				return "", p.suffix()
			}
			return "(" + quote(strings.Join(words, " ")) + ")", p.suffix()
		case p.in[p.at] == '\\' && p.at+1 < len(p.in):
			p.at++
		}
		text = append(text, p.in[p.at])
	}
}

// word reads letters up to a sign that ends them.
func (p *searchParser) word() (text string, prefix bool, err error) {
	var out []rune
	for ; p.at < len(p.in); p.at++ {
		switch r := p.in[p.at]; {
		case unicode.IsSpace(r), strings.ContainsRune(`():"~^`, r):
			return string(out), false, p.some(out)
		case r == '*' && len(out) > 0 && p.ends(p.at+1):
			p.at++
			return string(out), true, nil
		case strings.ContainsRune(`*?[]{}/`, r):
			return "", false, p.fault("%q is not supported; escape it with \\ to look for it", r)
		case r == '\\' && p.at+1 < len(p.in):
			p.at++
			out = append(out, p.in[p.at])
		default:
			out = append(out, r)
		}
	}
	return string(out), false, p.some(out)
}

func (p *searchParser) some(word []rune) error {
	if len(word) == 0 {
		return p.fault("a word is wanted before %q", p.in[min(p.at, len(p.in)-1)])
	}
	return nil
}

// suffix refuses what may follow in Lucene.
func (p *searchParser) suffix() error {
	if p.at < len(p.in) && (p.in[p.at] == '~' || p.in[p.at] == '^') {
		return p.fault("%q is not supported", p.in[p.at])
	}
	return nil
}

func (p *searchParser) ends(at int) bool {
	return at == len(p.in) || unicode.IsSpace(p.in[at]) || p.in[at] == ')'
}

func (p *searchParser) spaces() {
	for p.at < len(p.in) && unicode.IsSpace(p.in[p.at]) {
		p.at++
	}
}

// operator takes an operator from the input, "" where there is none.
func (p *searchParser) operator() string {
	for _, op := range []string{"AND", "OR", "NOT"} {
		if p.hasPrefix(op) && p.ends(p.at+len(op)) {
			p.at += len(op)
			return op
		}
	}
	for _, op := range []string{"&&", "||", "!", "+", "-"} {
		if p.hasPrefix(op) {
			p.at += len(op)
			return op
		}
	}
	return ""
}

func (p *searchParser) hasPrefix(s string) bool {
	return strings.HasPrefix(string(p.in[p.at:min(p.at+len(s), len(p.in))]), s)
}
