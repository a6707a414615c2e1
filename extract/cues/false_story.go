package cues

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// falseReach is how many words may stand between what others say and the word that calls it false.
const falseReach = 4

// CallsFalse reports words that call what others told false, without a verb of denying: رد بأن
// التقرير مختلق, قال إن الخبر كاذب.
func CallsFalse(a *analysis.Article, c *analysis.Cue) bool {
	if a.Lang.Code != "ar" || c.Class != "report" || c.Negated {
		return false
	}
	for j := c.Last; j < c.To; j++ {
		if a.Outer[j] >= 0 || a.Tok(j).Kind != text.Word || !a.Lang.InAny(grammar.Unbound(a, j), "stories", "rejected-things", "false-stories") {
			continue
		}
		if !analysis.HasArticle(a.Strict(j)) && !a.Known(j-1).Is("dem") {
			continue
		}
		words := 0
		for k := j + 1; k < c.To && words < falseReach; k++ {
			switch {
			case a.Tok(k).Is(`"`):
				continue
			case a.Tok(k).Kind != text.Word, a.Known(k).Is("neg"):
				words = falseReach
				continue
			}
			if a.At(k) == nil && !analysis.HasArticle(a.Strict(k)) && a.Lang.InAny(a.Bare(k), "false-words") {
				return true
			}
			words++
		}
	}
	return false
}
