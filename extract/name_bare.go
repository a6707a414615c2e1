package extract

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names/listed"
	"isnad/extract/record"
)

// bareName gives the name that stands within a mention and names the same by itself: the
// village within قرية كذا, the agency within وكالة كذا; or "".
func bareName(a *analysis.Article, m *analysis.Mention) string {
	switch {
	case m.Type == record.Town && m.Core != m.Name && unitOfPlace(a, m):
		return m.Core
	case m.Type == record.Actor && analysis.IsMedium(m) && strings.HasPrefix(m.Rule, "catalogue "):
		return mediumAlone(a, m)
	}
	return ""
}

// unitOfPlace reports a head noun that only says what kind of place its name is of: قرية,
// ناحية. A market or a hospital of a town is another place than the town.
func unitOfPlace(a *analysis.Article, m *analysis.Mention) bool {
	if !strings.HasPrefix(m.Rule, "head ") || m.Core == "" {
		return false
	}
	return a.Lang.InAny(strings.TrimPrefix(a.Strict(m.First), m.Prefix), "place-units")
}

// mediumAlone gives an outlet's name without the noun that says what it is, where the
// catalogue has both: وكالة رويترز.
func mediumAlone(a *analysis.Article, m *analysis.Mention) string {
	if m.Last < m.First+2 || a.Lang.Head(strings.TrimPrefix(a.Strict(m.First), m.Prefix)) == nil {
		return ""
	}
	in, ok := listed.CatalogueName(a, m.First+1, m.Last)
	if !ok || in.Last != m.Last || in.Entry != m.Entry {
		return ""
	}
	name, _, _ := a.Slice(m.First+1, m.Last)
	return name
}
