package catalog

import (
	"isnad/extract/lookup"
	"isnad/extract/text"
)

// Match is one name of the catalogue found in a text. Several entries may share
// the name; the caller chooses.
type Match struct {
	First, Last int // tokens, [First, Last)
	Clitic      int // letters of attached particles at the head of the first token
	Entries     []*Entry
	Guarded     bool // the name is an ordinary word too and needs a trigger
}

// Find returns the longest name that starts at token i, ignoring attached
// particles where the bare reading finds nothing, or false. A guarded name is
// returned, flagged, only where no other is found.
func (c *Catalog) Find(toks []text.Token, i int) (Match, bool) {
	if i >= len(toks) {
		return Match{}, false
	}
	return c.FindRead(toks, i, text.Readings(&toks[i]))
}

// FindRead is Find for a token whose readings are known.
func (c *Catalog) FindRead(toks []text.Token, i int, readings []text.Reading) (Match, bool) {
	if i >= len(toks) || !opens(&toks[i]) || !toks[i].Arabic && toks[i].Kind == text.Word && !toks[i].Upper {
		return Match{}, false // a Latin name begins with a capital
	}
	guarded := false
	for _, r := range readings {
		o := c.openings.Get(lookup.Key(r.Loose))
		if o == nil {
			continue
		}
		guarded = guarded || o.guarded != nil
		if o.plain == nil {
			continue
		}
		if last, entries := o.plain.longest(toks, i, r); last > 0 {
			return Match{First: i, Last: last, Clitic: r.Clitic, Entries: entries}, true
		}
	}
	if !guarded {
		return Match{}, false
	}
	return c.findGuarded(toks, i, readings)
}

// FindGuarded returns the longest guarded name that starts at token i, given its
// readings, or false.
func (c *Catalog) FindGuarded(toks []text.Token, i int, readings []text.Reading) (Match, bool) {
	if !opens(&toks[i]) {
		return Match{}, false
	}
	return c.findGuarded(toks, i, readings)
}

// FindShort returns the longest short form that starts at token i, given its readings, or
// false: a name that counts for certain only where the article has a fuller one.
func (c *Catalog) FindShort(toks []text.Token, i int, readings []text.Reading) (Match, bool) {
	if i >= len(toks) || !opens(&toks[i]) || !toks[i].Arabic && !toks[i].Upper {
		return Match{}, false
	}
	for _, r := range readings {
		if o := c.openings.Get(lookup.Key(r.Loose)); o != nil && o.short != nil {
			if last, entries := o.short.longest(toks, i, r); last > 0 {
				return Match{First: i, Last: last, Clitic: r.Clitic, Entries: entries}, true
			}
		}
	}
	return Match{}, false
}

// opens reports a token that a name may begin with.
func opens(t *text.Token) bool { return t.Kind == text.Word || t.Kind == text.Number }

func (c *Catalog) findGuarded(toks []text.Token, i int, readings []text.Reading) (Match, bool) {
	for _, r := range readings {
		if o := c.openings.Get(lookup.Key(r.Loose)); o != nil && o.guarded != nil {
			if last, entries := o.guarded.longest(toks, i, r); last > 0 {
				return Match{First: i, Last: last, Clitic: r.Clitic, Entries: entries, Guarded: true}, true
			}
		}
	}
	return Match{}, false
}
