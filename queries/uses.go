package queries

import (
	"slices"
	"strings"
)

// uses is what a query names of the graph.
type uses struct {
	labels, types []use
	props         []use
	keys          []string            // keys of maps that the query makes
	kinds         map[string][]string // variable → labels or types that patterns give it
}

// use is one name in the query; of is the variable before a property.
type use struct {
	name, of string
	line     int
}

// bracket is what an opening bracket begins.
type bracket int

const (
	outside      bracket = iota // no bracket, or one that only groups
	nodePattern                 // (e:Event {…})
	relPattern                  // -[r:IN {…}]-
	patternProps                // the braces in the two above
	mapLiteral                  // {days: 1}
	subquery                    // EXISTS { … }
	list                        // [x IN xs WHERE x:Base | x.name]
)

// scope is an open bracket, with the variable and labels that a pattern binds.
type scope struct {
	kind     bracket
	variable string
	labels   []string
}

// findUses walks the tokens with a stack of brackets, because a colon means a
// label, a type or a map's key by where it stands.
func findUses(tokens []token) uses {
	u := uses{kinds: map[string][]string{}}
	stack := []scope{{}}
	at := func(i int) token {
		if i < 0 || i >= len(tokens) {
			return token{kind: symbol}
		}
		return tokens[i]
	}
	for i, t := range tokens {
		top := &stack[len(stack)-1]
		switch {
		case t.is("("), t.is("["), t.is("{"):
			s := scope{kind: opens(t, at(i-1), top.kind)}
			if s.kind == patternProps {
				s.labels = top.labels
			}
			if (s.kind == nodePattern || s.kind == relPattern) && at(i+1).kind == word {
				s.variable = at(i + 1).text
			}
			stack = append(stack, s)
		case t.is(")"), t.is("]"), t.is("}"):
			if len(stack) > 1 {
				stack = stack[:len(stack)-1]
			}
		case t.is(":") && (top.kind == mapLiteral || top.kind == patternProps):
			if top.kind == mapLiteral {
				u.keys = append(u.keys, at(i-1).text)
			} else {
				u.props = append(u.props, use{name: at(i - 1).text, of: u.anonymous(top.labels), line: t.line})
			}
		case t.is(":"):
			for j := i + 1; at(j).kind == word; j += 2 {
				u.addKind(top, at(j))
				if !at(j+1).is("&") && (!at(j+1).is("|") || top.kind == list) {
					break
				}
			}
		case t.is(".") && at(i-1).kind == word && at(i+1).kind == word && !at(i+2).is("(") && !at(i-2).is("."):
			u.props = append(u.props, use{name: at(i + 1).text, of: at(i - 1).text, line: t.line})
		}
	}
	return u
}

// addKind notes a label or type, and that the pattern's variable has it.
func (u *uses) addKind(in *scope, name token) {
	if in.kind == relPattern {
		u.types = append(u.types, use{name: name.text, line: name.line})
	} else {
		u.labels = append(u.labels, use{name: name.text, line: name.line})
	}
	if in.kind == nodePattern || in.kind == relPattern {
		in.labels = append(in.labels, name.text)
		u.bind(in.variable, name.text)
	}
}

func (u *uses) bind(variable, kind string) {
	if variable != "" && !slices.Contains(u.kinds[variable], kind) {
		u.kinds[variable] = append(u.kinds[variable], kind)
	}
}

// anonymous stands for the variable of a pattern in which properties are given.
func (u *uses) anonymous(labels []string) string {
	key := "(" + strings.Join(labels, "|") + ")" // no variable has such a name
	u.kinds[key] = labels
	return key
}

// beforePattern are the words that may stand before a node's bracket; any
// other word is the name of a function.
var beforePattern = []string{"MATCH", "WHERE", "AND", "OR", "XOR", "NOT", "WHEN", "EXISTS"}

func opens(t, before token, in bracket) bracket {
	switch {
	case t.is("[") && (before.is("-") || before.is("<")):
		return relPattern
	case t.is("["):
		return list
	case t.is("(") && before.kind == word && !slices.ContainsFunc(beforePattern, before.isWord):
		return outside
	case t.is("("):
		return nodePattern
	case t.is("{") && (before.isWord("EXISTS") || before.isWord("COUNT") || before.isWord("COLLECT")):
		return subquery
	case t.is("{") && (in == nodePattern || in == relPattern) && (before.kind == word || before.is("(") || before.is("[")):
		return patternProps
	case t.is("{"):
		return mapLiteral
	}
	return outside
}
