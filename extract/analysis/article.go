package analysis

import (
	"time"

	"isnad/extract/article"
	"isnad/extract/catalog"
	"isnad/extract/encoder"
	"isnad/extract/pack"
	"isnad/extract/quantity"
	"isnad/extract/text"
	"isnad/extract/weights"
	"isnad/extract/when"
)

// Article is one article on its way through the stages. Each stage reads what
// the earlier ones left and adds its own; none changes the text.
type Article struct {
	Lang      *pack.Language
	Catalog   *catalog.Catalog
	Input     article.Article
	Doc       *text.Document
	Beyond    text.Token // a line break, for what is outside the text
	Published time.Time  // zero when unknown

	Words     []Word
	forms     map[string]*form // by strict key, see form
	Lookups   []Lookup         // see Find and readings
	Sentences []Sentence
	SentAt    []int // token → sentence that holds it, or -1

	Mentions   []Mention
	Doubts     []Doubtful // names that are ordinary words too, not taken by rules
	Strangers  []Unlisted // words of no list that may be names
	Outer      []int      // token → outermost mention that covers it, or -1
	InSent     [][]int    // sentence → mentions in it
	Entities   []*Entity
	Times      []when.Time
	Quantities []quantity.Quantity

	Cues       []Cue
	Happenings []Happening
	Events     []*Event
	Serials    []Serial
	Halves     []Serial // series that lack an end
	Statements []*Statement
	Edges      []*Edge

	Folded    map[string][]string // loose words of names, see NameWords
	Countries map[string]bool     // see names.Theatre

	Trace *Trace // nil unless somebody asked

	Model      *weights.Model // nil: the rules alone
	Casting    *weights.Panel // of the roles, nil where the model has none
	Candidates []Candidate    // decisions put to the models
	Sourced    map[Pair]bool  // source and event, by the models' answer
	Taken      map[Pair]bool  // speaker and event, claimed or denied by the models' answer
	Attacked   map[Pair]bool  // doer and what it hit
	Visited    map[Pair]bool
	Victim     map[Pair]bool          // person and the attack among whose dead he is named
	Sure       map[SureKey][3]float64 // by part, see roles.WeighRoles
	Net        *encoder.Net           // nil: nobody reads the article as a whole
	Context    *encoder.Reading       // nil where Net is
	Vectors    *encoder.Vectors       // by which the encoder's words are split
	Shown      *encoder.Input         // what the encoder saw, kept for learning
	Heard      map[SureKey][encoder.Answers]float64
	Rivals     map[Rivalry][encoder.Answers]encoder.Two
	Told       map[int]*encoder.Telling // by token of the trigger
	Keep       bool                     // keep their features as text
	keys       []uint64                 // see Question
	Part       weights.Question         // see charges.PutOnce
	Scratch    *Scratch
}

// Word is what packs and catalogue know of one token, as far as it is asked more
// than once.
type Word struct {
	Verbs    []Verb      // verb readings, finite ones first
	bare     string      // strict key without a leading و or ف
	Known    *pack.Entry // what the packs know of it
	Stem     *pack.Entry // and of it without the article
	strict   *pack.Entry // and of the strict key
	OwnPart  bool        // see roles.OwnPart
	Tells    [2]bool     // by classes of signs, see presence.signsIn
	closed   bool        // see Closed
	articled bool        // see Articled
	Time     bool        // see IsTime
	finite   int         // its finite reading in verbs, or -1
	Verb     bool        // see arabic.VerbHere
	Nation   *catalog.Entry
	Class    string      // see names.ClassBefore, empty until it is asked
	Unbound  string      // bare without article and possessive
	owned    *pack.Entry // what the packs know of it without its possessive, nil where it has none
}

// Verb is one verb reading of a token.
type Verb struct {
	pack.Form
	Lemma string
	And   string // the particle before it: و, ف or none
}

// Tok returns token i, or a line break outside the text.
func (a *Article) Tok(i int) *text.Token {
	if uint(i) >= uint(len(a.Doc.Tokens)) {
		return &a.Beyond
	}
	return &a.Doc.Tokens[i]
}

// Strict gives the strict key of token i, or "" outside the text.
func (a *Article) Strict(i int) string {
	if i < 0 || i >= len(a.Doc.Tokens) {
		return ""
	}
	return a.Doc.Tokens[i].Strict
}

// Bare gives the strict key of token i without a leading و or ف that the packs
// know not to belong to the word.
func (a *Article) Bare(i int) string {
	if i < 0 || i >= len(a.Words) {
		return ""
	}
	return a.Words[i].bare
}

// Known gives what the packs know of token i by its bare key, nil for nothing.
func (a *Article) Known(i int) *pack.Entry {
	if uint(i) >= uint(len(a.Words)) {
		return nil
	}
	return a.Words[i].Known
}

// Stem gives what the packs know of token i by its bare key without the article.
func (a *Article) Stem(i int) *pack.Entry {
	if uint(i) >= uint(len(a.Words)) {
		return nil
	}
	return a.Words[i].Stem
}

// OwnedWord gives what the packs know of token i by its bare key without the possessive that
// it ends in, nil where it has none.
func (a *Article) OwnedWord(i int) *pack.Entry {
	if uint(i) >= uint(len(a.Words)) {
		return nil
	}
	return a.Words[i].owned
}

// Spelt gives what the packs know of token i by its strict key.
func (a *Article) Spelt(i int) *pack.Entry {
	if uint(i) >= uint(len(a.Words)) {
		return nil
	}
	return a.Words[i].strict
}

// At returns the outermost mention that covers token i, or nil.
func (a *Article) At(i int) *Mention {
	if i < 0 || i >= len(a.Outer) || a.Outer[i] < 0 {
		return nil
	}
	return &a.Mentions[a.Outer[i]]
}

// Slice gives the raw text from the head of token first to the end of token last-1.
func (a *Article) Slice(first, last int) (string, int, int) {
	start, end := a.Tok(first).Start, a.Tok(last-1).End
	return a.Doc.Slice(start, end), start, end
}

// Finite returns the finite verb reading of token i, or false.
func (a *Article) Finite(i int) (Verb, bool) {
	if i < 0 || i >= len(a.Words) || a.Outer[i] >= 0 || a.Words[i].finite < 0 {
		return Verb{}, false
	}
	return a.Words[i].Verbs[a.Words[i].finite], true
}

// Reading gives the first verb reading of token i that is wanted, or false.
func (a *Article) Reading(i int, want func(Verb) bool) (Verb, bool) {
	if i < 0 || i >= len(a.Words) {
		return Verb{}, false
	}
	for _, v := range a.Words[i].Verbs {
		if want(v) {
			return v, true
		}
	}
	return Verb{}, false
}

// Owned reports the past of such a verb with a pronoun that may be the noun's owner: قصفها.
func (v Verb) Owned() bool {
	return v.Verb.Noun != nil && v.And == "" && v.Tense == pack.Past && !v.Feminine && !v.Plural && v.Suffix && !v.First
}

// Homograph reports the bare past of a verb that is a common noun too: قتل.
func (v Verb) Homograph() bool {
	return v.Verb.Noun != nil && v.And == "" && v.Tense == pack.Past && !v.Feminine && !v.Plural && !v.Suffix && !v.First
}

// Day reads an ISO day or moment; zero where it is neither.
func Day(s string) time.Time {
	if len(s) < 10 {
		return time.Time{}
	}
	t, err := time.Parse(time.DateOnly, s[:10])
	if err != nil {
		return time.Time{}
	}
	return t
}
