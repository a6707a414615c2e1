package value

import (
	"regexp"
	"regexp/syntax"
)

// Pattern is a regular expression of the =~ operator, compiled once for many
// texts.
type Pattern struct{ whole *regexp.Regexp }

// CompilePattern compiles a regular expression written for Java, as =~ takes
// them, for Go's engine, which runs in time linear in the text. What that engine
// cannot do is an [ErrPattern] error that names the construct: back references,
// look-around, possessive and atomic groups, and sets within sets. \b is refused
// in a pattern that is not ASCII, since it would find no border of an Arabic
// word. Case is ignored for all scripts with (?i), where Java does so for ASCII
// alone.
func CompilePattern(pattern string) (*Pattern, error) {
	translated, err := translateJava(pattern)
	if err != nil {
		return nil, err
	}
	// Parsed alone first: a stray parenthesis must not pair with those below.
	if _, err := syntax.Parse(translated, syntax.Perl); err != nil {
		return nil, Errorf(ErrPattern, "=~ %q: %v", pattern, err)
	}
	whole, err := regexp.Compile(`\A(?:` + translated + `)\z`)
	if err != nil {
		return nil, Errorf(ErrPattern, "=~ %q: %v", pattern, err)
	}
	return &Pattern{whole}, nil
}

// Match tells whether the pattern matches the whole text; a value that is no
// text is Unknown, as in Neo4j.
func (p *Pattern) Match(text Value) Truth {
	s, ok := text.AsString()
	if !ok {
		return Unknown
	}
	return TruthOf(p.whole.MatchString(s))
}

// Matcher is the =~ operator. It keeps the pattern that it saw last, so that
// one Matcher for each place in a query compiles a constant pattern once. The
// zero Matcher is ready; it must not be used by two goroutines at a time.
type Matcher struct {
	source  string
	pattern *Pattern
}

// Match tells whether pattern matches the whole of text. It is Unknown if
// either is null or text is no text; a pattern that is no text is an [ErrType]
// error, a malformed one an [ErrPattern] error.
func (m *Matcher) Match(text, pattern Value) (Truth, error) {
	if text.IsNull() || pattern.IsNull() {
		return Unknown, nil
	}
	source, ok := pattern.AsString()
	if !ok {
		return Unknown, TypeError("=~", text, pattern)
	}
	if m.pattern == nil || m.source != source {
		compiled, err := CompilePattern(source)
		if err != nil {
			return Unknown, err
		}
		m.source, m.pattern = source, compiled
	}
	return m.pattern.Match(text), nil
}
