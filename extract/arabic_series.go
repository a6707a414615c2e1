package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
)

// timesCount is how many times a thing must have been done to be a series.
const timesCount = 3

// timesReach is how many words behind a word of attack its number of times may stand.
const timesReach = 10

// breachReach is how many words behind a word for many acts their kinds may stand.
const breachReach = 30

// arabicSeries reports a word of attack that sums up many: هوجمت 12 مرة, استهدفت مرارا;
// and the dead of a war: قتل 570 شخصا منذ.
func (a *analysis) arabicSeries(h *happening, s sentence) bool {
	if h.typ != record.Attack || a.lang.Code != "ar" {
		return false
	}
	if a.spelt(h.last).InAny("most-of-them") {
		return true // هجمات نفذ معظمها التنظيم
	}
	if h.subkind == "killing" {
		return a.most(h.pos+1, min(s.Last, h.pos+timesReach)) >= tollCount/5 && a.sinceIn(h.pos, s)
	}
	if h.nominal && a.breaches(h.pos, s) {
		return true
	}
	return a.manyTimes(h.pos, s) || a.summed(h, s) || a.ongoing(h, s)
}

// breaches reports a noun of attack that says of what kind many acts told before it in
// its sentence were: رصدت القوات 103 خروقات بين قصف وإطلاق نار.
func (a *analysis) breaches(i int, s sentence) bool {
	for j := i - 1; j >= s.First && j >= i-breachReach; j-- {
		if in, _ := a.stem(j).In("breaches"); in {
			return true
		}
	}
	return false
}

// ongoing reports fighting on no one day that is called lasting or frequent: تعرضت
// البلدة لقصف متواصل.
func (a *analysis) ongoing(h *happening, s sentence) bool {
	noun := h.struckBy()
	if noun < 0 || noun+1 >= len(a.doc.Tokens) {
		return false
	}
	in, _ := a.stem(noun + 1).In("ongoing-adjectives")
	return in && !a.onOneDay(s)
}

// summed reports a number of attacks that no one day holds: شنت 118 هجوما العام الماضي.
func (a *analysis) summed(h *happening, s sentence) bool {
	noun := h.struckBy()
	if noun < 1 || a.salvo(noun) || a.stem(noun).NounTrigger() == nil {
		return false
	}
	return (a.count(noun-1) >= seriesCount || a.known(noun-1).InAny("tens")) && !a.onOneDay(s)
}

// struckBy gives the token of the noun for the attack, or -1.
func (h *happening) struckBy() int {
	if h.nominal {
		return h.pos
	}
	return h.noun
}

// onOneDay reports a time of a day or less in a sentence.
func (a *analysis) onOneDay(s sentence) bool {
	for k := range a.times {
		if t := &a.times[k]; t.First >= s.First && t.First < s.Last && exact(t) {
			return true
		}
	}
	return false
}

// most gives the greatest number of the tokens from one to another that is no year.
func (a *analysis) most(from, to int) int {
	n := 0
	for j := from; j < to; j++ {
		if c := a.count(j); c < 1900 || c > 2100 {
			n = max(n, c)
		}
	}
	return n
}

// manyTimes reports a number of times in the clause behind token i: 12 مرة, أربع مرات, مرارا.
func (a *analysis) manyTimes(i int, s sentence) bool {
	for j := i + 1; j < s.Last && j <= i+timesReach; j++ {
		if a.tok(j).Kind != text.Word && a.tok(j).Kind != text.Number || a.known(j).Is("sub", "rel") && a.known(j).Role() == "" {
			return false
		}
		if in, _ := a.known(j).In("habitual"); in {
			return true
		}
		if in, unsure := a.known(j).In("times"); in && (!unsure || a.count(j-1) >= timesCount) {
			return a.sinceIn(i, s)
		}
	}
	return false
}

// sinceIn reports "since" close to token i of a sentence.
func (a *analysis) sinceIn(i int, s sentence) bool {
	for j := max(s.First, i-sinceWindow); j < min(s.Last, i+sinceWindow); j++ {
		if in, _ := a.known(j).In("since"); in {
			return true
		}
	}
	return false
}
