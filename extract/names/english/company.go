package english

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// companyBeside reports a noun for a company right before the capitals [i, k), or between
// commas beside them: the oil company Atlas, Atlas, the Emirati company that runs the field.
func companyBeside(a *analysis.Article, i, k int) bool {
	j := i - 1
	if a.Tok(j).Is(",") {
		j--
	}
	if j >= 0 && a.Spelt(j).InAny("company-nouns") {
		return j == i-1 || a.Tok(k).Is(",") || a.Tok(k).Is(".")
	}
	if !a.Tok(k).Is(",") || !grammar.Determiner(a, k+1) {
		return false
	}
	for t := k + 2; t < k+7 && t < len(a.Doc.Tokens) && a.Tok(t).Kind == text.Word && !a.Spelt(t).Closed(); t++ {
		if a.Spelt(t).InAny("company-nouns") && !grammar.Possessive(a, t+1) {
			return true
		}
	}
	return false
}

// mediumTold reports a lone capital at i that a verb of telling has for its object, with what is
// told behind it: a resident told Dawn that. Who is told by his family name is named before.
func mediumTold(a *analysis.Article, i int) bool {
	if !a.Spelt(i-1).InAny("telling") || grammar.Possessive(a, i+1) || GivenAt(a, i) || tokenTitle(a, i) > i {
		return false
	}
	n := a.Tok(i + 1)
	return n.Kind != text.Word || a.Spelt(i+1).Closed()
}
