package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/catalog"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// A doer is often told by no name but by whose the force, the weapon or the strike
// is: غارات إسرائيلية, قتلته مسيّرة تركية, برصاص إسرائيلي. The adjective stands for its country,
// where the article names it.

// nationAgent reads an adjective of nationality beside the noun for a force, weapon
// or strike as the doer of a happening.
func nationAgent(a *analysis.Article, h *analysis.Happening) {
	if h.Nation != nil || analysis.Family(h.Type) == "visit" || h.Type == record.Visit || h.Type == record.Meeting || soldiersDoer(a, h) || len(h.Agents) > 0 {
		return
	}
	j := forceAdjective(a, h)
	if a.Lang.Code == "en" {
		if j = adjectiveBeside(a, h.Noun); j < 0 {
			j = englishForceAdjective(a, h)
		}
	}
	if j >= 0 && !nationHit(a, h, j) {
		h.Nation = stateNamed(a, j)
	}
}

// stateNamed gives the country of an adjective of nationality, where the article
// names it, or else its army, where that alone is named; nil for neither.
func stateNamed(a *analysis.Article, j int) *analysis.Entity {
	state := a.Catalog.Nationality(a.Strict(j))
	if state == nil {
		return nil
	}
	for _, x := range a.Entities {
		if x.Entry == state && len(x.Mentions) > 0 {
			return x
		}
	}
	return armyNamed(a, state)
}

// armyNamed gives the army of a state, where the article names it.
func armyNamed(a *analysis.Article, state *catalog.Entry) *analysis.Entity {
	var army *analysis.Entity
	for _, x := range a.Entities {
		if x.Type == record.Actor && x.Entry != nil && len(x.Mentions) > 0 && x.Entry.Kind == "army" && "country/"+x.Entry.Country == state.ID {
			army = x
		}
	}
	return army
}

// adjectiveBeside gives the adjective of nationality right behind the noun of a
// light verb or before it, or -1.
func adjectiveBeside(a *analysis.Article, noun int) int {
	if noun < 0 {
		return -1
	}
	for _, j := range []int{noun + 1, noun + 2, noun - 1} {
		if j >= 0 && j < len(a.Words) && a.At(j) == nil && a.Nationality(j) {
			return j
		}
	}
	return -1
}

// forceAdjective gives the token of the adjective that tells whose the doer of an
// Arabic happening is, or -1.
func forceAdjective(a *analysis.Article, h *analysis.Happening) int {
	if h.Noun >= 0 || h.Nominal {
		if j := adjectiveOf(a, max(h.Noun, h.Pos)); j >= 0 {
			return j
		}
	}
	if h.Nominal {
		return -1
	}
	if h.Passive {
		for j := h.Last; j < h.To; j++ {
			if a.Outer[j] < 0 && grammar.Instrument(a, j) {
				return adjectiveOf(a, j)
			}
		}
		return -1
	}
	if h.Last != h.Noun && ForceNoun(a, h.Last) {
		return adjectiveOf(a, h.Last)
	}
	if k := cleftTopic(a, h); k >= 0 && ForceNoun(a, k) {
		return adjectiveOf(a, k)
	}
	j := h.Pos - 1
	for j > h.From && a.Outer[j] < 0 && a.Tok(j).Kind == text.Word && !a.Nationality(j) && (a.IsTime(j) || a.Known(j).Is("adv", "time", "part", "rel") || grammar.DescribingWord(a, j)) {
		j--
	}
	if j >= h.From && a.Outer[j] < 0 && a.Nationality(j) {
		for k := j - 1; k >= h.From && k >= j-3 && a.Outer[k] < 0 && a.Tok(k).Kind == text.Word; k-- {
			if ForceNoun(a, k) {
				return j
			}
		}
	}
	return -1
}

// adjectiveOf gives the adjective of nationality among those that describe the noun
// at i, or -1.
func adjectiveOf(a *analysis.Article, i int) int {
	for j := i + 1; j <= i+4 && j < len(a.Words) && a.Outer[j] < 0; j++ {
		if a.Nationality(j) {
			return j
		}
		if !grammar.DescribingWord(a, j) && !ForceNoun(a, j) {
			return -1
		}
	}
	return -1
}

// ForceNoun reports a noun for those who strike, for what they strike with or for
// the strike: مقاتلات, صاروخ, غارة.
func ForceNoun(a *analysis.Article, j int) bool {
	if j < 0 || j >= len(a.Words) || a.Outer[j] >= 0 {
		return false
	}
	if !Held(a, j) && NounHere(a, j, "parts", "weapons") {
		return true
	}
	t := a.Stem(j).NounTrigger()
	return t != nil && t.Type == string(record.Attack)
}

// Held reports a noun for what a body holds and is struck in rather than strikes
// with: مواقع الحزب, ثكنة, حاجز.
func Held(a *analysis.Article, j int) bool {
	return NounHere(a, j, "held")
}

// NounHere is nounInAny for token i.
func NounHere(a *analysis.Article, i int, lists ...string) bool {
	return a.NounOfEntry(a.Stem(i), a.Bare(i), lists)
}

// armedBy reports a name behind the weapon or strike that is its: بصاروخ للحزب.
func armedBy(a *analysis.Article, m *analysis.Mention) bool {
	for j := m.First - 1; j > m.First-4 && j >= 0 && a.Tok(j).Kind == text.Word && !Held(a, j); j-- {
		if grammar.Instrument(a, j) {
			return true
		}
	}
	return false
}

// subjectComplete reports that the subject right behind an Arabic verb is told
// without a name before token i, so that a name there belongs to the object: هاجم
// مسلحون دورية للجيش, استهدفت مسيّرة تركية سيارة.
func subjectComplete(a *analysis.Article, h *analysis.Happening, i int) bool {
	described, complete := false, false
	for j := h.Last; j < i; j++ {
		t := a.Tok(j)
		if t.Kind != text.Word || a.Outer[j] >= 0 {
			return false
		}
		s := a.Bare(j)
		switch {
		case a.IsTime(j) || a.Lang.Is(s, "num", "quant", "adv", "time"):
		case a.Stem(j).InAny("belonging"):
			return false
		case described && (struckNoun(a, j) || !grammar.DescribingWord(a, j) && !a.Nationality(j)):
			complete = true
		case grammar.DescribingWord(a, j) && j > h.Last || a.Nationality(j):
			described = true
		case j == h.Last && (strings.HasSuffix(s, "ون") || strings.HasSuffix(s, "ان")):
			described = true // no construct state
		}
	}
	return complete
}
