package value

import (
	"errors"
	"fmt"
	"strings"
)

// The kinds of faults that evaluation ends with. Every error of this package
// that is not a store's own is one of them under errors.Is.
var (
	// ErrType says that an operator or function met a type it is not defined
	// for. The message names both.
	ErrType = errors.New("type error")
	// ErrArithmetic says that a number has no result: an integer divided by
	// zero, or a result beyond 64 bits.
	ErrArithmetic = errors.New("arithmetic error")
	// ErrArgument says that an argument has the right type and a wrong
	// content, such as a text that is no date.
	ErrArgument = errors.New("invalid argument")
	// ErrSize says that a text or list would grow beyond [MaxText] or
	// [MaxList].
	ErrSize = errors.New("value too large")
	// ErrPattern says that a regular expression is malformed, or uses a
	// construct of Java's that has no counterpart here.
	ErrPattern = errors.New("invalid regular expression")
)

// fault is an error with a message of its own that matches a sentinel.
type fault struct {
	kind error
	text string
}

func (f *fault) Error() string        { return f.text }
func (f *fault) Is(target error) bool { return target == f.kind }

// Errorf returns an error with that message which is kind under errors.Is;
// kind is one of the sentinels above.
func Errorf(kind error, format string, args ...any) error {
	return &fault{kind: kind, text: fmt.Sprintf(format, args...)}
}

// TypeError returns the [ErrType] error for an operator or function that is not
// defined for operands of these types, e.g. "+ is not defined for Map, Integer".
func TypeError(operator string, operands ...Value) error {
	names := make([]string, len(operands))
	for i, o := range operands {
		names[i] = o.Kind().String()
	}
	return Errorf(ErrType, "%s is not defined for %s", operator, strings.Join(names, ", "))
}
