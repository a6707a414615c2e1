package accused

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/pack"
	"isnad/extract/text"
)

// doerOfDeed reports the name of who did what is condemned: it stands behind the
// deed, behind a verb or behind "by". Who is named as the victim or the place of it is
// not accused: شجبت انتهاك أجواء العراق.
func doerOfDeed(a *analysis.Article, m *analysis.Mention, from int) bool {
	j := m.First - 1
	for j > from && (a.Tok(j).Is(`"`) || a.Lang.Code == "en" && a.Strict(j) == "the") {
		j--
	}
	if m.First == from {
		return true
	}
	if a.Lang.Code == "en" {
		return !a.Spelt(j).Is("prep") || a.Spelt(j).Role() == "agent"
	}
	if _, ok := a.Finite(j); ok || a.Known(j).Role() == "agent" {
		return true
	}
	for _, r := range text.Readings(a.Tok(j)) {
		w := analysis.TrimArticle(r.Stem)
		if in, _ := a.Lang.In("deeds", w); in || a.Lang.NounTrigger(w) != nil {
			return true
		}
	}
	return false
}

// endsObject reports the end of the noun phrase that is condemned: condemned the raid
// and called on Washington, condemned the raid, saying Israel.
func endsObject(a *analysis.Article, j int) bool {
	if a.Lang.Code == "ar" {
		if a.Tok(j).Is(",") {
			_, ok := a.Finite(j + 1)
			return ok // ودعت, "and called on", is "bade farewell" too
		}
		v, ok := a.Finite(j)
		return ok && v.And != ""
	}
	if a.Spelt(j).Is("sub") {
		return true
	}
	if !a.Tok(j).Is(",") && !a.Spelt(j).Is("conj") {
		return false
	}
	_, verb := a.Reading(j+1, func(v analysis.Verb) bool { return v.Tense == pack.Past || strings.HasSuffix(a.Strict(j+1), "ing") })
	return verb
}
