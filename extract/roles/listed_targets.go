package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// listedTargets gives the names of a list behind an attack, of which the one before was hit, the
// same part: the villages of Sandran and Ikko; the army in Kirkuk and the police in Mosul.
func listedTargets(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Attack {
		return
	}
	var previous *analysis.Mention
	for j := h.Last; j < h.To; j++ {
		m := a.At(j)
		if m == nil {
			continue
		}
		j = m.Last - 1
		if previous != nil && listedBehind(a, previous, m) {
			part := partByRules(a, h, a.Outer[m.First])
			if (part == "none" || part == "place") && (m.Type == previous.Type && partByRules(a, h, a.Outer[previous.First]) == "target" || alongside(a, h, previous, m)) {
				give(a, h, a.Outer[m.First], "target")
			}
		}
		previous = m
	}
}

// listedBehind reports a name that "and" or a comma joins to the one before.
func listedBehind(a *analysis.Article, previous, m *analysis.Mention) bool {
	if m.First == previous.Last {
		return strings.HasPrefix(m.Prefix, "و") && len(m.Prefix) <= len("و")
	}
	j := m.First - 1
	if a.Lang.Code == "en" && grammar.Determiner(a, j) {
		j-- // and the police
	}
	and := a.Spelt(j).InAny("clause-joiners")
	if and {
		j--
	}
	comma := a.Tok(j).Is(",")
	if comma {
		j--
	}
	return j == previous.Last-1 && (and && !comma || comma && m.Type == previous.Type)
}

// alongside reports a name that "and" joins to the place of what was hit, and which was hit
// beside it: the army in Kirkuk and the police, Sandran in Latakia and Ikko in Aleppo. A town needs
// a place of its own to be more than a second such place.
func alongside(a *analysis.Article, h *analysis.Happening, place, m *analysis.Mention) bool {
	p := cues.PrepositionBefore(a, place.First)
	if !analysis.Locates(place) || p <= h.Last || a.Spelt(p).Role() != "place" {
		return false
	}
	o := a.At(p - 1)
	if o == nil || o.Last != p || partByRules(a, h, a.Outer[o.First]) != "target" {
		return false
	}
	if analysis.IsBody(m) && m.Type != record.Country {
		return analysis.IsBody(o) && o.Type != record.Country
	}
	return m.Type == o.Type && a.Spelt(m.Last).Role() == "place" && a.At(m.Last+1) != nil
}
