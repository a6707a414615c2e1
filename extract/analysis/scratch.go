package analysis

import (
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/encoder"
	"isnad/extract/text"
)

// Scratch is the memory that reading an article takes for each of its tokens and names. It
// is half of all that an article takes, nothing of it is left in the record, and the next
// article takes it over, with the forms of the words that were met.
type Scratch struct {
	Doc        text.Document // these two share the spellings of words
	name       text.Document // see NameWords
	words      []Word
	lookups    []Lookup
	forms      map[string]map[string]*form       // by language and strict key, see form
	Folded     map[string][]string               // loose words of names, see NameWords
	sorts      map[string]map[string]string      // by language and loose word, see SortOf
	Armies     map[*catalog.Entry]*catalog.Entry // by country, see english.armyOf
	Mentions   []Mention
	Strangers  []Unlisted
	Cues       []Cue
	Happenings []Happening
	Pairs      []PairWord
	Accused    []AccusedWord
	Encoder    encoder.Memory
}

// NewScratch makes the memory for the first article of a pool.
func NewScratch() any {
	met := &text.Spellings{}
	return &Scratch{Doc: text.Document{Met: met}, name: text.Document{Met: met}, Folded: map[string][]string{}, Armies: map[*catalog.Entry]*catalog.Entry{}}
}

// formsOf returns the forms of a language.
func (m *Scratch) formsOf(lang string) map[string]*form {
	if m.forms == nil {
		m.forms = map[string]map[string]*form{}
	}
	if m.forms[lang] == nil {
		m.forms[lang] = map[string]*form{}
	}
	return m.forms[lang]
}

// SortOf gives the sort of a loose word of a name, which work finds where it was not asked before.
func (m *Scratch) SortOf(lang, word string, work func() string) string {
	sorts := m.sorts[lang]
	if s, ok := sorts[word]; ok {
		return s
	}
	if sorts == nil || len(sorts) >= mostNames {
		if m.sorts == nil {
			m.sorts = map[string]map[string]string{}
		}
		sorts = map[string]string{}
		m.sorts[lang] = sorts
	}
	s := work()
	sorts[strings.Clone(word)] = s
	return s
}

// Sized returns a list of n zero values in the memory of another where that is enough.
func Sized[T any](list []T, n int) []T {
	if cap(list) < n {
		return make([]T, n, n+n/4)
	}
	list = list[:n]
	clear(list)
	return list
}
