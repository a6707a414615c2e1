package grammar

import "isnad/extract/analysis"

// OnlyLeft reports a place that somebody came from, of which the text tells nothing more
// (flew in from Juba, قادما من جنيف): he was on a visit only where it goes on about his
// stay there (قادما من جنيف، حيث التقى).
func OnlyLeft(a *analysis.Article, m *analysis.Mention) bool {
	if a.Known(m.First-1).Role() != "launch" {
		return false
	}
	if a.Lang.Code == "en" {
		return true
	}
	j := m.Last
	if a.Tok(j).Is(",") {
		j++
	}
	return a.Spelt(m.First-2).InAny("coming") && !a.Known(j).InAny("where")
}
