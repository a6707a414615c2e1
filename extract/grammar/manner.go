package grammar

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/text"
)

// MannerFrom gives the first token of the Arabic words on how or how often that end at token i:
// بشكل شبه يومي, على نحو متكرر, عشرات المرات, مرارا. What is on both sides of them belongs
// together: تقصف تركيا بشكل متكرر مواقع الحزب. It is -1 for none; stop is the last token that is
// none of them.
func MannerFrom(a *analysis.Article, i, stop int) int {
	if a.Lang.Code != "ar" || i <= stop || a.Tok(i).Kind != text.Word || a.Outer[i] >= 0 {
		return -1
	}
	if a.Known(i).InAny("habitual") {
		return i
	}
	if in, _ := a.Known(i).In("times"); in {
		return timesFrom(a, i, stop)
	}
	if k := i - 1; k > stop && a.Known(k).InAny("times") && a.Spelt(i).InAny("how-many") {
		return k // مرات عدة
	}
	if analysis.HasArticle(a.Bare(i)) || a.Closed(i) && !a.Known(i).Is("time") || a.Spelt(i).InAny("nearly") {
		return -1
	}
	j := i - 1
	if a.Spelt(j).InAny("nearly") {
		j-- // شبه يومي
	}
	if j <= stop || a.Outer[j] >= 0 {
		return -1
	}
	if w, ok := strings.CutPrefix(a.Bare(j), "ب"); ok && a.Lang.InAny(w, "manners") {
		return j
	}
	if a.Lang.InAny(a.Bare(j), "manners") && j-1 > stop && a.Known(j-1).InAny("on", "in") {
		return j - 1
	}
	return -1
}

// timesFrom gives the first token of how many times, of which token i is the last: عشرات المرات,
// أكثر من ثلاث مرات.
func timesFrom(a *analysis.Article, i, stop int) int {
	j := i
	for j-1 > stop && a.Outer[j-1] < 0 && (a.Tok(j-1).Kind == text.Number || a.Known(j-1).Is("num", "quant") || a.Spelt(j-1).InAny("how-many", "tens")) {
		j--
	}
	if j == i {
		return -1
	}
	return j
}
