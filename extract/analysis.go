package extract

import (
	"time"

	"isnad/extract/article"
	"isnad/extract/catalog"
	"isnad/extract/pack"
	"isnad/extract/quantity"
	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
	"isnad/extract/when"
)

// analysis is one article on its way through the stages. Each stage reads what
// the earlier ones left and adds its own; none changes the text.
type analysis struct {
	lang      *pack.Language
	catalog   *catalog.Catalog
	art       article.Article
	doc       *text.Document
	beyond    text.Token // a line break, for what is outside the text
	published time.Time  // zero when unknown

	words     []word
	forms     map[string]*form // by strict key, see form
	lookups   []lookup         // see find and readings
	sentences []sentence
	sentAt    []int // token → sentence that holds it, or -1

	mentions   []mention
	doubts     []doubtful // names that are ordinary words too, not taken by rules
	strangers  []unlisted // words of no list that may be names
	outer      []int      // token → outermost mention that covers it, or -1
	inSent     [][]int    // sentence → mentions in it
	entities   []*entity
	times      []when.Time
	quantities []quantity.Quantity

	cues       []cue
	happenings []happening
	events     []*event
	serials    []serial
	statements []*statement
	edges      []*edge

	folded    map[string][]string // loose words of names, see nameWords
	countries map[string]bool     // see theatre

	trace *Trace // nil unless somebody asked

	model      *weights.Model // nil: the rules alone
	casting    *weights.Panel // of the roles, nil where the model has none
	candidates []candidate    // decisions put to the models
	sourced    map[pair]bool  // source and event, by the models' answer
	taken      map[pair]bool  // speaker and event, claimed or denied by the models' answer
	attacked   map[pair]bool  // doer and what it hit
	visited    map[pair]bool
	victim     map[pair]bool          // person and the attack among whose dead he is named
	sure       map[sureKey][3]float64 // by part, see roles
	keep       bool                   // keep their features as text
	keys       []uint64               // see question
	part       weights.Question       // see putOnce
	scratch    *scratch
}

// word is what packs and catalogue know of one token, as far as it is asked more
// than once.
type word struct {
	verbs    []verb      // verb readings, finite ones first
	bare     string      // strict key without a leading و or ف
	known    *pack.Entry // what the packs know of it
	stem     *pack.Entry // and of it without the article
	strict   *pack.Entry // and of the strict key
	ownPart  bool        // see ownPart
	tells    [2]bool     // by classes of signs, see signsIn
	closed   bool        // see closed
	articled bool        // see articled
	time     bool        // see isTime
	finite   int         // its finite reading in verbs, or -1
	verb     bool        // see verbHere
	nation   *catalog.Entry
	class    string      // see classBefore, empty until it is asked
	unbound  string      // bare without article and possessive
	owned    *pack.Entry // what the packs know of it without its possessive, nil where it has none
}

// verb is one verb reading of a token.
type verb struct {
	pack.Form
	lemma string
	and   string // the particle before it: و, ف or none
}

// sentence is a sentence with the reason why it yields no facts, if any.
type sentence struct {
	text.Sentence
	noise string
	title bool // it repeats, or is, the headline
}

// mention is one place where an entity is named.
type mention struct {
	first, last int // tokens, [first, last)
	start, end  int // code points, without attached particles
	typ         record.EntityType
	kind        string
	prefix      string // attached particles: و ف ب ل ك
	entry       *catalog.Entry
	rule        string
	name        string   // as it stands, without particles
	words       []string // its loose words, nil until they are asked for
	core        string   // the person's bare name or the place's without its head
	role        string   // office, title or description as told
	short       string   // an unnamed source without what it belongs to: مصدر أمني
	anonymous   bool
	definite    bool // a definite short form that points back
	plural      bool
	hit         int  // token behind the word of attack that tells that it was hit, or 0
	weak        bool // a noun for ordinary people rather than for a source
	loose       bool // a bare plural for people: خبراء
	body        int  // mention of the body that an official belongs to or speaks for, or -1
	parent      int  // mention that contains this one, or -1
	entity      int
	nationality *catalog.Entry
}

// tok returns token i, or a line break outside the text.
func (a *analysis) tok(i int) *text.Token {
	if uint(i) >= uint(len(a.doc.Tokens)) {
		return &a.beyond
	}
	return &a.doc.Tokens[i]
}

// strict gives the strict key of token i, or "" outside the text.
func (a *analysis) strict(i int) string {
	if i < 0 || i >= len(a.doc.Tokens) {
		return ""
	}
	return a.doc.Tokens[i].Strict
}

// bare gives the strict key of token i without a leading و or ف that the packs
// know not to belong to the word.
func (a *analysis) bare(i int) string {
	if i < 0 || i >= len(a.words) {
		return ""
	}
	return a.words[i].bare
}

// known gives what the packs know of token i by its bare key, nil for nothing.
func (a *analysis) known(i int) *pack.Entry {
	if uint(i) >= uint(len(a.words)) {
		return nil
	}
	return a.words[i].known
}

// stem gives what the packs know of token i by its bare key without the article.
func (a *analysis) stem(i int) *pack.Entry {
	if uint(i) >= uint(len(a.words)) {
		return nil
	}
	return a.words[i].stem
}

// ownedWord gives what the packs know of token i by its bare key without the possessive that
// it ends in, nil where it has none.
func (a *analysis) ownedWord(i int) *pack.Entry {
	if uint(i) >= uint(len(a.words)) {
		return nil
	}
	return a.words[i].owned
}

// spelt gives what the packs know of token i by its strict key.
func (a *analysis) spelt(i int) *pack.Entry {
	if uint(i) >= uint(len(a.words)) {
		return nil
	}
	return a.words[i].strict
}

// at returns the outermost mention that covers token i, or nil.
func (a *analysis) at(i int) *mention {
	if i < 0 || i >= len(a.outer) || a.outer[i] < 0 {
		return nil
	}
	return &a.mentions[a.outer[i]]
}

// slice gives the raw text from the head of token first to the end of token last-1.
func (a *analysis) slice(first, last int) (string, int, int) {
	start, end := a.tok(first).Start, a.tok(last-1).End
	return a.doc.Slice(start, end), start, end
}

// finite returns the finite verb reading of token i, or false.
func (a *analysis) finite(i int) (verb, bool) {
	if i < 0 || i >= len(a.words) || a.outer[i] >= 0 || a.words[i].finite < 0 {
		return verb{}, false
	}
	return a.words[i].verbs[a.words[i].finite], true
}

// reading gives the first verb reading of token i that is wanted, or false.
func (a *analysis) reading(i int, want func(verb) bool) (verb, bool) {
	if i < 0 || i >= len(a.words) {
		return verb{}, false
	}
	for _, v := range a.words[i].verbs {
		if want(v) {
			return v, true
		}
	}
	return verb{}, false
}

// owned reports the past of such a verb with a pronoun that may be the noun's owner: قصفها.
func (v verb) owned() bool {
	return v.Verb.Noun != nil && v.and == "" && v.Tense == pack.Past && !v.Feminine && !v.Plural && v.Suffix && !v.First
}

// homograph reports the bare past of a verb that is a common noun too: قتل.
func (v verb) homograph() bool {
	return v.Verb.Noun != nil && v.and == "" && v.Tense == pack.Past && !v.Feminine && !v.Plural && !v.Suffix && !v.First
}
