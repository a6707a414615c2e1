package value

import (
	"errors"
	"testing"
)

// FuzzCompilePattern checks that every pattern compiles or is refused as one.
func FuzzCompilePattern(f *testing.F) {
	for _, seed := range []string{
		`a.*b`, `(?iu)x`, `[^]]`, `[a&&b]`, `\Qa+b\E`, `\u0647`, `\p{IsArabic}`, `\P{Lower}`, `(?<n>a)`, `(a)\1`, `[\s\h]`, `\`, `(?`, `[`,
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, pattern string) {
		p, err := CompilePattern(pattern)
		if err != nil {
			if !errors.Is(err, ErrPattern) {
				t.Errorf("%q: %v is no pattern error", pattern, err)
			}
			return
		}
		p.Match(String(pattern))
	})
}
