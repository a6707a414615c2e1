package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// timesCount is how many times a thing must have been done to be a series.
const timesCount = 3

// timesReach is how many words behind a word of attack its number of times may stand.
const timesReach = 10

// BreachReach is how many words behind a word for many acts their kinds may stand.
const BreachReach = 30

// ArabicSeries reports a word of attack that sums up many: هوجمت 12 مرة, استهدفت مرارا;
// and the dead of a war: قتل 570 شخصا منذ.
func ArabicSeries(a *analysis.Article, h *analysis.Happening, s analysis.Sentence) bool {
	if h.Type != record.Attack || a.Lang.Code != "ar" {
		return false
	}
	if a.Spelt(h.Last).InAny("most-of-them") {
		return true // هجمات نفذ معظمها التنظيم
	}
	if h.Subkind == "killing" {
		return most(a, h.Pos+1, min(s.Last, h.Pos+timesReach)) >= tollCount/5 && SinceIn(a, h.Pos, s)
	}
	if h.Nominal && breaches(a, h.Pos, s) {
		return true
	}
	return manyTimes(a, h.Pos, s) || summed(a, h, s) || ongoing(a, h, s)
}

// breaches reports a noun of attack that says of what kind many acts told before it in
// its sentence were: رصدت القوات 103 خروقات بين قصف وإطلاق نار.
func breaches(a *analysis.Article, i int, s analysis.Sentence) bool {
	for j := i - 1; j >= s.First && j >= i-BreachReach; j-- {
		if in, _ := a.Stem(j).In("breaches"); in {
			return true
		}
	}
	return false
}

// ongoing reports fighting on no one day that is called lasting or frequent: تعرضت
// البلدة لقصف متواصل.
func ongoing(a *analysis.Article, h *analysis.Happening, s analysis.Sentence) bool {
	noun := h.StruckBy()
	if noun < 0 || noun+1 >= len(a.Doc.Tokens) {
		return false
	}
	in, _ := a.Stem(noun + 1).In("ongoing-adjectives")
	return in && !OnOneDay(a, s)
}

// summed reports a number of attacks that no one day holds: شنت 118 هجوما العام الماضي.
func summed(a *analysis.Article, h *analysis.Happening, s analysis.Sentence) bool {
	noun := h.StruckBy()
	if noun < 1 || grammar.Salvo(a, noun) || a.Stem(noun).NounTrigger() == nil {
		return false
	}
	return (count(a, noun-1) >= seriesCount || a.Known(noun-1).InAny("tens") || chain(a, noun)) && !OnOneDay(a, s)
}

// chain reports a word for many in a row before a plural noun: سلسلة هجمات, سلسلة من الغارات.
func chain(a *analysis.Article, noun int) bool {
	return a.ReadAs(noun-1, "chains") || a.Known(noun-1).InAny("from-or-of") && a.ReadAs(noun-2, "chains")
}

// OnOneDay reports a time of a day or less in a sentence.
func OnOneDay(a *analysis.Article, s analysis.Sentence) bool {
	for k := range a.Times {
		if t := &a.Times[k]; t.First >= s.First && t.First < s.Last && analysis.Exact(t) {
			return true
		}
	}
	return false
}

// most gives the greatest number of the tokens from one to another that is no year.
func most(a *analysis.Article, from, to int) int {
	n := 0
	for j := from; j < to; j++ {
		if c := count(a, j); c < 1900 || c > 2100 {
			n = max(n, c)
		}
	}
	return n
}

// manyTimes reports a number of times in the clause behind token i: 12 مرة, أربع مرات, مرارا.
func manyTimes(a *analysis.Article, i int, s analysis.Sentence) bool {
	for j := i + 1; j < s.Last && j <= i+timesReach; j++ {
		if a.Tok(j).Kind != text.Word && a.Tok(j).Kind != text.Number || a.Known(j).Is("sub", "rel") && a.Known(j).Role() == "" {
			return false
		}
		if in, _ := a.Known(j).In("habitual"); in {
			return true
		}
		if in, unsure := a.Known(j).In("times"); in && (!unsure || count(a, j-1) >= timesCount) {
			return count(a, j-1) >= seriesCount || SinceIn(a, i, s) || !OnOneDay(a, s)
		}
	}
	return false
}

// SinceIn reports "since" close to token i of a sentence.
func SinceIn(a *analysis.Article, i int, s analysis.Sentence) bool {
	for j := max(s.First, i-sinceWindow); j < min(s.Last, i+sinceWindow); j++ {
		if in, _ := a.Known(j).In("since"); in {
			return true
		}
	}
	return false
}
