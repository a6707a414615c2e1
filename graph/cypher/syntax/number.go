package syntax

import (
	"errors"
	"math"
	"strconv"
	"strings"

	"isnad/graph/cypher/value"
)

// number reads a number; a minus sign before it has been read.
func (p *parser) number(at Pos, negative bool) (Expr, error) {
	t := p.take()
	if t.kind == integer {
		n, err := parseInteger(t.text, negative)
		if err != nil {
			return nil, p.numberFault(t, err)
		}
		return &Literal{Pos: at, Value: value.Int(n)}, nil
	}
	f, err := strconv.ParseFloat(t.text, 64)
	if err != nil || strings.Contains(t.text, "_") {
		return nil, p.numberFault(t, err)
	}
	if negative {
		f = -f
	}
	return &Literal{Pos: at, Value: value.Float(f)}, nil
}

// parseInteger reads an integer in base 10, 16 or 8.
func parseInteger(digits string, negative bool) (int64, error) {
	base := 10
	switch lower := strings.ToLower(digits); {
	case strings.HasPrefix(lower, "0x"):
		base, digits = 16, digits[2:]
	case strings.HasPrefix(lower, "0o"):
		base, digits = 8, digits[2:]
	}
	n, err := strconv.ParseUint(digits, base, 64)
	switch {
	case err != nil:
		return 0, err
	case negative && n == 1<<63:
		return math.MinInt64, nil
	case n > math.MaxInt64:
		return 0, strconv.ErrRange
	case negative:
		return -int64(n), nil
	}
	return int64(n), nil
}

func (p *parser) numberFault(t token, err error) error {
	switch {
	case !errors.Is(err, strconv.ErrRange):
		return p.fault(t.pos, "InvalidNumberLiteral", "%s is no number", t.text)
	case t.kind == integer:
		return p.fault(t.pos, "IntegerOverflow", "%s does not fit into 64 bits", t.text)
	}
	return p.fault(t.pos, "FloatingPointOverflow", "%s is too large", t.text)
}
