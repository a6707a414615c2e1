package wordlist

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"isnad/extract/lookup"
	"isnad/extract/text"
)

// Tree finds entries by their forms. The zero value is an empty tree. It is
// safe for concurrent use once it is filled.
type Tree[V any] struct {
	root lookup.Table[*node[V]] // by first word: mostly there is none
}

type node[V any] struct {
	word   string // of a first node
	next   map[string]*node[V]
	value  V
	filled bool
	guess  bool // entered as a spelling without hamza, gives way to a real form
}

// Hit is an entry found at a token.
type Hit[V any] struct {
	Value  V
	Len    int    // number of tokens
	Prefix string // the particles before it: "", "و", "ب", "وب" …
}

// Cleared returns n empty hits, in the memory of others where that is enough.
func Cleared[V any](hits []Hit[V], n int) []Hit[V] {
	if cap(hits) < n {
		return make([]Hit[V], n, n+n/4)
	}
	hits = hits[:n]
	clear(hits)
	return hits
}

// Add enters a form. Alef with hamza may be typed without it: such a spelling
// is entered too, unless another form owns it. An empty form and one that is
// there already are faults.
func (t *Tree[V]) Add(form string, v V) error {
	keys := keysOf(form)
	if len(keys) == 0 {
		return errors.New("empty form")
	}
	if !t.put(keys, v, false) {
		return fmt.Errorf("form %q is listed twice", form)
	}
	t.spell(keys, 0, v)
	return nil
}

// spell enters the spellings of a form that leave the hamza out of some of the
// words from k on.
func (t *Tree[V]) spell(keys []string, k int, v V) {
	for ; k < len(keys); k++ {
		bare := withoutHamza(keys[k])
		if bare == keys[k] {
			continue
		}
		spelt := slices.Clone(keys)
		spelt[k] = bare
		t.put(spelt, v, true)
		t.spell(spelt, k+1, v)
	}
}

func keysOf(form string) []string {
	var keys []string
	for _, tok := range text.Parse(form).Tokens {
		keys = append(keys, tok.Strict)
	}
	return keys
}

// withoutHamza drops the hamza from an alef; words of two letters keep it,
// since آب (August) without it is another word.
func withoutHamza(k string) string {
	if len(k) <= 4 {
		return k
	}
	return hamzas.Replace(k)
}

var hamzas = strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا")

func (t *Tree[V]) put(keys []string, v V, guess bool) bool {
	n := t.root.Get(lookup.Key(keys[0]))
	if n == nil {
		n = &node[V]{word: keys[0]}
		t.root.Put(lookup.Key(keys[0]), n)
	} else if n.word != keys[0] {
		return false // two words with one key
	}
	for _, k := range keys[1:] {
		if n.next == nil {
			n.next = map[string]*node[V]{}
		}
		if n.next[k] == nil {
			n.next[k] = &node[V]{}
		}
		n = n.next[k]
	}
	if n.filled && (guess || !n.guess) {
		return false
	}
	n.value, n.filled, n.guess = v, true, guess
	return true
}

// Find gives the longest entry that starts at token i: as the word stands, and
// failing that behind the particles و ف ب ل ك of an Arabic word.
func (t *Tree[V]) Find(toks []text.Token, i int) (Hit[V], bool) {
	tok := &toks[i]
	if n := t.root.Get(lookup.Key(tok.Strict)); n != nil {
		if hit, ok := n.longest(toks, i, ""); ok {
			return hit, true
		}
	}
	if !tok.Arabic || tok.Kind != text.Word {
		return Hit[V]{}, false
	}
	return t.behind(toks, i)
}

// longest follows the tokens after i as far as an entry goes.
func (n *node[V]) longest(toks []text.Token, i int, prefix string) (hit Hit[V], found bool) {
	for j := i; ; j++ {
		if n.filled {
			hit, found = Hit[V]{Value: n.value, Len: j - i + 1, Prefix: prefix}, true
		}
		if n.next == nil || j+1 >= len(toks) {
			return hit, found
		}
		if n = n.next[toks[j+1].Strict]; n == nil {
			return hit, found
		}
	}
}

// letter is the length in bytes of an Arabic letter.
const letter = 2

func (t *Tree[V]) behind(toks []text.Token, i int) (Hit[V], bool) {
	s := toks[i].Strict
	cut := 0
	for step := 0; step < 2 && len(s)-cut >= 3*letter; step++ {
		switch s[cut : cut+letter] {
		case "و", "ف":
			if step > 0 {
				return Hit[V]{}, false
			}
		case "ب", "ك":
			step = 1
		case "ل":
			step = 1
			if strings.HasPrefix(s[cut:], "لل") { // ل + ال
				var buf [64]byte
				key := append(append(buf[:0], "ال"...), s[cut+2*letter:]...)
				if n := t.root.Get(lookup.Key(string(key))); n != nil {
					if hit, ok := n.longest(toks, i, s[:cut+letter]); ok {
						return hit, true
					}
				}
			}
		default:
			return Hit[V]{}, false
		}
		cut += letter
		if n := t.root.Get(lookup.Key(s[cut:])); n != nil {
			if hit, ok := n.longest(toks, i, s[:cut]); ok {
				return hit, true
			}
		}
	}
	return Hit[V]{}, false
}
