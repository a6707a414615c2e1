package facts

import (
	"crypto/sha256"
	"encoding/hex"
	"regexp"
	"strings"
	"unicode"

	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/graph"
)

var sha = regexp.MustCompile(`^[0-9a-f]{64}$`)

// ArticleID returns the id under which an article is kept, which is the same for
// every reading of it: the record's own if it is a SHA-256 already, else that of
// the url, else that of the record's key, else that of the raw text.
func ArticleID(r *record.Record) string {
	switch {
	case sha.MatchString(r.ID):
		return r.ID
	case r.URL != "":
		return hash(64, r.URL)
	case sha.MatchString(r.Key):
		return r.Key
	case r.Key != "":
		return hash(64, "key", r.Key)
	case sha.MatchString(r.Hash):
		return r.Hash
	}
	return hash(64, r.ID)
}

// mint makes the id of an entity that no catalogue lists, the same for every
// article that names it alike.
func mint(label graph.Label, name string) string {
	return "unlisted/" + strings.ToLower(string(label)) + "/" + slug(name)
}

// slug folds a name and joins its words. Letters stay in their script.
func slug(name string) string {
	words := strings.FieldsFunc(text.Loosen(text.Fold(name)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	})
	if len(words) == 0 {
		return "unnamed"
	}
	s := strings.Join(words, "-")
	if len(s) > maxSlug {
		return "long-" + hash(24, s)
	}
	return s
}

// maxSlug leaves room for type and scope within maxKey.
const maxSlug = 300

// hash returns the first n hexadecimal digits of the SHA-256 of the parts.
func hash(n int, parts ...string) string {
	sum := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	return hex.EncodeToString(sum[:])[:n]
}
