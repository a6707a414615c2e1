package cues

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/english"
	"isnad/extract/text"
)

// PrepositionBefore returns the preposition that governs the name at i, or -1.
func PrepositionBefore(a *analysis.Article, i int) int {
	closed := false // by an article: of the city the Observatory
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		t := a.Tok(j)
		if t.Kind == text.Number && j == i-1 && Year(a, j) {
			return -1 // In 2016 Delhi said
		}
		if t.Is(`"`) || t.Kind == text.Number {
			continue
		}
		if t.Kind != text.Word || a.Outer[j] >= 0 {
			return -1
		}
		if grammar.Joint(a, j-1) && compound(a, j) {
			if j -= 2; a.At(j) != nil {
				j = a.At(j).First // from Houthi-held Yemen
			}
			continue
		}
		w := t.Strict
		if a.Spelt(j).InAny("relatives") {
			return -1 // for which Delhi blamed X
		}
		if a.Lang.Is(w, "prep") && !a.Lang.Is(w, "dir") || a.Lang.InAny(w, "nearness") {
			return j
		}
		if !a.Lang.Is(w, "det", "num", "quant", "dir") && (closed || !grammar.Modifier(a, j) && !english.NounOfName(a, j)) {
			return -1
		}
		closed = closed || a.Spelt(j).InAny("articles")
	}
	return -1
}

// Year reports a number that a preposition of time makes a year: in 2016, since 2011.
func Year(a *analysis.Article, j int) bool {
	s := a.Tok(j).Strict
	if len(s) != 4 || s < "1900" || s > "2100" {
		return false
	}
	return a.Spelt(j - 1).InAny("year-links")
}

// partOf reports that the preposition at p joins a noun of persons or machines
// to the body whose they are: fighters of X, troops from X.
func partOf(a *analysis.Article, p int) bool {
	return a.Spelt(p).InAny("part-links") && a.Spelt(p-1).InAny("parts")
}

// ByPartOf reports the body whose men or machines an English passive names as the doers:
// killed by a drone of the army.
func ByPartOf(a *analysis.Article, m *analysis.Mention, h *analysis.Happening) bool {
	p := PrepositionBefore(a, m.First)
	if a.Lang.Code != "en" || !h.Passive || !analysis.IsBody(m) || p <= h.Last || a.Strict(p) != "of" {
		return false
	}
	in, _ := a.Spelt(p - 1).In("parts")
	return in && a.Strict(PrepositionBefore(a, p-1)) == "by"
}
