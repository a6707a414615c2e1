package bind

import (
	"slices"
	"strconv"
)

// symbol is a variable.
type symbol struct {
	name string
	slot int
	typ  typ
}

// scope holds the variables that can be named at some place of a query, in the
// order in which they came up.
type scope struct{ symbols []symbol }

func (s *scope) find(name string) (symbol, bool) {
	for i := len(s.symbols) - 1; i >= 0; i-- {
		if s.symbols[i].name == name {
			return s.symbols[i], true
		}
	}
	return symbol{}, false
}

// with returns a scope with one symbol more; it hides another of its name.
func (s *scope) with(sym symbol) *scope {
	return &scope{symbols: append(slices.Clone(s.symbols), sym)}
}

// newSlot returns the next slot, named for a variable.
func (b *binder) newSlot(name string) int {
	b.slots = append(b.slots, name)
	return len(b.slots) - 1
}

// anonymous returns the next slot, for something without a variable. Its name
// cannot be written in a query.
func (b *binder) anonymous() int { return b.newSlot("  #" + strconv.Itoa(len(b.slots))) }
