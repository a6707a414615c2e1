package grammar

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
)

// FeminineBehind reports a feminine name right behind a verb, which is no subject of one that is
// spelt as masculine: تحمّل الحكومة is she burdens, not he bears.
func FeminineBehind(a *analysis.Article, i int) bool {
	m := a.At(i + 1)
	return m != nil && m.Prefix == "" && analysis.MaySpeak(m.Type) && FeminineName(a, m)
}

// FeminineName reports a name that a feminine pronoun takes up: one whose head is
// feminine, or a state.
func FeminineName(a *analysis.Article, m *analysis.Mention) bool {
	if m.Type == record.Official {
		return false
	}
	words := strings.Fields(text.Fold(m.Name))
	if len(words) == 0 {
		return false
	}
	head := strings.TrimPrefix(words[0], "ال")
	if m.Type == record.Country {
		in, _ := a.Lang.In("masculine-states", words[0])
		return !in
	}
	return strings.HasSuffix(head, "ة") || strings.HasSuffix(head, "ه") || strings.HasSuffix(head, "ات") || BrokenPlural(a, head) || feminineShort(a, words[0])
}

// feminineShort reports the short name of a movement, which is feminine: حماس.
func feminineShort(a *analysis.Article, w string) bool {
	in, _ := a.Lang.In("feminine-names", w)
	return in
}

// FeminineEnding reports the endings of feminine nouns, as written: ة, ى, اء, يا.
func FeminineEnding(bare string) bool {
	return strings.HasSuffix(bare, "ة") || strings.HasSuffix(bare, "ى") || strings.HasSuffix(bare, "اء") || strings.HasSuffix(bare, "يا")
}
