package syntax

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// backticks reads a name in backticks; a doubled backtick stands for one.
func (l *lexer) backticks() error {
	start := l.at
	var content strings.Builder
	for i := start + 1; ; {
		n := strings.IndexByte(l.src[i:], '`')
		if n < 0 {
			return l.fault(start, "UnexpectedSyntax", "name in backticks has no end")
		}
		content.WriteString(l.src[i : i+n])
		i += n + 1
		if !strings.HasPrefix(l.src[i:], "`") {
			l.at = i
			break
		}
		content.WriteByte('`')
		i++
	}
	l.add(quoted, content.String(), start)
	return nil
}

// quoted reads a string.
func (l *lexer) quoted(quote byte) error {
	start := l.at
	var content strings.Builder
	for i := start + 1; i < len(l.src); {
		switch c := l.src[i]; {
		case c == quote:
			l.at = i + 1
			l.add(text, content.String(), start)
			return nil
		case c == '\\':
			r, n, err := l.escape(i)
			if err != nil {
				return err
			}
			content.WriteRune(r)
			i += n
		default:
			content.WriteByte(c)
			i++
		}
	}
	return l.fault(start, "UnexpectedSyntax", "string has no end")
}

// escape returns the character that the escape at a place stands for, and how
// many bytes the escape takes.
func (l *lexer) escape(at int) (rune, int, error) {
	if at+1 >= len(l.src) {
		return 0, 0, l.fault(at, "UnexpectedSyntax", "string has no end")
	}
	switch c := l.src[at+1]; c {
	case '\\', '\'', '"', '`':
		return rune(c), 2, nil
	case 'b':
		return '\b', 2, nil
	case 'f':
		return '\f', 2, nil
	case 'n':
		return '\n', 2, nil
	case 'r':
		return '\r', 2, nil
	case 't':
		return '\t', 2, nil
	case 'u':
		return l.codePoint(at, 4)
	case 'U':
		return l.codePoint(at, 8)
	}
	return 0, 0, l.fault(at, "UnexpectedSyntax", "unknown escape in a string")
}

// codePoint reads the digits of \uXXXX or \UXXXXXXXX. Two \u that are a
// surrogate pair give one character.
func (l *lexer) codePoint(at, digits int) (rune, int, error) {
	size := 2 + digits
	r, ok := l.hex(at+2, digits)
	if ok && digits == 4 && r >= 0xd800 && r < 0xdc00 && strings.HasPrefix(l.src[at+size:], `\u`) {
		if low, isHex := l.hex(at+size+2, 4); isHex && low >= 0xdc00 && low < 0xe000 {
			return (r-0xd800)<<10 + (low - 0xdc00) + 0x10000, 2 * size, nil
		}
	}
	if !ok || !utf8.ValidRune(r) {
		return 0, 0, l.fault(at, "InvalidUnicodeLiteral", "escape is not followed by %d hexadecimal digits of a character", digits)
	}
	return r, size, nil
}

func (l *lexer) hex(at, digits int) (rune, bool) {
	if at+digits > len(l.src) {
		return 0, false
	}
	n, err := strconv.ParseUint(l.src[at:at+digits], 16, 32)
	return rune(n), err == nil && n <= utf8.MaxRune
}

// number reads an integer in base 10, 16 (0x) or 8 (0o), or a decimal.
func (l *lexer) number() error {
	start := l.at
	kind := integer
	if c := strings.ToLower(l.src[start:min(start+2, len(l.src))]); c == "0x" || c == "0o" {
		l.at += 2
	} else {
		l.digits()
		if l.at < len(l.src) && l.src[l.at] == '.' && isDigit(l.src, l.at+1) {
			kind = decimal
			l.at++
			l.digits()
		}
		if exponent := l.exponent(); exponent > 0 {
			kind = decimal
			l.at += exponent
			l.digits()
		}
	}
	l.name() // what is glued to a number belongs to it: digits of base 16, or a fault that the parser finds
	l.add(kind, l.src[start:l.at], start)
	return nil
}

func (l *lexer) digits() {
	for isDigit(l.src, l.at) {
		l.at++
	}
}

// exponent returns the length of an e with its sign when digits follow.
func (l *lexer) exponent() int {
	rest := l.src[l.at:]
	if rest == "" || rest[0] != 'e' && rest[0] != 'E' {
		return 0
	}
	n := 1
	if len(rest) > 1 && (rest[1] == '-' || rest[1] == '+') {
		n = 2
	}
	if !isDigit(rest, n) {
		return 0
	}
	return n
}
