package main

import (
	"io"
	"strings"
	"unicode"
)

// plain takes control characters out of text that comes from articles and file
// names, so that nothing in them can drive the terminal. Line feeds and tabs stay.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}

// plainWriter writes text through plain. Each Write must hold whole characters.
type plainWriter struct{ w io.Writer }

// Write reports the length of p, as if all of it had been written unchanged.
func (p plainWriter) Write(b []byte) (int, error) {
	if _, err := io.WriteString(p.w, plain(string(b))); err != nil {
		return 0, err
	}
	return len(b), nil
}
