package happenings

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// Without its vowels the Arabic for "blew up" is spelt like "dawn".

// oneself reports a word for oneself right behind token i, or behind the subject after
// it: فجر نفسه, فجر انتحاري نفسه, فجر ثلاثة انتحاريين أنفسهم, فجر انتحاري من التنظيم نفسه.
func oneself(a *analysis.Article, i int) bool {
	if a.IsTime(i + 1) {
		return false // فجر اليوم نفسه
	}
	last := i + 2
	if a.Spelt(i+1).Is("num") || a.Tok(i+1).Kind == text.Number {
		last++
	}
	if a.Known(last).Role() == "launch" && a.At(last+1) != nil {
		last = a.At(last + 1).Last
	}
	for j := i + 1; j <= last; j++ {
		if in, _ := a.Spelt(j).In("oneself"); in {
			return true
		}
	}
	return false
}

// blowsUp reports a word for a time of day that is spelt like a verb and is one: by its
// shadda, by people or a body right behind it as its subject (فجر مجهولون, فجر ثلاثة انتحاريين,
// فجر التنظيم), or by what was blown up as its object (هم من فجر أنبوب النفط).
func blowsUp(a *analysis.Article, i int) bool {
	if a.Shadda(i) {
		return true
	}
	if i > 0 && (a.Spelt(i-1).Is("prep") || a.Known(i-1).Role() != "") && !roles.Cleft(a, i) {
		return false // في فجر, منذ فجر
	}
	if a.Spelt(i).Closed() && a.IsTime(i+1) {
		return false
	}
	j := i + 1
	if a.Spelt(j).Is("num", "quant") || a.Tok(j).Kind == text.Number {
		j++
	}
	if a.IsTime(j) {
		return false
	}
	if m := a.At(j); m != nil && m.First == j && m.Prefix == "" {
		return analysis.MaySpeak(m.Type) || m.Type == record.Base
	}
	unknown, _ := a.Spelt(j).In("nobody")
	fighter, _ := a.Spelt(j).In("parts")
	return unknown || fighter || roles.OwnPart(a, j) || roles.Ours(a, j) || a.Spelt(j).Anonymous() != nil || blownUp(a, j)
}

// blownUp reports a noun without the article for what may be blown up, or for what blows up.
func blownUp(a *analysis.Article, j int) bool {
	w := a.Bare(j)
	return a.Outer[j] < 0 && !analysis.HasArticle(w) && grammar.NounInAny(a, w, "hit-sites", "struck-sites", "hit-carriers", "weapons")
}
