package value

import (
	"strconv"
	"strings"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

// Lower is the lower case of a text by Unicode's full mapping, which Java has
// too: two letters may come of one. What is in lower case stays as it is.
func Lower(text string) string {
	if !strings.ContainsFunc(text, lowersOddly) {
		return strings.ToLower(text)
	}
	return cases.Lower(language.Und).String(text)
}

// lowersOddly tells whether the lower case of a letter is two letters, or
// depends on where it stands.
func lowersOddly(r rune) bool { return r == '\u0130' || r == '\u03a3' }

// StartsWith is the STARTS WITH operator. It is Unknown unless both sides are
// texts, as in Neo4j.
func StartsWith(text, prefix Value) Truth { return testTexts(text, prefix, strings.HasPrefix) }

// EndsWith is the ENDS WITH operator, Unknown unless both sides are texts.
func EndsWith(text, suffix Value) Truth { return testTexts(text, suffix, strings.HasSuffix) }

// Contains is the CONTAINS operator, Unknown unless both sides are texts.
func Contains(text, part Value) Truth { return testTexts(text, part, strings.Contains) }

func testTexts(a, b Value, test func(s, t string) bool) Truth {
	s, ok1 := a.AsString()
	t, ok2 := b.AsString()
	if !ok1 || !ok2 {
		return Unknown
	}
	return TruthOf(test(s, t))
}

// joinsText tells whether + puts a value of the kind into a text.
func joinsText(k Kind) bool {
	return k == KindString || k.isNumber() || k == KindBool || k.isTemporal()
}

// text returns what toString() makes of a text, number, boolean or temporal
// value.
func (v Value) text() string {
	if s, ok := v.AsString(); ok {
		return s
	}
	return v.String()
}

// formatFloat writes a float as Neo4j does: always with a fraction, and with an
// exponent below a thousandth and from ten million on.
func formatFloat(f float64) string {
	switch {
	case f != f:
		return "NaN"
	case f > maxFloat:
		return "Infinity"
	case f < -maxFloat:
		return "-Infinity"
	}
	if abs := max(f, -f); abs != 0 && (abs < 1e-3 || abs >= 1e7) {
		mantissa, exponent, _ := strings.Cut(strconv.FormatFloat(f, 'E', -1, 64), "E")
		if !strings.Contains(mantissa, ".") {
			mantissa += ".0"
		}
		sign := strings.TrimSuffix(exponent[:1], "+")
		return mantissa + "E" + sign + strings.TrimLeft(exponent[1:], "0")
	}
	text := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(text, ".") {
		text += ".0"
	}
	return text
}

const maxFloat = 0x1p1023 * (1 + (1 - 0x1p-52))
