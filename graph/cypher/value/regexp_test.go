package value

import (
	"errors"
	"testing"
)

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		text, pattern string
		want          bool
	}{
		{"abc", "abc", true},
		{"abc", "b", false},
		{"abc", ".*b.*", true},
		{"abc", "a|abc", true},
		{"a\nb", "a.b", false},
		{"a\rb", "a.b", false},
		{"a\nb", "(?s)a.b", true},
		{"ab\n", "ab$", false},
		{"ABC", "(?i)abc", true},
		{"\u00c9", "(?iu)\u00e9", true},
		{"\u0647\u062c\u0648\u0645", "\\p{IsArabic}+", true},
		{"\u0647\u062c\u0648\u0645", "[\\p{InGreek}\\x{600}-\\x{6ff}]+", false},
		{"\u0647", `\u0647`, true},
		{"\u0647", `[\u0640-\u064A]`, true},
		{"a.b", `a\.b`, true},
		{"a+b", `\Qa+b\E`, true},
		{"x\vy", `x\sy`, true},
		{"x\vy", `x[\s-]y`, true},
		{"xay", `x\Sy`, true},
		{"ab", `\p{Alpha}{2}`, true},
		{"]", "[]]", true},
		{"a-b", `(?<first>a)-(b)`, true},
		{"a bomb.", `.*\bbomb\b.*`, true},
		{"", "", true},
	} {
		var m Matcher
		got, err := m.Match(String(c.text), String(c.pattern))
		if c.pattern == "[\\p{InGreek}\\x{600}-\\x{6ff}]+" {
			if !errors.Is(err, ErrPattern) {
				t.Errorf("%q: error %v, want a pattern error", c.pattern, err)
			}
			continue
		}
		if err != nil || got != TruthOf(c.want) {
			t.Errorf("%q =~ %q: %s, %v, want %v", c.text, c.pattern, got.Value(), err, c.want)
		}
	}
}

func TestPatternRefused(t *testing.T) {
	for _, pattern := range []string{
		"(", "a)|(b", `(a)\1`, `\k<x>`, "a(?=b)", "a(?!b)", "(?<=a)b", "(?<!a)b", "(?>a)",
		"a*+", "[a-z&&[^b]]", "[a[b]]", `\Z`, `a\`, "(?x)a", `\u06`, "\\b\u0639\\b",
	} {
		_, err := CompilePattern(pattern)
		if !errors.Is(err, ErrPattern) {
			t.Errorf("%q: %v, want a pattern error", pattern, err)
		}
	}
}

func TestMatchOfOtherTypes(t *testing.T) {
	var m Matcher
	for _, c := range []struct{ text, pattern Value }{
		{null, String("a")}, {String("a"), null}, {Int(1), String("1")},
	} {
		if got, err := m.Match(c.text, c.pattern); got != Unknown || err != nil {
			t.Errorf("%s =~ %s: %s, %v, want null", c.text, c.pattern, got.Value(), err)
		}
	}
	if _, err := m.Match(String("a"), Int(1)); !errors.Is(err, ErrType) {
		t.Errorf("'a' =~ 1: %v, want a type error", err)
	}
	if got := StartsWith(Int(1), String("1")); got != Unknown {
		t.Errorf("1 STARTS WITH '1': %s, want null", got.Value())
	}
}
