package site

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// HitBehind gives the token behind a word of attack or blast before the preposition at token
// k, which is one for what is hit, or 0: انفجرت قنبلة خارج كنيسة, a bomb went off outside a church.
func HitBehind(a *analysis.Article, k int) int {
	if !a.Spelt(k).InAny("hit-links", "near-from") {
		return 0
	}
	return violentBefore(a, k)
}

// violentBefore gives the token behind the word of attack or blast before token k in its
// clause, or 0.
func violentBefore(a *analysis.Article, k int) int {
	for j := k - 1; j >= max(a.SentenceStart(k), k-struckSiteReach); j-- {
		if t := a.Tok(j); t.Kind == text.Punct && !grammar.Joint(a, j) && !t.Is(`"`) || a.Known(j).Is("rel", "sub") || a.Known(j).InAny("on") {
			return 0 // هجوم على فندق قرب القصر: what is near was not hit
		}
		if m := a.At(j); m != nil && analysis.Locates(m) {
			return 0
		}
		if grammar.Violent(a, j) {
			return j + 1
		}
	}
	return 0
}

// ambushed gives the token behind the noun of attack whose object is told by ل: كمين نصبه
// مسلحون لقافلة عسكرية, استهدافهم لمستودع.
func ambushed(a *analysis.Article, i int) int {
	for j := i - 1; j >= max(a.SentenceStart(i), i-5); j-- {
		if a.Tok(j).Kind != text.Word || a.Known(j).Role() != "" {
			return 0
		}
		if t := a.Lang.NounTrigger(analysis.TrimArticle(a.Bare(j))); t != nil {
			if t.Type == string(record.Attack) {
				return j + 1
			}
			return 0
		}
	}
	return 0
}
