package extract

// alikeReach is how many words behind a cue tell that what is said is like what
// another said before.
const alikeReach = 7

// takeStanceOf gives a cue whose words are told to be like those of the one before it
// the stance of that: نفت الحركة ضلوعها، وصدر عن الكتائب كلام مماثل.
func (a *analysis) takeStanceOf(c *cue, last int) {
	if last < 0 || c.class != "report" || c.negated {
		return
	}
	before := &a.cues[last]
	if before.class != "denial" && before.class != "claim" || before.negated || c.sent-before.sent > 1 || !a.alike(c) {
		return
	}
	c.class, c.rule, c.of = before.class, before.rule+", alike", before.of
}

// alike reports words of speech that are told to be similar behind a cue: كلام مماثل.
func (a *analysis) alike(c *cue) bool {
	for j := c.last; j < min(c.last+alikeReach, a.sentences[c.sent].Last); j++ {
		if m := a.at(j); m != nil {
			j = m.last - 1
			continue
		}
		if in, _ := a.stem(j).In("alike"); in {
			said, _ := a.stem(j - 1).In("said-alike")
			return said
		}
	}
	return false
}
