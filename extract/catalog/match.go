package catalog

import (
	"errors"
	"fmt"
	"strings"

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

// trie finds names as runs of loose keys; marks within a name (quotes, hyphens)
// are passed over.
type trie struct {
	word    string              // loose key
	next    lookup.Table[*trie] // by loose key
	entries []*Entry
	// strict keys of one-word names: an article or a final ى decides there.
	strict []string
}

func (t *trie) add(name string, e *Entry) error {
	n := t
	var word string
	words := 0
	toks := text.Parse(name).Tokens
	for i := range toks {
		tok := &toks[i]
		if skip(tok) {
			continue
		}
		key := lookup.Key(tok.Loose)
		child := n.next.Get(key)
		if child == nil {
			child = &trie{word: tok.Loose}
			n.next.Put(key, child)
		} else if child.word != tok.Loose {
			return fmt.Errorf("catalog: %q has the key of %q", tok.Loose, child.word)
		}
		n = child
		word = tok.Strict
		words++
	}
	if words == 0 {
		return nil
	}
	for _, x := range n.entries {
		if x == e {
			if words == 1 {
				n.strict = append(n.strict, word)
			}
			return nil
		}
	}
	n.entries = append(n.entries, e)
	if words == 1 {
		n.strict = append(n.strict, word)
	}
	return nil
}

// skip reports tokens that a name may contain without being part of its key.
func skip(t *text.Token) bool {
	if t.Kind == text.Punct {
		return t.Strict == `"` || t.Strict == "-" || t.Strict == "'"
	}
	if t.Kind == text.Word && !t.Arabic {
		switch t.Strict {
		case "al", "el", "the", "'s":
			return true
		}
	}
	return false
}

// opening is what names begin with one word.
type opening struct{ plain, guarded, short *trie }

func (c *Catalog) index() error {
	plain, guarded, short := &trie{}, &trie{}, &trie{}
	nations := map[string]*Entry{}
	c.state = map[string]*Entry{}
	var faults []error
	file := func(t *trie, name string, e *Entry) {
		if err := t.add(name, e); err != nil {
			faults = append(faults, err)
		}
	}
	for _, e := range c.entries {
		if e.Capital != "" {
			c.state[e.Capital] = e
		}
		for _, n := range e.Names() {
			if !contains(e.Guarded, n) {
				file(plain, n, e)
			}
		}
		for _, n := range e.Guarded {
			file(guarded, n, e)
		}
		for _, n := range e.Short {
			file(short, n, e)
		}
		for _, a := range e.Adjectives {
			for _, w := range nationWords(a) {
				nations[w] = e
			}
		}
	}
	openings := map[string]*opening{}
	at := func(t *trie) *opening {
		if openings[t.word] == nil {
			openings[t.word] = &opening{}
		}
		return openings[t.word]
	}
	for _, t := range plain.next.All() {
		at(t).plain = t
	}
	for _, t := range guarded.next.All() {
		at(t).guarded = t
	}
	for _, t := range short.next.All() {
		at(t).short = t
	}
	var fault [2]error
	c.openings, fault[0] = table(openings)
	c.nations, fault[1] = table(nations)
	return errors.Join(append(faults, fault[:]...)...)
}

// table files what a map holds by the keys of its words.
func table[V any](words map[string]V) (lookup.Table[V], error) {
	t := lookup.NewTable[V](len(words))
	for w, v := range words {
		if !t.Put(lookup.Key(w), v) {
			return t, fmt.Errorf("catalog: %q has the key of another word", w)
		}
	}
	return t, nil
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
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

// longest goes on from the first word of a name, token i read as r.
func (t *trie) longest(toks []text.Token, i int, r text.Reading) (int, []*Entry) {
	n := t
	last, entries := 0, []*Entry(nil)
	if len(n.entries) > 0 && n.single(r.Stem) {
		last, entries = i+1, n.entries
	}
	for j := i + 1; j < len(toks); j++ {
		tok := &toks[j]
		if tok.Kind == text.Break {
			break
		}
		if skip(tok) {
			continue
		}
		if tok.Kind == text.Punct {
			break
		}
		if n = n.next.Get(lookup.Key(tok.Loose)); n == nil {
			break
		}
		if len(n.entries) > 0 {
			last, entries = j+1, n.entries
		}
	}
	return last, entries
}

// single decides on a one-word name, where the loose key alone would take
// الشرق for شرق and على for علي.
func (t *trie) single(stem string) bool {
	for _, s := range t.strict {
		if s == stem || strings.HasPrefix(s, "ال") == strings.HasPrefix(stem, "ال") && len([]rune(stem)) > 3 && last(s) == last(stem) {
			return true
		}
	}
	return false
}

// last gives a word's last letter, with ه for ة, which hurried writing confuses.
func last(s string) rune {
	r := []rune(s)
	if len(r) == 0 {
		return 0
	}
	if r[len(r)-1] == 'ة' {
		return 'ه'
	}
	return r[len(r)-1]
}
