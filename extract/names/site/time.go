package site

import (
	"isnad/extract/analysis"
	"isnad/extract/text"
)

// beforeTime gives the token before the words for a time that end at token j, with the
// preposition that they hang on, or j: استهدفت [في 27 شباط الماضي] مقرا, دمرت [خلال الساعات
// الماضية] موقعا. They may stand between a verb and its object.
func beforeTime(a *analysis.Article, j int) int {
	first, told := j+1, false
	for k := j; k >= max(0, j-10); k-- {
		switch t := a.Tok(k); {
		case t.Kind == text.Number || a.Known(k).Is("num") || t.Kind == text.Word && timeWord(a, k-1) && analysis.HasArticle(a.Strict(k)): // تشرين الأول
			if told {
				first = k
			}
		case t.Kind == text.Word && timeWord(a, k):
			told = true
			first = k
		case t.Kind == text.Word:
			if told && a.Outer[k] < 0 && (a.Known(k).Role() != "" || a.Known(k).InAny("ordinals")) { // أول أمس
				first = k
			}
			return first - 1
		case t.Is(",") && !told || !t.Is(",") && !t.Is("(") && !t.Is(")") && !t.Is("/") && !t.Is(":"):
			return first - 1
		}
	}
	return first - 1
}

// timeWord reports a word for a time, with the article or without.
func timeWord(a *analysis.Article, k int) bool {
	return k >= 0 && a.Outer[k] < 0 && (a.Known(k).Is("time") || a.Lang.Is(analysis.TrimArticle(a.Strict(k)), "time"))
}
