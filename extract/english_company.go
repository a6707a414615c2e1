package extract

import "isnad/extract/text"

// companyBeside reports a noun for a company right before the capitals [i, k), or between
// commas beside them: the oil company Atlas, Atlas, the Emirati company that runs the field.
func (a *analysis) companyBeside(i, k int) bool {
	j := i - 1
	if a.tok(j).Is(",") {
		j--
	}
	if j >= 0 && a.spelt(j).InAny("company-nouns") {
		return j == i-1 || a.tok(k).Is(",")
	}
	if !a.tok(k).Is(",") || !a.determiner(k+1) {
		return false
	}
	for t := k + 2; t < k+7 && t < len(a.doc.Tokens) && a.tok(t).Kind == text.Word && !a.spelt(t).Closed(); t++ {
		if a.spelt(t).InAny("company-nouns") && !a.possessive(t+1) {
			return true
		}
	}
	return false
}

// mediumTold reports a lone capital at i that a verb of telling has for its object, with what is
// told behind it: a resident told Dawn that. Who is told by his family name is named before.
func (a *analysis) mediumTold(i int) bool {
	if !a.spelt(i-1).InAny("telling") || a.possessive(i+1) || a.givenAt(i) || a.tokenTitle(i) > i {
		return false
	}
	n := a.tok(i + 1)
	return n.Kind != text.Word || a.spelt(i+1).Closed()
}
