package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// UnknownWord reports a reading that no list, verb table or pattern knows.
func UnknownWord(a *analysis.Article, i int, r text.Reading) bool {
	return strangeWord(a, i, r) && !Adjectival(a, r.Stem)
}

// strangeWord is UnknownWord for words that may be shaped like an adjective, too.
func strangeWord(a *analysis.Article, i int, r text.Reading) bool {
	s := r.Stem
	bare := strings.TrimPrefix(s, "ال")
	if a.Tok(i).Kind != text.Word || len([]rune(bare)) < 3 || strings.HasPrefix(bare, "ؤ") || strings.HasPrefix(bare, "ئ") || Dual(bare) || a.Tanwin(i) || Possessed(a, i) || Descriptive(a, s) {
		return false
	}
	for _, w := range []string{s, bare} {
		if a.Lang.Closed(w) || len(a.Lang.Forms(w)) > 0 || a.Noun(w) || a.Lang.Role(w) != "" || a.Lang.Is(w, "dir", "time") ||
			a.Lang.InAny(w, "nouns", "no-adjectives", "ordinals", "documents", "event-words", "alarms", "parts", "describing") {
			return false
		}
	}
	return true
}

// secondOfPlace reports an unknown word that a place's unknown name goes on with: بلدة جابر
// السرحان, بلدة تومبا ديلي, as no adjective without the article stands behind a name.
func secondOfPlace(a *analysis.Article, j int) bool {
	r := text.Reading{Stem: a.Strict(j)}
	foreign := strings.HasSuffix(r.Stem, "ي") && !a.Nationality(j) && !grammar.OrdinaryWord(a, r.Stem) && !grammar.OrdinaryWord(a, strings.TrimSuffix(r.Stem, "ي"))
	if !UnknownWord(a, j, r) && !(foreign && !analysis.HasArticle(r.Stem) && strangeWord(a, j, r)) || AttachedWord(a, j) || a.At(j) != nil {
		return false
	}
	if _, verb := grammar.FiniteWord(a, j); verb {
		return false
	}
	return analysis.HasArticle(r.Stem) || UnknownWord(a, j-1, text.Reading{Stem: a.Strict(j - 1)})
}

// Adjectival reports a word with the shape of an adjective.
func Adjectival(a *analysis.Article, s string) bool {
	bare := strings.TrimPrefix(s, "ال")
	return Nisba(bare) || grammar.Participle(bare) && strings.HasSuffix(bare, "ة") || grammar.Elative(bare)
}
