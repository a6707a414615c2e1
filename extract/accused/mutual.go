package accused

import "isnad/extract/analysis"

// Mutual reports a cue by which several accuse each other: تبادل الطرفان الاتهام, اتهم كل منهما
// الآخر, both sides blamed each other, each side held the other responsible.
func Mutual(a *analysis.Article, c *analysis.Cue) bool {
	switch {
	case c.Class != "accusation" || analysis.Condemns(c):
		return false
	case c.Of.Has("mutual"):
		return true
	case c.Verb == nil:
		return false
	case a.Lang.Code == "en":
		return eachOther(a, c.Last) || eachBefore(a, c) && otherBehind(a, c)
	}
	i := c.Last
	if a.Lang.InAny(a.Strict(i)+" "+a.Strict(i+1), "each-of-them") {
		return a.Spelt(i + 2).InAny("the-other")
	}
	return a.Spelt(i).InAny("the-other") && a.Lang.InAny(a.Strict(c.Pos-2)+" "+a.Strict(c.Pos-1), "each-of-them")
}

// mutualReach is how far "each" and "the other" stand from the verb between them.
const mutualReach = 5

// eachBefore reports "each" before the verb of a cue: each side has attributed, have each put.
func eachBefore(a *analysis.Article, c *analysis.Cue) bool {
	for j := c.Pos - 1; j >= max(a.Sentences[c.Sent].First, c.Pos-mutualReach); j-- {
		if a.Spelt(j).InAny("each") {
			return true
		}
	}
	return false
}

// otherBehind reports "the other", which no noun follows, behind the verb of a cue.
func otherBehind(a *analysis.Article, c *analysis.Cue) bool {
	for j := c.Last; j < min(a.Sentences[c.Sent].Last, c.Last+mutualReach); j++ {
		if a.Lang.InAny(a.Strict(j)+" "+a.Strict(j+1), "the-other") {
			return true
		}
	}
	return false
}

// Parties gives those who accuse each other by a cue: its speakers; or where it names none
// (each of them), the two joined before it.
func Parties(a *analysis.Article, c *analysis.Cue) []int {
	if a.Lang.Code == "ar" && c.Of.Has("mutual") {
		oneAnother(a, c)
	}
	if p := a.EntitiesOf(c.Sources); len(p) > 0 {
		return p
	}
	return twoBefore(a, c)
}
