package quantity

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"

	"isnad/extract/quantity/numeral"
	"isnad/extract/quantity/wordlist"
	"isnad/extract/text"
)

// bounds are what the words around a number do.
var bounds = []string{
	"about",           // before the number: it is a rough one
	"at-least",        // before
	"at-most",         // before
	"at-least-behind", // behind the number or its unit
	"at-most-behind",  //
	"between",         // before a range
	"to",              // within a range
	"and",             // within a range behind "between"
	"of",              // between a number and its unit
	"out-of",          // between a number and the whole it is part of
	"of-them",         // instead of a unit
	"some",            // an amount of no told number, from min to max
	"none",            // nobody was harmed
	"toll",            // between a unit and its number
	"any",             // before a singular that counts nobody
	"one",             // before a singular that counts one
	"measure",         // a unit that is no counted thing
	"described",       // a participle between a number and what it counts
	"name",            // before a number that is part of a name
	"stop",            // ends the search for the unit of an English number
}

// grammatical numbers of a unit's form
const (
	singular = 1
	dual     = 2
	plural   = 3
)

// word is what a form means: a unit, or a bound.
type word struct {
	unit      string
	class     Class
	number    int
	definite  bool
	adjective bool // also an adjective: "عسكري" alone counts nobody
	bound     string
	min, max  int
}

// entry is a line of a list: a unit with its forms by grammatical number, or a
// bound with its forms. Adjective holds the singulars that are adjectives too.
type entry struct {
	Unit      string   `json:"unit"`
	Class     Class    `json:"class"`
	Singular  []string `json:"singular"`
	Dual      []string `json:"dual"`
	Plural    []string `json:"plural"`
	Adjective []string `json:"adjective"`
	Bound     string   `json:"bound"`
	Min       int      `json:"min"`
	Max       int      `json:"max"`
	Forms     []string `json:"forms"`
}

//go:embed data/*.jsonl
var embedded embed.FS

// Default gives the parser of the embedded Arabic and English lists.
var Default = wordlist.Shipped(func() (*Parser, error) { return Load(embedded, "data") })

// Load makes a parser of the lists in a folder of fsys and in the folders of
// the same name in more. Errors name file and line.
func Load(fsys fs.FS, dir string, more ...fs.FS) (*Parser, error) {
	p := &Parser{numbers: numeral.Default()}
	var articles []func()
	err := wordlist.Read(append([]fs.FS{fsys}, more...), dir, func(_ string, e entry) error { return p.add(e, &articles) })
	if err != nil {
		return nil, err
	}
	for _, enter := range articles {
		enter()
	}
	return p, nil
}

func (p *Parser) add(e entry, articles *[]func()) error {
	if e.Bound != "" {
		return p.addBound(e)
	}
	switch {
	case e.Unit == "":
		return errors.New("neither unit nor bound")
	case !slices.Contains(Classes, e.Class):
		return fmt.Errorf("unknown class %q", e.Class)
	case len(e.Forms) > 0 || e.Min != 0 || e.Max != 0:
		return errors.New("a unit has singular, dual and plural, no forms, min or max")
	case len(e.Singular)+len(e.Dual)+len(e.Plural)+len(e.Adjective) == 0:
		return errors.New("no forms")
	}
	for n, forms := range [][]string{e.Adjective, e.Singular, e.Dual, e.Plural} {
		for _, form := range forms {
			w := word{unit: e.Unit, class: e.Class, number: max(n, singular), adjective: n == 0}
			if err := p.words.Add(form, &w); err != nil {
				return err
			}
			if toks := text.Parse(form).Tokens; toks[0].Arabic {
				definite := w
				definite.definite = true
				// A form of its own goes before one made with the article.
				*articles = append(*articles, func() { _ = p.words.Add("ال"+form, &definite) })
			}
		}
	}
	return nil
}

func (p *Parser) addBound(e entry) error {
	switch {
	case !slices.Contains(bounds, e.Bound):
		return fmt.Errorf("unknown bound %q", e.Bound)
	case e.Unit != "" || e.Class != "" || len(e.Singular)+len(e.Dual)+len(e.Plural)+len(e.Adjective) > 0:
		return errors.New("a bound has forms, no unit")
	case len(e.Forms) == 0:
		return errors.New("no forms")
	case e.Bound == "some" && e.Min <= 0:
		return errors.New("an amount needs a positive min")
	}
	w := word{bound: e.Bound, min: e.Min, max: e.Max}
	if w.max == 0 {
		w.max = -1
	}
	for _, form := range e.Forms {
		if err := p.words.Add(form, &w); err != nil {
			return err
		}
	}
	return nil
}
