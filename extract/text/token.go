// Package text turns an article's raw text into lines, sentences and tokens
// without ever changing it: every token keeps its offsets in code points of
// the raw text, so that any quote shown later is a slice of what was read.
// Spelling is folded per token, in two keys (see Fold).
package text

import "strings"

// Kind is the kind of a token.
type Kind uint8

// The token kinds.
const (
	Word   Kind = iota // a run of letters with their marks
	Number             // a run of digits, with inner . , or :
	Punct              // one mark
	Break              // a line break
)

// Token is one token of the raw text.
type Token struct {
	Start, End int // code points of the raw text, End exclusive
	Kind       Kind
	Strict     string // strict key: marks, tatweel and invisible signs dropped, alef and yeh variants of other keyboards unified, digits ASCII, Latin lower-cased
	Loose      string // loose key of a name: see Fold
	Damma      bool   // the first letter, or the one behind an opening alef, carries a damma: a passive verb
	Upper      bool   // a Latin word with a capital initial
	Arabic     bool   // written in Arabic letters
}

// Is reports whether the token is the punctuation mark r.
func (t *Token) Is(mark string) bool { return t.Kind == Punct && t.Strict == mark }

// Sentence is a run of tokens, [First, Last).
type Sentence struct {
	First, Last int
	Line        int // number of the line that it stands in, from 0
}

// Line is one line of the raw text.
type Line struct {
	Start, End  int    // code points
	First, Last int    // tokens, [First, Last)
	Noise       string // why the line yields no facts, empty where it does
}

// Document is a tokenised article.
type Document struct {
	Raw     []rune
	text    string // what Raw was made from
	offsets []int  // code point → its first byte in text

	Met       *Spellings // keys of words from the documents before, or nil
	Tokens    []Token
	Lines     []Line
	Sentences []Sentence
}

// Spaced gives the words of a text with one space between.
func Spaced(s string) string {
	for i := range len(s) { // mostly that is what they have
		c := s[i]
		if c < ' ' || c == 0xC2 || c >= 0xE1 && c <= 0xE3 || c == ' ' && (i == 0 || i+1 == len(s) || s[i+1] == ' ') { // bytes by which all other spaces begin
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// Slice returns the raw text between two code points, as a copy, lest a name keep its
// whole article in memory.
func (d *Document) Slice(start, end int) string {
	return strings.Clone(d.text[d.offsets[start]:d.offsets[end]])
}
