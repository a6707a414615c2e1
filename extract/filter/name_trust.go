package filter

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names"
	"isnad/extract/names/arabic"
	"isnad/extract/names/english"
	"isnad/extract/names/site"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// trust gives the part of its threshold that the answer on a name has to reach, by how plainly
// the text names it.
func trust(a *analysis.Article, e *analysis.Entity) float64 {
	m := &a.Mentions[e.Mentions[0]]
	switch {
	case slightSite(a, e):
		return 1
	case headAdded(a, m), english.PlainlyStruck(a, e), names.PairHead(a, m.First) && e.Type == record.Town:
		return roles.Trusted
	case officeVisits(a, e):
		return roles.Leaning
	case site.WasStruck(a, e), arabic.PlainlySpeaks(a, e), arabic.PlainlyNamed(a, e), titled(a, e):
		return roles.Leaning
	}
	return 1
}

// titled reports a person told by an office, rank or trade and two words of his name.
func titled(a *analysis.Article, e *analysis.Entity) bool {
	m := &a.Mentions[e.Mentions[0]]
	return m.Rule == "title and name" && strings.Contains(m.Core, " ")
}

// headAdded reports a name whose head noun the user added: the weights were not taught it.
func headAdded(a *analysis.Article, m *analysis.Mention) bool {
	h := a.Lang.Head(strings.TrimPrefix(a.Strict(m.First), m.Prefix))
	return h != nil && h.Added && h.Type == string(m.Type)
}

// slightSite reports what was hit by a noun of which hardly a text makes a site of its own: a
// vehicle or a flat, whatever is said of it, or in English a lone noun that is new, "a post".
func slightSite(a *analysis.Article, e *analysis.Entity) bool {
	return !slices.ContainsFunc(e.Mentions, func(k int) bool {
		m := &a.Mentions[k]
		return m.Rule != site.StruckSite || !m.Anonymous || !slightNoun(a, m) && !(m.Last == m.First+1 && a.Spelt(m.First-1).InAny("indefinites") && !strings.Contains(m.Name, " "))
	})
}

// slightNoun reports a noun for such a thing: the first of an Arabic name, the last of an English one.
func slightNoun(a *analysis.Article, m *analysis.Mention) bool {
	if a.Lang.Code == "en" {
		return a.Spelt(m.Last - 1).InAny("slight-sites")
	}
	return a.ReadAs(m.First, "slight-sites")
}

// officeVisits reports an office without its holder as the subject right behind a verb of visiting,
// meeting or receiving: استقبل وزير الداخلية وفدا, وصل الرئيس الروسي إلى.
func officeVisits(a *analysis.Article, e *analysis.Entity) bool {
	if a.Lang.Code != "ar" || e.Type != record.Official {
		return false
	}
	for _, x := range a.Entities { // وزير الدفاع سامي حداد
		if x != e && x.Type == record.Official && !x.Dropped && slices.ContainsFunc(x.Mentions, func(k int) bool {
			return analysis.ContainsAll(a.NameWords(a.Mentions[k].Role), a.NameWords(a.Mentions[e.Mentions[0]].Core))
		}) {
			return false
		}
	}
	return slices.ContainsFunc(e.Mentions, func(k int) bool {
		m := &a.Mentions[k]
		return m.Rule == "office" && m.Prefix == "" && slices.ContainsFunc(a.Happenings, func(h analysis.Happening) bool {
			return h.Pos == m.First-1 && (h.Type == record.Visit || h.Type == record.Meeting) && a.Words[h.Pos].Verb
		})
	})
}
