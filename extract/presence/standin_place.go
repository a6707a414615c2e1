package presence

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// placeByPronoun gives the place that a pronoun behind a preposition stands for: فيها.
func placeByPronoun(a *analysis.Article, i, s int) int {
	in, _ := a.Spelt(i).In("place-pronouns")
	if !in {
		return -1
	}
	if a.Lang.Code == "en" {
		return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return m.Type == record.Base || m.Type == record.Town })
	}
	feminine := strings.HasSuffix(a.Strict(i), "ها")
	return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return analysis.Locates(m) && grammar.FeminineName(a, m) == feminine })
}

// placeByKind gives the place that its kind with the article stands for: the camp.
func placeByKind(a *analysis.Article, i, s int) int {
	if e := capitalTold(a, i); e >= 0 {
		return e
	}
	noun := a.Strict(i)
	switch {
	case a.Lang.Code == "en":
		if !a.Spelt(i - 1).InAny("pointing") {
			return -1
		}
	case !a.Articled(i):
		return -1
	default:
		noun = analysis.TrimArticle(a.Bare(i))
	}
	if in, _ := a.Lang.In("any-place", noun); in {
		return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return m.Type == record.Base || m.Type == record.Town })
	}
	if in, _ := a.Lang.In("any-country", noun); in {
		return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return m.Type == record.Country })
	}
	h := a.Lang.Head(noun)
	if h == nil || h.Type != string(record.Town) && h.Type != string(record.Base) {
		return -1
	}
	key := text.Loosen(noun)
	if e := roles.Latest(a, i, s, func(m *analysis.Mention) bool {
		return analysis.Locates(m) && entities.SharesHead(a, m, a.Entities[m.Entity], key)
	}); e >= 0 {
		return e
	}
	return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return string(m.Type) == h.Type })
}

// capitalTold gives the capital that its noun and the adjective of its state stand for: the
// Turkish capital.
func capitalTold(a *analysis.Article, i int) int {
	if a.Lang.Code != "en" || !a.Spelt(i).InAny("capital") || !a.Nationality(i-1) {
		return -1
	}
	state := a.Catalog.Nationality(a.Strict(i - 1))
	if state == nil {
		return -1
	}
	id := state.Capital
	return slices.IndexFunc(a.Entities, func(x *analysis.Entity) bool {
		return x.Entry != nil && x.Entry.ID == id && x.Type == record.Town && !x.Dropped
	})
}
