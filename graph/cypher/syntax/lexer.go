package syntax

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// lexer cuts a query into tokens.
type lexer struct {
	src    string
	at     int
	tokens []token
}

// lex returns the tokens of a query with one of kind end behind the last.
func lex(src string) ([]token, error) {
	l := &lexer{src: src, tokens: make([]token, 0, len(src)/4+1)}
	for {
		if err := l.skip(); err != nil {
			return nil, err
		}
		if l.at >= len(src) {
			l.add(end, "", l.at)
			return l.tokens, nil
		}
		if err := l.next(); err != nil {
			return nil, err
		}
	}
}

// add appends the token from start to the lexer's place.
func (l *lexer) add(kind tokenKind, content string, start int) {
	l.tokens = append(l.tokens, token{kind: kind, text: content, pos: Pos(start), end: Pos(l.at)})
}

func (l *lexer) fault(at int, code, format string, args ...any) error {
	return Invalid(l.src, Pos(at), code, format, args...)
}

// skip moves over white space and comments.
func (l *lexer) skip() error {
	for l.at < len(l.src) {
		rest := l.src[l.at:]
		r, size := utf8.DecodeRuneInString(rest)
		switch {
		case unicode.IsSpace(r) || r >= 0x1c && r <= 0x1f:
			l.at += size
		case strings.HasPrefix(rest, "//"):
			if n := strings.IndexAny(rest, "\r\n"); n >= 0 {
				l.at += n
			} else {
				l.at = len(l.src)
			}
		case strings.HasPrefix(rest, "/*"):
			n := strings.Index(rest[2:], "*/")
			if n < 0 {
				return l.fault(l.at, "UnexpectedSyntax", "comment has no end")
			}
			l.at += n + 4
		default:
			return nil
		}
	}
	return nil
}

// next reads one token, at whose first character the lexer stands.
func (l *lexer) next() error {
	start := l.at
	r, size := utf8.DecodeRuneInString(l.src[start:])
	switch {
	case startsName(r):
		l.name()
		l.add(word, l.src[start:l.at], start)
		return nil
	case r == '`':
		return l.backticks()
	case r == '\'' || r == '"':
		return l.quoted(byte(r))
	case r == '$':
		return l.parameter()
	case isDigit(l.src, start) || r == '.' && isDigit(l.src, start+1):
		return l.number()
	case r >= utf8.RuneSelf:
		return l.fault(start, "InvalidUnicodeCharacter", "unexpected character %q (U+%04X)", l.src[start:start+size], r)
	}
	for _, sym := range []string{"<=", ">=", "<>", "=~", "..", "+=", "||", "::", "!="} {
		if strings.HasPrefix(l.src[start:], sym) {
			l.at += len(sym)
			l.add(symbol, sym, start)
			return nil
		}
	}
	if !strings.ContainsRune("()[]{}<>=+-*/%^.,:;|&!?", r) {
		return l.fault(start, "UnexpectedSyntax", "unexpected character %q", r)
	}
	l.at += size
	l.add(symbol, l.src[start:l.at], start)
	return nil
}

// name moves behind a name.
func (l *lexer) name() {
	for l.at < len(l.src) {
		r, size := utf8.DecodeRuneInString(l.src[l.at:])
		if !startsName(r) && !unicode.Is(unicode.Nd, r) && !unicode.Is(unicode.Mn, r) && !unicode.Is(unicode.Mc, r) && !unicode.Is(unicode.Sc, r) {
			return
		}
		l.at += size
	}
}

func (l *lexer) parameter() error {
	start := l.at
	l.at++
	if strings.HasPrefix(l.src[l.at:], "`") {
		if err := l.backticks(); err != nil {
			return err
		}
		last := &l.tokens[len(l.tokens)-1]
		last.kind, last.pos = param, Pos(start)
		return nil
	}
	l.name()
	if l.at == start+1 {
		return l.fault(start, "UnexpectedSyntax", "$ is not followed by a parameter's name")
	}
	l.add(param, l.src[start+1:l.at], start)
	return nil
}

// startsName follows Java's rule for identifiers, which Cypher refers to, less
// its currency signs: $ starts a parameter.
func startsName(r rune) bool {
	return unicode.IsLetter(r) || unicode.Is(unicode.Nl, r) || unicode.Is(unicode.Pc, r)
}

func isDigit(s string, i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }
