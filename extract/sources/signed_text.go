package sources

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
)

// Arabic tells under whose name a text goes about without saying that he wrote it: بيان باسم
// الحركة يتبنى الهجوم, تسجيل منسوب إلى الجماعة يقول إنها, منشور حمل توقيع الكتيبة. What the text
// says is said in that name.

// signedReach is how many words may stand between the text and the name that it bears, and
// between that name and the verb that tells what the text says.
const signedReach = 14

// signedText gives the name borne by the text that a verb of saying has for its subject, or nil.
func signedText(a *analysis.Article, c *analysis.Cue) []int {
	if a.Lang.Code != "ar" || c.Verb == nil || c.Verb.And != "" || c.Verb.Passive || c.Class != "claim" && c.Class != "report" {
		return nil
	}
	for _, s := range c.Sources {
		if x := a.Mentions[s].First; x > c.Pos && !commaBetween(a, c.Last, x) {
			return nil // تبنته الكتيبة
		}
	}
	first := a.Sentences[c.Sent].First
	for j := c.Pos - 1; j >= first && j > c.Pos-signedReach; j-- {
		m := a.At(j)
		if a.Tok(j).Is("-") {
			j = dashBefore(a, j, first) // باسم «الكتيبة» -وهي جماعة لم تكن معروفة- يتبنى
			continue
		}
		if m == nil {
			if v, ok := a.Finite(j); a.Tok(j).Is(".") || a.Tok(j).Is(":") || ok && v.And == "" && !a.Known(j-1).Is("rel") && arabic.VerbHere(a, j) {
				return nil
			}
			continue
		}
		j = m.First
		if analysis.IsBody(m) && !analysis.IsMedium(m) && textBears(a, m, first) {
			return []int{a.Outer[m.First]}
		}
	}
	return nil
}

// dashBefore gives the token of the dash that opens what another at token i closes, or i.
func dashBefore(a *analysis.Article, i, first int) int {
	for j := i - 1; j > first && j > i-signedReach; j-- {
		if a.Tok(j).Is("-") {
			return j
		}
	}
	return i
}

// textBears reports a name that a text told before it bears.
func textBears(a *analysis.Article, m *analysis.Mention, first int) bool {
	k := m.First - 1
	for k > first && a.Tok(k).Is(`"`) {
		k--
	}
	if a.Spelt(k).InAny("oneself") { // باسم جماعة تسمي نفسها كذا
		for k--; k > first && k > m.First-8 && !a.Spelt(k).InAny("signatures", "ascribed-links"); k-- {
		}
	}
	switch {
	case a.Spelt(k).InAny("signatures"):
		if a.Spelt(k-1).InAny("spokesmen", "mouthpieces") {
			return false
		}
	case m.Prefix == "ل" && grammar.NounIn(a, "ascribed", a.Bare(k)):
	case a.Spelt(k).InAny("ascribed-links") && grammar.NounIn(a, "ascribed", a.Bare(k-1)):
		k--
	default:
		return false
	}
	for j := k - 1; j >= first && j > k-signedReach; j-- {
		if a.Tok(j).Is(".") {
			return false
		}
		if a.Outer[j] < 0 && textNoun(a, j) {
			return true
		}
	}
	return false
}

// textNoun reports a text that speaks for its author, with what is attached to it, in the accusative too.
func textNoun(a *analysis.Article, j int) bool {
	for _, r := range a.Readings(j) {
		if grammar.NounIn(a, "documents", r.Stem) {
			return true
		}
	}
	return false
}

// commaBetween reports a comma in [from, to): what stands behind it is another clause's.
func commaBetween(a *analysis.Article, from, to int) bool {
	for j := from; j < to; j++ {
		if a.Tok(j).Is(",") {
			return true
		}
	}
	return false
}
