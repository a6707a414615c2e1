package bind

import (
	"strings"

	"isnad/graph/cypher/value"
)

// kinds is a set of kinds of values.
type kinds uint32

const anyKind = ^kinds(0)

func setOf(list ...value.Kind) kinds {
	var s kinds
	for _, k := range list {
		s |= 1 << k
	}
	return s
}

// typ is what is known of an expression's value before the query runs. Null is
// always possible and only in kinds when nothing else is.
type typ struct {
	kinds kinds
	elem  *typ // of the elements, when it is a list; nil if unknown
}

func unknown() typ                   { return typ{kinds: anyKind} }
func one(list ...value.Kind) typ     { return typ{kinds: setOf(list...)} }
func listOf(elem typ) typ            { return typ{kinds: setOf(value.KindList), elem: &elem} }
func (t typ) may(k kinds) bool       { return t.kinds&k != 0 || t.isNull() }
func (t typ) isNull() bool           { return t.kinds == setOf(value.KindNull) }
func (t typ) must(k value.Kind) bool { return t.kinds == setOf(k) }

// element is the type of the elements of a list.
func (t typ) element() typ {
	if t.elem == nil {
		return unknown()
	}
	return *t.elem
}

// or is the type of what is one or the other.
func (t typ) or(u typ) typ {
	switch {
	case t.isNull():
		return u
	case u.isNull():
		return t
	}
	both := typ{kinds: t.kinds | u.kinds}
	if t.elem != nil && u.elem != nil {
		elem := t.elem.or(*u.elem)
		both.elem = &elem
	}
	return both
}

// String names the kinds as messages do.
func (t typ) String() string {
	var names []string
	for k := value.KindNull; k <= value.KindDuration; k++ {
		if t.kinds&setOf(k) != 0 {
			names = append(names, k.String())
		}
	}
	return strings.Join(names, " or ")
}
