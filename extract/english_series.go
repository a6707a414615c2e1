package extract

import (
	"strconv"
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// seriesCount is how many attacks, told by one verb, are a series and no one
// happening; tollCount is how many dead are the toll of a war rather than of an attack.
const seriesCount, tollCount = 20, 500

// englishSeries reports a verb of attack that tells of a series: of many attacks
// (carried out more than 380 attacks), of what goes on until today (have attacked ships
// since November), of the dead of a war (have killed more than 20,000).
func (a *analysis) englishSeries(h *happening, s sentence) bool {
	if h.typ != record.Attack || a.lang.Code != "en" {
		return false
	}
	if h.noun > h.pos && !a.salvo(h.noun) && strings.HasSuffix(a.strict(h.noun), "s") && (a.countBefore(h.noun) >= seriesCount || a.habitBefore(h.noun)) {
		return true
	}
	if n := a.countAround(h.pos, s); h.subkind == "killing" && (n >= tollCount || n >= tollCount/5 && a.overMonths(h.pos, s)) {
		return true
	}
	if a.longGoing(h.pos, *h.verb, s) {
		return true
	}
	return a.perfect(h.pos, s) && a.sinceBehind(h.pos, s)
}

// overMonths reports a time of a year or so behind the verb at i: last year, so far.
func (a *analysis) overMonths(i int, s sentence) bool {
	for j := i + 1; j < min(s.Last, i+16); j++ {
		if a.lang.InAny(a.strict(j)+" "+a.strict(j+1), "over-months") {
			return true
		}
	}
	return false
}

// countBefore gives the number among the three words before token i, or 0.
func (a *analysis) countBefore(i int) int {
	for j := i - 1; j >= i-3 && j >= 0; j-- {
		if n := a.count(j); n > 0 {
			return n
		}
	}
	return 0
}

// countAround gives the greatest number that stands right before the verb at i or
// among the words behind it.
func (a *analysis) countAround(i int, s sentence) int {
	most := 0
	for j := max(s.First, i-6); j < min(s.Last, i+7); j++ {
		if a.tok(j).Is(".") || a.tok(j).Is(";") {
			break
		}
		most = max(most, a.count(j))
	}
	return most
}

// count reads a number in digits that is no year; 0 is none.
func (a *analysis) count(j int) int {
	t := a.tok(j)
	if t.Kind != text.Number || a.year(j) {
		return 0
	}
	n, err := strconv.Atoi(strings.ReplaceAll(string(a.doc.Raw[t.Start:t.End]), ",", ""))
	if err != nil {
		return 0
	}
	return n
}

// habitBefore reports an adjective of habit before a noun: near-nightly raids.
func (a *analysis) habitBefore(i int) bool {
	for j := i - 1; j >= i-2 && j >= 0; j-- {
		if a.spelt(j).InAny("of-habit") {
			return true
		}
	}
	return false
}

// perfect reports a verb in the present perfect: have attacked, has been carrying out.
func (a *analysis) perfect(i int, s sentence) bool {
	for j := i - 1; j >= s.First && j >= i-4; j-- {
		switch w := a.strict(j); {
		case w == "has" || w == "have" || w == "'ve":
			return true
		case w == "been" || a.lang.Is(w, "adv"):
		default:
			return false
		}
	}
	return false
}

// sinceBehind reports "since" in the clause of the verb at i, with a time that is
// longer ago than a day.
func (a *analysis) sinceBehind(i int, s sentence) bool {
	for j := i + 1; j < s.Last && j < i+16; j++ {
		if a.tok(j).Is(".") || a.tok(j).Is(";") || a.tok(j).Is(",") && a.tellsPast(j+1) {
			return false
		}
		if !a.spelt(j).InAny("since") {
			continue
		}
		for k := j + 1; k < min(s.Last, j+4); k++ {
			if a.spelt(k).InAny("recent-times") {
				return false
			}
		}
		return true
	}
	return false
}
