package cues

import (
	"isnad/extract/analysis"
	"isnad/extract/text"
)

// textReach is how many tokens before "in which it said" the text may stand that says it.
const textReach = 14

func beforePronoun(a *analysis.Article, i int) bool {
	return a.Lang.Code == "ar" && a.Known(i+1).InAny("bound-pronouns")
}

// textCue gives the cue of what a text says whose author is told with it: بيان باسم الجماعة
// جاء فيه أن, نشرت الجماعة تسجيلا ورد فيه.
func textCue(a *analysis.Article, i, si int) (analysis.Cue, bool) {
	v, ok := a.Finite(i)
	if !ok || !a.Lang.InAny(v.Lemma, "stands-written") || !a.Known(i+2).Is("sub") && a.Tok(i+2).Kind == text.Word {
		return analysis.Cue{}, false
	}
	c := analysis.Cue{Pos: i, Last: i + 2, Sent: si, Class: "report", Strength: "neutral", Rule: "report-in-text", Object: -1, Colon: true}
	first := a.Sentences[si].First
	for j := i - 1; j >= first && j > i-textReach; j-- {
		if a.Tok(j).Is(".") || a.Outer[j] >= 0 {
			continue
		}
		if in, _ := a.Stem(j).In("documents"); !in {
			continue
		}
		if c.Sources = Author(a, j, i); len(c.Sources) == 0 {
			c.Sources = SubjectBefore(a, &c)
		}
		c.Given = len(c.Sources) > 0
		return c, c.Given
	}
	return analysis.Cue{}, false
}
