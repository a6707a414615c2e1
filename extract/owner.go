package extract

import (
	"isnad/extract/catalog"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// owner reports a word that may own what the next token opens, and which is no name with an s
// behind it: a day of the week, a country or town, or a person but for his family (the Assads).
func (x *Extractor) owner(lang *pack.Language, word string, before, next text.Token) bool {
	find := func(s string) (catalog.Match, bool) {
		toks := text.Parse(s).Tokens
		if m, ok := x.catalog.Find(toks, 0); ok {
			return m, true
		}
		return x.catalog.FindShort(toks, 0, text.Readings(&toks[0]))
	}
	if _, named := find(word + "s"); named || lang.Closed(text.Fold(word)+"s") || lang.Is(next.Strict, "prep", "conj") {
		return false
	}
	if lang.Is(text.Fold(word), "time") {
		return !next.Upper
	}
	m, ok := find(word)
	if !ok || x.catalog.Nationality(text.Fold(word)) != nil {
		return false
	}
	switch record.EntityType(m.Entries[0].Type) {
	case record.Country, record.Town:
		return true
	case record.Official:
		return !lang.Is(before.Strict, "det")
	}
	return false
}
