package catalog

import (
	"strings"

	"isnad/extract/lookup"
	"isnad/extract/text"
)

// Nationality returns the country that an adjective of nationality belongs to,
// or nil. The word is a strict key, with or without the article.
func (c *Catalog) Nationality(strict string) *Entry {
	if e := c.nations.Get(lookup.Key(strict)); e != nil {
		return e
	}
	if bare, ok := strings.CutPrefix(strict, "ال"); ok {
		return c.nations.Get(lookup.Key(bare))
	}
	return nil
}

// nationWords gives the strict keys of an adjective of nationality, without its article:
// as it is spelt, and as the Egyptian press writes it, with no dots under the final yeh and
// often no hamza: أفغانى, افغانى.
func nationWords(adjective string) []string {
	word := strings.TrimPrefix(text.Fold(adjective), "ال")
	stem, ok := strings.CutSuffix(word, "ي")
	if !ok {
		return []string{word}
	}
	return []string{word, stem + "ى", strings.NewReplacer("أ", "ا", "إ", "ا").Replace(stem) + "ى"}
}
