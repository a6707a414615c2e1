package extract

import "isnad/extract/text"

// textReach is how many tokens before "in which it said" the text may stand that says it.
const textReach = 14

// textCue gives the cue of what a text says whose author is told with it: بيان باسم الجماعة
// جاء فيه أن, نشرت الجماعة تسجيلا ورد فيه.
func (a *analysis) textCue(i, si int) (cue, bool) {
	if a.lang.Code != "ar" || !a.known(i+1).InAny("bound-pronouns") {
		return cue{}, false
	}
	v, ok := a.finite(i)
	if !ok || !a.lang.InAny(v.lemma, "stands-written") || !a.known(i+2).Is("sub") && a.tok(i+2).Kind == text.Word {
		return cue{}, false
	}
	c := cue{pos: i, last: i + 2, sent: si, class: "report", strength: "neutral", rule: "report-in-text", object: -1, colon: true}
	first := a.sentences[si].First
	for j := i - 1; j >= first && j > i-textReach; j-- {
		if a.tok(j).Is(".") || a.outer[j] >= 0 {
			continue
		}
		if in, _ := a.stem(j).In("documents"); !in {
			continue
		}
		if c.sources = a.author(j, i); len(c.sources) == 0 {
			c.sources = a.subjectBefore(&c)
		}
		c.given = len(c.sources) > 0
		return c, c.given
	}
	return cue{}, false
}
