package roles

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// A series of attacks often leaves who attacked, or what was hit, to what was told before it:
// أوقعت ضرباتها على البلدة, انهالت صواريخه مرارا, يقصف الجيش مواقعها, they have shelled the camp.
// One happening asks the weights of them; a series has only the rules.

// SeriesDoer gives the name of whom a pronoun on the attacks of a series, or on the men and arms
// that are its subject, means. It is -1 for none.
func SeriesDoer(a *analysis.Article, h *analysis.Happening) int {
	if h.Passive {
		return -1
	}
	if a.Lang.Code == "en" {
		return englishSeriesDoer(a, h)
	}
	pronoun := seriesPronoun(a, h)
	if pronoun == "" || pronoun == "نا" {
		return -1
	}
	if a.Covering(h) >= 0 {
		return ownTeller(a, h, h.Pos)
	}
	return seriesMeans(a, h, func(m *analysis.Mention) bool {
		person := m.Type == record.Official && !m.Anonymous && pronoun == "ه"
		return (analysis.IsBody(m) && cues.HasArms(m) || person) && pronounFits(a, m, pronoun)
	})
}

// seriesPronoun gives the pronoun on the noun of the attacks, or on the men and arms right behind
// their verb or before it, or "".
func seriesPronoun(a *analysis.Article, h *analysis.Happening) string {
	if h.Nominal {
		noun := ownedNoun(a, h.Pos)
		if !h.Owned || a.Lang.InAny(noun, "target-nouns") {
			return "" // استهدافها: what was hit
		}
		_, pronoun, _ := ownedPart(a, h.Pos)
		return pronoun
	}
	for _, j := range []int{h.Last, h.Pos - 1, h.Pos - 2} {
		noun, pronoun, ok := ownedPart(a, j)
		if ok && a.Outer[j] < 0 && (OwnPart(a, j) && !grammar.NounInAny(a, noun, "held") || grammar.NounIn(a, "weapons", noun)) {
			return pronoun
		}
		if h.Verb.And != "" || j == h.Pos-1 && !a.Spelt(j).InAny("aircraft-adjectives") {
			break // ظلت طائراتها المسيرة تضرب
		}
	}
	return ""
}

// pronounFits reports a name that agrees with an Arabic pronoun; one of many people is no state.
func pronounFits(a *analysis.Article, m *analysis.Mention, pronoun string) bool {
	if pronoun == "هم" {
		return m.Type != record.Country && m.Type != record.Official
	}
	return grammar.FeminineName(a, m) == (pronoun == "ها")
}

// seriesMeans gives the name that fits and stands last before a series, in its sentence or the
// one before, and is no part of another name. It is -1 for none.
func seriesMeans(a *analysis.Article, h *analysis.Happening, fits func(*analysis.Mention) bool) int {
	for s := h.Sent; s >= max(0, h.Sent-1) && a.Sentences[s].Noise == ""; s-- {
		for k := len(a.InSent[s]) - 1; k >= 0; k-- {
			m := &a.Mentions[a.InSent[s][k]]
			if m.First < h.Pos && m.Parent < 0 && m.Entity >= 0 && !analysis.IsMedium(m) && !cues.Backer(a, m) && fits(m) {
				return a.InSent[s][k]
			}
		}
	}
	return -1
}

// SeriesHit gives the entity that the object pronoun of a verb (قصفته القوات مرات) or the pronoun
// on posts (غارات على مواقعها) means as what a series hit. It is -1 for none.
func SeriesHit(a *analysis.Article, h *analysis.Happening, doers []int) int {
	if a.Lang.Code != "ar" {
		return -1
	}
	other := func(m *analysis.Mention) bool { return !slices.Contains(doers, m.Entity) }
	m := -1
	if tookPronoun(a, h) && h.Noun < 0 {
		_, pronoun, _ := ownedPart(a, h.Pos)
		m = seriesMeans(a, h, func(m *analysis.Mention) bool {
			if m.Type != record.Town && m.Type != record.Base {
				return false
			}
			masculine, here := placeOfMasculine(a, m), m.First >= a.Sentences[h.Sent].First
			return pronoun == "ه" && masculine || pronoun == "ها" && !masculine && (here || grammar.FeminineName(a, m))
		})
	}
	for j := h.Last; m < 0 && j < min(h.To, h.Last+soldiersReach); j++ {
		if a.Known(j).Is("rel", "sub") && !a.Known(j).Is("prep") {
			break
		}
		if pronoun := ownedPost(a, j); pronoun != "" && a.Outer[j] < 0 && a.Known(j-1).Role() == "target" {
			m = seriesMeans(a, h, func(m *analysis.Mention) bool {
				return analysis.IsBody(m) && m.Type != record.Country && cues.HasArms(m) && other(m) && pronounFits(a, m, pronoun)
			})
		}
	}
	if m < 0 || !other(&a.Mentions[m]) {
		return -1
	}
	return a.Mentions[m].Entity
}

// placeOfMasculine reports the name of a place whose head is masculine: مخيم, مطار. Names of
// towns without one are feminine.
func placeOfMasculine(a *analysis.Article, m *analysis.Mention) bool {
	head, _, _ := strings.Cut(text.Fold(m.Name), " ")
	return !grammar.FeminineName(a, m) && a.Lang.Head(analysis.TrimArticle(head)) != nil && !grammar.FeminineEnding(head)
}

// englishSeriesDoer gives whom "they" or "it" as the subject of a series means: the armed body
// with which its sentence or the one before opens.
func englishSeriesDoer(a *analysis.Article, h *analysis.Happening) int {
	if h.Nominal || inWords(a, h) {
		return -1
	}
	s := cues.SubjectOf(a, h.Pos, a.Sentences[h.Sent].First)
	if len(s.Mentions) > 0 {
		return -1
	}
	if s.Pronoun == "they" || s.Pronoun == "it" {
		return itself(a, h, s.First)
	}
	return -1
}
