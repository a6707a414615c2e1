package catalog

import (
	"fmt"
	"strings"

	"isnad/extract/lookup"
	"isnad/extract/text"
)

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
