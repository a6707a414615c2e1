package extract

import "isnad/extract/text"

// falseReach is how many words may stand between what others say and the word that calls it false.
const falseReach = 4

// callsFalse reports words that call what others told false, without a verb of denying: رد بأن
// التقرير مختلق, قال إن الخبر كاذب.
func (a *analysis) callsFalse(c *cue) bool {
	if a.lang.Code != "ar" || c.class != "report" || c.negated {
		return false
	}
	for j := c.last; j < c.to; j++ {
		if a.outer[j] >= 0 || a.tok(j).Kind != text.Word || !a.lang.InAny(a.unbound(j), "stories", "rejected-things", "false-stories") {
			continue
		}
		if !hasArticle(a.strict(j)) && !a.known(j-1).Is("dem") {
			continue
		}
		words := 0
		for k := j + 1; k < c.to && words < falseReach; k++ {
			switch {
			case a.tok(k).Is(`"`):
				continue
			case a.tok(k).Kind != text.Word, a.known(k).Is("neg"):
				words = falseReach
				continue
			}
			if a.at(k) == nil && !hasArticle(a.strict(k)) && a.lang.InAny(a.bare(k), "false-words") {
				return true
			}
			words++
		}
	}
	return false
}
