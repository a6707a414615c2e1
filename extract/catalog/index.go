package catalog

import (
	"errors"
	"fmt"

	"isnad/extract/lookup"
)

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
