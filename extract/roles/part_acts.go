package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/text"
)

// definitePart reports that nothing but a definite part of a body stands between two
// tokens, with its adjectives: الطيران الحربي, المدفعية.
func definitePart(a *analysis.Article, from, to int) bool {
	for j := from; j < to; j++ {
		if a.Tok(j).Kind != text.Word || !analysis.HasArticle(a.Strict(j)) || !partWord(a, j) {
			return false
		}
	}
	return to > from
}

// acts reports that the nouns between a verb and a name only say which part of
// the named body acted: مقاتلات التحالف, عناصر الحركة.
func acts(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	return actsBetween(a, h.Last, m.First)
}

// actsBetween reports that the tokens [from, to) only say which part of a body acts.
func actsBetween(a *analysis.Article, from, to int) bool {
	if members(a, from, to) {
		return true
	}
	for j := from; j < to; j++ {
		if a.Tok(j).Kind != text.Word || a.IsTime(j) {
			continue
		}
		if !partWord(a, j) || Held(a, j) {
			return false
		}
	}
	return true
}
