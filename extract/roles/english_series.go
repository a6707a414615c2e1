package roles

import (
	"strconv"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// seriesCount is how many attacks, told by one verb, are a series and no one
// happening; tollCount is how many dead are the toll of a war rather than of an attack.
const seriesCount, tollCount = 20, 500

// EnglishSeries reports a verb of attack that tells of a series: of many attacks
// (carried out more than 380 attacks), of what goes on until today (have attacked ships
// since November), of the dead of a war (have killed more than 20,000).
func EnglishSeries(a *analysis.Article, h *analysis.Happening, s analysis.Sentence) bool {
	if h.Type != record.Attack || a.Lang.Code != "en" {
		return false
	}
	if h.Noun > h.Pos && h.Subkind != "killing" && !grammar.Salvo(a, h.Noun) && strings.HasSuffix(a.Strict(h.Noun), "s") && (countBefore(a, h.Noun) >= seriesCount || habitBefore(a, h.Noun)) {
		return true
	}
	if n := countAround(a, h.Pos, s); h.Subkind == "killing" && (n >= tollCount || n >= tollCount/5 && overMonths(a, h.Pos, s)) {
		return true
	}
	if longGoing(a, h.Pos, *h.Verb, s) || !OnOneDay(a, s) && oftenTold(a, h.Pos, s) {
		return true
	}
	return perfect(a, h.Pos, s) && sinceBehind(a, h.Pos, s)
}

// overMonths reports a time of a year or so behind the verb at i: last year, so far.
func overMonths(a *analysis.Article, i int, s analysis.Sentence) bool {
	for j := i + 1; j < min(s.Last, i+16); j++ {
		if a.Lang.InAny(a.Strict(j)+" "+a.Strict(j+1), "over-months") {
			return true
		}
	}
	return false
}

// countBefore gives the number among the three words before token i, or 0.
func countBefore(a *analysis.Article, i int) int {
	for j := i - 1; j >= i-3 && j >= 0; j-- {
		if n := count(a, j); n > 0 {
			return n
		}
	}
	return 0
}

// countAround gives the greatest number that stands right before the verb at i or
// among the words behind it.
func countAround(a *analysis.Article, i int, s analysis.Sentence) int {
	most := 0
	for j := max(s.First, i-6); j < min(s.Last, i+7); j++ {
		if a.Tok(j).Is(".") || a.Tok(j).Is(";") {
			break
		}
		most = max(most, count(a, j))
	}
	return most
}

// count reads a number in digits that is no year and no part of a date; 0 is none.
func count(a *analysis.Article, j int) int {
	t := a.Tok(j)
	if t.Kind != text.Number || cues.Year(a, j) || a.IsTime(j) {
		return 0
	}
	n, err := strconv.Atoi(strings.ReplaceAll(string(a.Doc.Raw[t.Start:t.End]), ",", ""))
	if err != nil {
		return 0
	}
	return n
}

// habitBefore reports an adjective of habit before a noun: near-nightly raids.
func habitBefore(a *analysis.Article, i int) bool {
	for j := i - 1; j >= i-2 && j >= 0; j-- {
		if a.Spelt(j).InAny("of-habit") {
			return true
		}
	}
	return false
}

// perfect reports a verb in the present perfect: have attacked, has been carrying out.
func perfect(a *analysis.Article, i int, s analysis.Sentence) bool {
	for j := i - 1; j >= s.First && j >= i-4; j-- {
		switch w := a.Strict(j); {
		case w == "has" || w == "have" || w == "'ve":
			return true
		case w == "been" || a.Lang.Is(w, "adv"):
		default:
			return false
		}
	}
	return false
}

// sinceBehind reports "since" in the clause of the verb at i, with a time that is
// longer ago than a day.
func sinceBehind(a *analysis.Article, i int, s analysis.Sentence) bool {
	for j := i + 1; j < s.Last && j < i+16; j++ {
		if a.Tok(j).Is(".") || a.Tok(j).Is(";") || a.Tok(j).Is(",") && grammar.TellsPast(a, j+1) {
			return false
		}
		if !a.Spelt(j).InAny("since") {
			continue
		}
		for k := j + 1; k < min(s.Last, j+4); k++ {
			if a.Spelt(k).InAny("recent-times") {
				return false
			}
		}
		return true
	}
	return false
}

// longGoing reports a verb of attack in the perfect progressive, which tells of what goes on:
// has been shelling the town. What began a day or so ago is one happening.
func longGoing(a *analysis.Article, i int, v analysis.Verb, s analysis.Sentence) bool {
	return v.Tense == pack.Masdar && a.Strict(i-1) == "been" && perfect(a, i-1, s)
}
