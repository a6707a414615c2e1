package extract

import (
	"isnad/extract/catalog"
	"isnad/extract/text"
)

// scratch is the memory that reading an article takes for each of its tokens and names. It
// is half of all that an article takes, nothing of it is left in the record, and the next
// article takes it over, with the forms of the words that were met.
type scratch struct {
	doc        text.Document // these two share the spellings of words
	name       text.Document // see nameWords
	words      []word
	lookups    []lookup
	forms      map[string]map[string]*form       // by language and strict key, see form
	folded     map[string][]string               // loose words of names, see nameWords
	armies     map[*catalog.Entry]*catalog.Entry // by country, see armyOf
	mentions   []mention
	strangers  []unlisted
	cues       []cue
	happenings []happening
	pairs      []pairWord
	accused    []accusedWord
}

// newScratch makes the memory for the first article of a pool.
func newScratch() any {
	met := &text.Spellings{}
	return &scratch{doc: text.Document{Met: met}, name: text.Document{Met: met}, folded: map[string][]string{}, armies: map[*catalog.Entry]*catalog.Entry{}}
}

// formsOf returns the forms of a language.
func (m *scratch) formsOf(lang string) map[string]*form {
	if m.forms == nil {
		m.forms = map[string]map[string]*form{}
	}
	if m.forms[lang] == nil {
		m.forms[lang] = map[string]*form{}
	}
	return m.forms[lang]
}

// release gives the memory of an article that was read to the next one.
func (x *Extractor) release(a *analysis) {
	m := a.scratch
	m.mentions, m.cues, m.happenings, m.strangers = a.mentions, a.cues, a.happenings, a.strangers
	x.scratch.Put(m)
}

// sized returns a list of n zero values in the memory of another where that is enough.
func sized[T any](list []T, n int) []T {
	if cap(list) < n {
		return make([]T, n, n+n/4)
	}
	list = list[:n]
	clear(list)
	return list
}
