package grammar

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/text"
)

// KnownStem reports a stem that a list of the language's words has.
func KnownStem(a *analysis.Article, bare string) bool {
	return a.Lang.InAny(bare, "nouns", "parts", "adjectives", "given-names") || len(a.Lang.Forms(bare)) > 0 || a.Lang.Head(bare) != nil || len(a.Lang.Titles(bare)) > 0 || a.Lang.Anonymous(bare) != nil
}

// MaybeName reports a word that no list of nouns, verbs or function words has.
func MaybeName(a *analysis.Article, i int, stem string) bool {
	bare := analysis.TrimArticle(stem)
	if a.Tok(i).Kind != text.Word || !a.Tok(i).Arabic || len([]rune(bare)) < 3 || a.Tanwin(i) || a.Nationality(i) {
		return false
	}
	for _, w := range []string{stem, bare} {
		known := a.Lang.Know(w)
		if known.Closed() || known.Role() != "" || known.Is("dir", "time", "num") || known.Head() != nil || known.Anonymous() != nil || a.Lang.NounTrigger(w) != nil ||
			a.Lang.InAny(w, "nouns", "no-adjectives", "ordinals", "documents", "event-words", "alarms", "parts", "describing", "generic", "talks", "weapons") {
			return false
		}
	}
	return true
}

// endings are what is attached to the end of a noun: of number, of case, of whose it is.
var endings = []string{"ات", "ين", "ون", "ان", "تين", "تان", "ها", "هم", "هما", "نا", "ه", "ا", "ة"}

// OrdinaryWord reports a word that news has outside of names, in any of its forms.
func OrdinaryWord(a *analysis.Article, w string) bool {
	bare := analysis.TrimArticle(w)
	if in, _ := a.Lang.In("ordinary", bare); in {
		return true
	}
	for _, e := range endings {
		rest, ok := strings.CutSuffix(bare, e)
		if !ok || len([]rune(rest)) < 3 {
			continue
		}
		if in, _ := a.Lang.In("ordinary", rest); in {
			return true
		}
		if in, _ := a.Lang.In("ordinary", rest+"ة"); in {
			return true
		}
	}
	return false
}
