package extract

import (
	"strings"

	"isnad/extract/pack"
)

// masdar reports a verbal noun, with or without the article.
func (a *analysis) masdar(w string) bool {
	bare := strings.TrimPrefix(w, "ال")
	for _, f := range a.lang.Forms(bare) {
		if f.Tense == pack.Masdar && !f.Suffix {
			return true
		}
	}
	return false
}

// feminineHead reports a head noun that takes feminine adjectives: one in ة, or a
// plural of things.
func (a *analysis) feminineHead(s *span) bool {
	w := strings.TrimPrefix(a.strict(s.first), s.prefix)
	return s.plural || strings.HasSuffix(w, "ة") || strings.HasSuffix(w, "ات") || a.brokenPlural(w)
}

// brokenPlural reports plurals of things that carry no ending: كتائب, سرايا, ألوية.
func (a *analysis) brokenPlural(w string) bool {
	return a.lang.InAny(strings.TrimPrefix(w, "ال"), "plurals-of-bodies")
}

// feminineEnding reports the endings of feminine nouns, as written: ة, ى, اء, يا.
func feminineEnding(bare string) bool {
	return strings.HasSuffix(bare, "ة") || strings.HasSuffix(bare, "ى") || strings.HasSuffix(bare, "اء") || strings.HasSuffix(bare, "يا")
}

// ordinal reports the numerals that order units and regions: الثامنة.
func ordinal(a *analysis, bare string) bool {
	in, _ := a.lang.In("ordinals", bare)
	return in
}

// participle reports the shape of participles with م: مسلحة, مستقلة, متحدة.
func participle(bare string) bool {
	n := len([]rune(bare))
	return strings.HasPrefix(bare, "م") && n >= 4 && n <= 8
}

// elative reports the shape of الأعلى, الأوسط, الأحمر.
func elative(bare string) bool {
	return (strings.HasPrefix(bare, "أ") || strings.HasPrefix(bare, "ا")) && len([]rune(bare)) == 4
}

// active reports the shape of feminine active participles: السائبة.
func active(bare string) bool {
	r := []rune(bare)
	return len(r) == 5 && r[1] == 'ا' && r[4] == 'ة'
}
