package grammar

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/pack"
)

// Masdar reports a verbal noun, with or without the article.
func Masdar(a *analysis.Article, w string) bool {
	bare := strings.TrimPrefix(w, "ال")
	for _, f := range a.Lang.Forms(bare) {
		if f.Tense == pack.Masdar && !f.Suffix {
			return true
		}
	}
	return false
}

// FeminineHead reports a head noun that takes feminine adjectives: one in ة, or a
// plural of things.
func FeminineHead(a *analysis.Article, s *analysis.Span) bool {
	w := strings.TrimPrefix(a.Strict(s.First), s.Prefix)
	return s.Plural || strings.HasSuffix(w, "ة") || strings.HasSuffix(w, "ات") || BrokenPlural(a, w)
}

// BrokenPlural reports plurals of things that carry no ending: كتائب, سرايا, ألوية.
func BrokenPlural(a *analysis.Article, w string) bool {
	return a.Lang.InAny(strings.TrimPrefix(w, "ال"), "plurals-of-bodies")
}

// Ordinal reports the numerals that order units and regions: الثامنة.
func Ordinal(a *analysis.Article, bare string) bool {
	in, _ := a.Lang.In("ordinals", bare)
	return in
}

// Participle reports the shape of participles with م: مسلحة, مستقلة, متحدة.
func Participle(bare string) bool {
	n := len([]rune(bare))
	return strings.HasPrefix(bare, "م") && n >= 4 && n <= 8
}

// Elative reports the shape of الأعلى, الأوسط, الأحمر.
func Elative(bare string) bool {
	return (strings.HasPrefix(bare, "أ") || strings.HasPrefix(bare, "ا")) && len([]rune(bare)) == 4
}

// Active reports the shape of feminine active participles: السائبة.
func Active(bare string) bool {
	r := []rune(bare)
	return len(r) == 5 && r[1] == 'ا' && r[4] == 'ة'
}
