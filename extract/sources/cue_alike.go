package sources

import (
	"isnad/extract/analysis"
)

// alikeReach is how many words behind a cue tell that what is said is like what
// another said before.
const alikeReach = 7

// takeStanceOf gives a cue whose words are told to be like those of the one before it
// the stance of that: نفت الحركة ضلوعها، وصدر عن الكتائب كلام مماثل.
func takeStanceOf(a *analysis.Article, c *analysis.Cue, last int) {
	if last < 0 || c.Class != "report" || c.Negated {
		return
	}
	before := &a.Cues[last]
	if before.Class != "denial" && before.Class != "claim" || before.Negated || c.Sent-before.Sent > 1 || !alike(a, c) {
		return
	}
	c.Class, c.Rule, c.Of = before.Class, before.Rule+", alike", before.Of
}

// alike reports words of speech that are told to be similar behind a cue: كلام مماثل.
func alike(a *analysis.Article, c *analysis.Cue) bool {
	for j := c.Last; j < min(c.Last+alikeReach, a.Sentences[c.Sent].Last); j++ {
		if m := a.At(j); m != nil {
			j = m.Last - 1
			continue
		}
		if in, _ := a.Stem(j).In("alike"); in {
			said, _ := a.Stem(j - 1).In("said-alike")
			return said
		}
	}
	return false
}
