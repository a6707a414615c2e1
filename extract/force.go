package extract

import (
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// A doer is often told by no name but by whose the force, the weapon or the strike
// is: غارات إسرائيلية, قتلته مسيّرة تركية, برصاص إسرائيلي. The adjective stands for its country,
// where the article names it.

// nationAgent reads an adjective of nationality beside the noun for a force, weapon
// or strike as the doer of a happening.
func (a *analysis) nationAgent(h *happening) {
	if h.nation != nil || family(h.typ) == "visit" || h.typ == record.Visit || h.typ == record.Meeting || a.soldiersDoer(h) || len(h.agents) > 0 {
		return
	}
	j := a.forceAdjective(h)
	if a.lang.Code == "en" {
		if j = a.adjectiveBeside(h.noun); j < 0 {
			j = a.englishForceAdjective(h)
		}
	}
	if j >= 0 && !a.nationHit(h, j) {
		h.nation = a.stateNamed(j)
	}
}

// stateNamed gives the country of an adjective of nationality, where the article
// names it, or else its army, where that alone is named; nil for neither.
func (a *analysis) stateNamed(j int) *entity {
	state := a.catalog.Nationality(a.strict(j))
	if state == nil {
		return nil
	}
	for _, x := range a.entities {
		if x.entry == state && len(x.mentions) > 0 {
			return x
		}
	}
	return a.armyNamed(state)
}

// armyNamed gives the army of a state, where the article names it.
func (a *analysis) armyNamed(state *catalog.Entry) *entity {
	var army *entity
	for _, x := range a.entities {
		if x.typ == record.Actor && x.entry != nil && len(x.mentions) > 0 && x.entry.Kind == "army" && "country/"+x.entry.Country == state.ID {
			army = x
		}
	}
	return army
}

// adjectiveBeside gives the adjective of nationality right behind the noun of a
// light verb or before it, or -1.
func (a *analysis) adjectiveBeside(noun int) int {
	if noun < 0 {
		return -1
	}
	for _, j := range []int{noun + 1, noun + 2, noun - 1} {
		if j >= 0 && j < len(a.words) && a.at(j) == nil && a.nationality(j) {
			return j
		}
	}
	return -1
}

// forceAdjective gives the token of the adjective that tells whose the doer of an
// Arabic happening is, or -1.
func (a *analysis) forceAdjective(h *happening) int {
	if h.noun >= 0 || h.nominal {
		if j := a.adjectiveOf(max(h.noun, h.pos)); j >= 0 {
			return j
		}
	}
	if h.nominal {
		return -1
	}
	if h.passive {
		for j := h.last; j < h.to; j++ {
			if a.outer[j] < 0 && a.instrument(j) {
				return a.adjectiveOf(j)
			}
		}
		return -1
	}
	if h.last != h.noun && a.forceNoun(h.last) {
		return a.adjectiveOf(h.last)
	}
	if k := a.cleftTopic(h); k >= 0 && a.forceNoun(k) {
		return a.adjectiveOf(k)
	}
	j := h.pos - 1
	for j > h.from && a.outer[j] < 0 && a.tok(j).Kind == text.Word && !a.nationality(j) && (a.isTime(j) || a.known(j).Is("adv", "time", "part", "rel") || a.describingWord(j)) {
		j--
	}
	if j >= h.from && a.outer[j] < 0 && a.nationality(j) {
		for k := j - 1; k >= h.from && k >= j-3 && a.outer[k] < 0 && a.tok(k).Kind == text.Word; k-- {
			if a.forceNoun(k) {
				return j
			}
		}
	}
	return -1
}

// adjectiveOf gives the adjective of nationality among those that describe the noun
// at i, or -1.
func (a *analysis) adjectiveOf(i int) int {
	for j := i + 1; j <= i+4 && j < len(a.words) && a.outer[j] < 0; j++ {
		if a.nationality(j) {
			return j
		}
		if !a.describingWord(j) && !a.forceNoun(j) {
			return -1
		}
	}
	return -1
}

// describingWord reports an adjective that may stand between a noun and another: مسيّرة,
// حربية. Words that join a noun to its owner (تابعة) are none.
func (a *analysis) describingWord(j int) bool {
	in, _ := a.stem(j).In("generic")
	return in && !a.stem(j).InAny("belonging")
}

// forceNoun reports a noun for those who strike, for what they strike with or for
// the strike: مقاتلات, صاروخ, غارة.
func (a *analysis) forceNoun(j int) bool {
	if j < 0 || j >= len(a.words) || a.outer[j] >= 0 {
		return false
	}
	if !a.held(j) && a.nounHere(j, "parts", "weapons") {
		return true
	}
	t := a.stem(j).NounTrigger()
	return t != nil && t.Type == string(record.Attack)
}

// held reports a noun for what a body holds and is struck in rather than strikes
// with: مواقع الحزب, ثكنة, حاجز.
func (a *analysis) held(j int) bool {
	return a.nounHere(j, "held")
}

// nounIn looks a noun up in a list without its article or the ending of an object.
func (a *analysis) nounIn(list, s string) bool {
	return a.nounInAny(s, list)
}

// nounInAny looks a noun up in several lists in the same way.
func (a *analysis) nounInAny(s string, lists ...string) bool {
	return a.nounOfEntry(a.lang.Know(trimArticle(s)), s, lists)
}

// nounHere is nounInAny for token i.
func (a *analysis) nounHere(i int, lists ...string) bool {
	return a.nounOfEntry(a.stem(i), a.bare(i), lists)
}

// nounRead is nounInAny for a reading of a word.
func (a *analysis) nounRead(r reading, lists ...string) bool {
	return a.nounOfEntry(r.noun, r.Stem, lists)
}

// nounOfEntry is nounInAny for a noun of which the packs know something without its article.
func (a *analysis) nounOfEntry(known *pack.Entry, s string, lists []string) bool {
	if known.InAny(lists...) {
		return true
	}
	rest, accusative := strings.CutSuffix(s, "ا")
	return accusative && a.lang.InAny(trimArticle(rest), lists...)
}

// instrument reports what somebody was hit or killed by: بغارة, برصاص.
func (a *analysis) instrument(j int) bool {
	rest, ok := strings.CutPrefix(a.bare(j), "ب")
	if !ok || a.outer[j] >= 0 {
		return false
	}
	if a.nounIn("weapons", rest) {
		return true
	}
	t := a.lang.NounTrigger(rest)
	return t != nil && t.Type == string(record.Attack)
}

// armedBy reports a name behind the weapon or strike that is its: بصاروخ للحزب.
func (a *analysis) armedBy(m *mention) bool {
	for j := m.first - 1; j > m.first-4 && j >= 0 && a.tok(j).Kind == text.Word && !a.held(j); j-- {
		if a.instrument(j) {
			return true
		}
	}
	return false
}

// subjectComplete reports that the subject right behind an Arabic verb is told
// without a name before token i, so that a name there belongs to the object: هاجم
// مسلحون دورية للجيش, استهدفت مسيّرة تركية سيارة.
func (a *analysis) subjectComplete(h *happening, i int) bool {
	described, complete := false, false
	for j := h.last; j < i; j++ {
		t := a.tok(j)
		if t.Kind != text.Word || a.outer[j] >= 0 {
			return false
		}
		s := a.bare(j)
		switch {
		case a.isTime(j) || a.lang.Is(s, "num", "quant", "adv", "time"):
		case a.stem(j).InAny("belonging"):
			return false
		case described && (a.struckNoun(j) || !a.describingWord(j) && !a.nationality(j)):
			complete = true
		case a.describingWord(j) && j > h.last || a.nationality(j):
			described = true
		case j == h.last && (strings.HasSuffix(s, "ون") || strings.HasSuffix(s, "ان")):
			described = true // no construct state
		}
	}
	return complete
}
