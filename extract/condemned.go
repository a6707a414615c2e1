package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/text"
)

// condemns reports a cue that is about a deed rather than about who did it.
func condemns(c *cue) bool { return c.of.Has("condemns") }

// doerOfDeed reports the name of who did what is condemned: it stands behind the
// deed, behind a verb or behind "by". Who is named as the victim or the place of it is
// not accused: شجبت انتهاك أجواء العراق.
func (a *analysis) doerOfDeed(m *mention, from int) bool {
	j := m.first - 1
	for j > from && (a.tok(j).Is(`"`) || a.lang.Code == "en" && a.strict(j) == "the") {
		j--
	}
	if m.first == from {
		return true
	}
	if a.lang.Code == "en" {
		return !a.spelt(j).Is("prep") || a.spelt(j).Role() == "agent"
	}
	if _, ok := a.finite(j); ok || a.known(j).Role() == "agent" {
		return true
	}
	for _, r := range text.Readings(a.tok(j)) {
		w := trimArticle(r.Stem)
		if in, _ := a.lang.In("deeds", w); in || a.lang.NounTrigger(w) != nil {
			return true
		}
	}
	return false
}

// clauseOpens reports a word of Arabic that opens a clause with a subject of its own: بينما.
func (a *analysis) clauseOpens(j int) bool {
	in, _ := a.lang.In("clause-openers", a.strict(j))
	if in && a.spelt(j).Is("prep") {
		in, _ = a.lang.In("clause-openers", a.strict(j+1)) // في حين, and no other في
	}
	return in && a.lang.Code == "ar"
}

// endsObject reports the end of the noun phrase that is condemned: condemned the raid
// and called on Washington, condemned the raid, saying Israel.
func (a *analysis) endsObject(j int) bool {
	if a.lang.Code == "ar" {
		if a.tok(j).Is(",") {
			_, ok := a.finite(j + 1)
			return ok // ودعت, "and called on", is "bade farewell" too
		}
		v, ok := a.finite(j)
		return ok && v.and != ""
	}
	if a.spelt(j).Is("sub") {
		return true
	}
	if !a.tok(j).Is(",") && !a.spelt(j).Is("conj") {
		return false
	}
	_, verb := a.reading(j+1, func(v verb) bool { return v.Tense == pack.Past || strings.HasSuffix(a.strict(j+1), "ing") })
	return verb
}
