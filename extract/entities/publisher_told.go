package entities

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names"
	"isnad/extract/speech"
)

// toldToSite reports a site that only ever is spoken to, as a reporter tells of his own:
// قال للجزيرة نت.
func toldToSite(a *analysis.Article, e *analysis.Entity) bool {
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if site, _ := a.Spelt(m.Last - 1).In("web-words"); !site || m.Prefix != "ل" {
			return false
		}
	}
	return true
}

// toldItself reports an outlet, other than an agency, that is told something in the lead or by
// several, as an outlet writes of its own sources: residents told Harbour News.
func toldItself(a *analysis.Article, e *analysis.Entity) bool {
	if a.Lang.Code == "ar" {
		return toldInArabic(a, e)
	}
	told := 0
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if !analysis.IsMedium(m) || m.Kind == "agency" {
			continue
		}
		j := m.First - 1
		if grammar.Determiner(a, j) {
			j--
		}
		if !a.Spelt(j).InAny("telling") {
			continue
		}
		if told++; told > 1 || inLead(a, m.First) {
			return true
		}
	}
	return false
}

// toldInArabic reports an outlet, other than an agency, that appears by its bare name between
// quotes alone, as whom somebody told something: وقال الناشط لـ«كذا». What others were told
// is cited by what they are: لقناة كذا.
func toldInArabic(a *analysis.Article, e *analysis.Entity) bool {
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if !analysis.IsMedium(m) || m.Kind == "agency" || !a.Tok(m.First-1).Is(`"`) || !Hears(a, m) {
			return false
		}
	}
	return len(e.Mentions) > 0
}

// inLead reports a token of the first line of prose.
func inLead(a *analysis.Article, i int) bool {
	l := names.LineOf(a, i)
	for k := 1; k < l; k++ {
		if line := a.Doc.Lines[k]; line.Last-line.First > headerLength {
			return false
		}
	}
	return l > 0
}

// received reports an outlet to which a statement came, as an outlet tells of itself alone:
// في بيان تلقته وكالة كذا, بيان تلقت كذا نسخة منه, ورد لوكالة كذا.
func received(a *analysis.Article, e *analysis.Entity) bool {
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		j := m.First - 1
		if a.Tok(j).Is(`"`) {
			j--
		}
		list := "received-by"
		if m.Prefix == "ل" {
			list = "came-to"
		}
		if in, _ := a.Spelt(j).In(list); in && analysis.IsMedium(m) {
			return true
		}
	}
	return false
}

// blamedAt reports a capital to which "on" leads from a word of blame: blamed it on Tehran, puts
// the blame on Damascus.
func blamedAt(a *analysis.Article, m *analysis.Mention) bool {
	if a.Lang.Code != "en" {
		return false
	}
	for j := m.First - 2; j >= 0 && j > m.First-6; j-- {
		if v, ok := a.Reading(j, func(v analysis.Verb) bool { return a.Lang.InAny(v.Lemma, "blaming-on") }); ok && v.Lemma != "" {
			return true
		}
		if a.Tok(j).Is(",") || a.Tok(j).Is(".") {
			return false
		}
	}
	return false
}

// Hears reports a medium to whom something was told: لرويترز, لـ«كذا».
func Hears(a *analysis.Article, m *analysis.Mention) bool {
	j := m.First - 1
	if a.Tok(j).Is(`"`) {
		j--
	}
	return m.Prefix == "ل" || a.Strict(j) == "ل"
}

// citesItself reports an agency of its own dateline that the text cites as it would another, by
// its full name with the noun for agencies: بيروت (رويترز) …, وقال لوكالة رويترز. Others print
// what an agency writes from abroad, and in it the agency stands between them and who spoke;
// what one writes of its own country is its own site's.
func citesItself(a *analysis.Article, e *analysis.Entity) bool {
	if a.Lang.Code != "ar" || e.Entry == nil || e.Entry.Kind != "agency" || atHome(a, e.Entry.Country) {
		return false
	}
	noun := func(r analysis.Reading) bool {
		h := a.Lang.Head(r.Stem)
		return h != nil && h.Kind == "agency"
	}
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if m.Last-m.First > 1 && slices.ContainsFunc(a.Readings(m.First), noun) && !inHeader(a, m.First) && !speech.Correspondent(a, m.First-1) {
			return true
		}
	}
	return false
}

// atHome reports a place of the country in the lines at the head, or that the country is unknown.
func atHome(a *analysis.Article, country string) bool {
	if country == "" {
		return true
	}
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.First < names.BylineHead && analysis.Locates(m) && m.Entry != nil && (m.Entry.Country == country || m.Entry.ID == "country/"+country) {
			return true
		}
	}
	return false
}
