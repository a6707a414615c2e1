// Package quantity finds numbers and counted things in Arabic and English
// news: ثلاثة جنود، عشرين صاروخاً، صاروخان، أكثر من 20 قتيلاً، 8 من أصل 10
// صواريخ، dozens of rockets، at least five US soldiers، no casualties.
//
// What goes in are the tokens of a sentence or an article; what comes out is
// one Quantity for each number, in the order of the text, with its unit where
// the words tell one. What happened to the counted ("قُتل 3 جنود") is left to
// the caller, who knows the verb; only nouns that say it themselves (قتلى,
// جرحى, dead) give the units killed, wounded, missing and so on.
//
// The words are data (see data/*.jsonl and package wordlist for the format):
//
//	{"unit":"soldiers","class":"person","singular":["جندي"],"dual":["جنديان"],"plural":["جنود"]}
//	{"bound":"at-least","forms":["أكثر من"]}
//
// Arabic forms are also found with the article. The bounds are listed in
// lexicon.go.
package quantity

import (
	"sync"

	"isnad/extract/quantity/numeral"
	"isnad/extract/quantity/wordlist"
	"isnad/extract/text"
)

// Class groups the units.
type Class string

// The classes of units.
const (
	Harm   Class = "harm"   // people by what befell them
	Person Class = "person" // people by what they are
	Weapon Class = "weapon"
	Act    Class = "act"
	Thing  Class = "thing"
)

// Classes lists all classes.
var Classes = []Class{Harm, Person, Weapon, Act, Thing}

// Casualties is the unit of "no casualties".
const Casualties = "casualties"

// The rules that read a quantity.
const (
	RuleNumber   = "number"   // a number with its unit
	RuleDual     = "dual"     // صاروخان
	RuleSingular = "singular" // جندي, a soldier: one, if the sentence tells of one
	RuleSome     = "some"     // عشرات, dozens
	RuleNone     = "none"     // دون وقوع إصابات
	RuleToll     = "toll"     // عدد القتلى إلى 15
	RuleBehind   = "behind"   // قتيل واحد, جنود ثلاثة
	RulePart     = "part"     // واحد منها: a part of what was counted before
	RuleBare     = "bare"     // a number without a known unit
)

// Quantity is a number found in a text. Max is -1 where no upper bound is
// told. "More than 20" is at least 20; "about 20" gives a tenth, and at least
// one, to either side.
type Quantity struct {
	First, Last int // tokens, [First, Last)
	Min, Max    int
	Unit        string // empty where no known unit stands beside the number
	Class       Class
	Rule        string
}

// Parser finds quantities. It is safe for concurrent use.
type Parser struct {
	words   wordlist.Tree[*word]
	numbers *numeral.Lexicon
	readers sync.Pool // of *reader, for their memory
}

// Find gives the quantities in a run of tokens, in order and without overlap.
func (p *Parser) Find(toks []text.Token) []Quantity {
	r := newReader(p, toks)
	var out []Quantity
	for i := 0; i < len(toks); {
		q, next, ok := r.read(i)
		if ok {
			out = append(out, q)
		}
		i = max(next, i+1)
	}
	r.toks = nil
	p.readers.Put(r)
	return out
}
