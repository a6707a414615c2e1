package queries

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

type tokenKind int

const (
	word    tokenKind = iota // keyword or name; backticks are taken off
	param                    // $name, without the dollar
	number                   // digits, with a fraction when there is one
	literal                  // quoted string, without its quotes
	symbol                   // one character of anything else
)

// token is one lexical piece of Cypher; comments yield none.
type token struct {
	kind   tokenKind
	text   string
	line   int // from 1
	quoted bool
}

func (t token) is(sym string) bool { return t.kind == symbol && t.text == sym }

func (t token) isWord(keyword string) bool {
	return t.kind == word && !t.quoted && strings.EqualFold(t.text, keyword)
}

// lexFault tells where Cypher can't be read.
type lexFault struct {
	line int
	msg  string
}

// lex splits Cypher into tokens. It knows just enough to tell names and
// parameters from what stands in strings and comments; Neo4j judges the rest.
func lex(src string) ([]token, *lexFault) {
	var tokens []token
	line := 1
	for i := 0; i < len(src); {
		r, size := utf8.DecodeRuneInString(src[i:])
		rest := src[i:]
		switch {
		case r == '\n':
			line++
			i++
		case unicode.IsSpace(r):
			i += size
		case strings.HasPrefix(rest, "//"):
			i += lineEnd(rest)
		case strings.HasPrefix(rest, "/*"):
			n := strings.Index(rest[2:], "*/")
			if n < 0 {
				return nil, &lexFault{line, "comment has no end"}
			}
			line += strings.Count(rest[:n+4], "\n")
			i += n + 4
		case r == '\'' || r == '"' || r == '`':
			body, n := quotedEnd(rest, byte(r))
			if n < 0 {
				return nil, &lexFault{line, "quote has no end"}
			}
			t := token{kind: literal, text: body, line: line, quoted: true}
			if r == '`' {
				t.kind = word
			}
			tokens = append(tokens, t)
			line += strings.Count(rest[:n], "\n")
			i += n
		case r == '$':
			n := nameEnd(rest[1:])
			if n == 0 {
				return nil, &lexFault{line, "$ is not followed by a parameter's name"}
			}
			tokens = append(tokens, token{kind: param, text: rest[1 : 1+n], line: line})
			i += 1 + n
		case r >= '0' && r <= '9':
			n := numberEnd(rest)
			tokens = append(tokens, token{kind: number, text: rest[:n], line: line})
			i += n
		case isNameRune(r):
			n := nameEnd(rest)
			tokens = append(tokens, token{kind: word, text: rest[:n], line: line})
			i += n
		default:
			tokens = append(tokens, token{kind: symbol, text: rest[:size], line: line})
			i += size
		}
	}
	return tokens, nil
}

func isNameRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }

func nameEnd(s string) int {
	if n := strings.IndexFunc(s, func(r rune) bool { return !isNameRune(r) }); n >= 0 {
		return n
	}
	return len(s)
}

func lineEnd(s string) int {
	if n := strings.IndexByte(s, '\n'); n >= 0 {
		return n
	}
	return len(s)
}

// numberEnd stops before "..", which is a range.
func numberEnd(s string) int {
	n := nameEnd(s)
	if n+1 < len(s) && s[n] == '.' && s[n+1] >= '0' && s[n+1] <= '9' {
		n += 1 + nameEnd(s[n+1:])
	}
	return n
}

// quotedEnd returns what stands between the quotes and the offset behind the
// closing one, or -1.
func quotedEnd(s string, quote byte) (string, int) {
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] == '\\' && quote != '`':
			i++
		case s[i] == quote:
			return s[1:i], i + 1
		}
	}
	return "", -1
}
