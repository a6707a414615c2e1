// Package numeral reads numbers in a run of tokens: digits with separators
// (2500, 2,500, 2.500, 2.5 million), Arabic number words in both genders and
// all cases (خمسة عشر، مئة وخمسون، ثلاثة آلاف), English number words
// (twenty-five, two dozen) and the ordinals that count days and hours.
//
// The words are data: JSON lines (see package wordlist) of
//
//	{"class":"tens","value":20,"forms":["عشرون","عشرين"]}
//
// where class is unit (1-9), stem (a unit only within 11, 21, …), ten (the عشر of 11-19), teen, tens, hundred,
// scale (multiplies what stands before it), double (a scale in the dual) or
// ordinal.
package numeral

import (
	"embed"
	"fmt"
	"io/fs"

	"isnad/extract/quantity/wordlist"
)

type class uint8

const (
	unit class = iota + 1
	stem       // a unit only within 11, 21, …
	ten
	teen
	tens
	hundred
	scale
	double
	ordinal
)

var classes = map[string]class{
	"unit": unit, "stem": stem, "ten": ten, "teen": teen, "tens": tens, "hundred": hundred,
	"scale": scale, "double": double, "ordinal": ordinal,
}

type word struct {
	class class
	value int
}

// entry is a line of a list.
type entry struct {
	Class string   `json:"class"`
	Value int      `json:"value"`
	Forms []string `json:"forms"`
}

// Lexicon knows number words. It is safe for concurrent use.
type Lexicon struct {
	words wordlist.Tree[word]
}

//go:embed data/*.jsonl
var embedded embed.FS

// Default gives the lexicon of the embedded Arabic and English lists.
var Default = wordlist.Shipped(func() (*Lexicon, error) { return Load(embedded, "data") })

// Load reads the lists in a folder of fsys. Errors name file and line.
func Load(fsys fs.FS, dir string) (*Lexicon, error) {
	l := &Lexicon{}
	err := wordlist.Read([]fs.FS{fsys}, dir, func(_ string, e entry) error {
		c, ok := classes[e.Class]
		if !ok {
			return fmt.Errorf("unknown class %q", e.Class)
		}
		if e.Value <= 0 {
			return fmt.Errorf("value %d is not positive", e.Value)
		}
		if len(e.Forms) == 0 {
			return fmt.Errorf("no forms")
		}
		for _, form := range e.Forms {
			if err := l.words.Add(form, word{c, e.Value}); err != nil {
				return err
			}
		}
		return nil
	})
	return l, err
}
