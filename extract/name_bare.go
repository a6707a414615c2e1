package extract

import (
	"strings"

	"isnad/extract/record"
)

// bareName gives the name that stands within a mention and names the same by itself: the
// village within قرية كذا, the agency within وكالة كذا; or "".
func (a *analysis) bareName(m *mention) string {
	switch {
	case m.typ == record.Town && m.core != m.name && a.unitOfPlace(m):
		return m.core
	case m.typ == record.Actor && isMedium(m) && strings.HasPrefix(m.rule, "catalogue "):
		return a.mediumAlone(m)
	}
	return ""
}

// unitOfPlace reports a head noun that only says what kind of place its name is of: قرية,
// ناحية. A market or a hospital of a town is another place than the town.
func (a *analysis) unitOfPlace(m *mention) bool {
	if !strings.HasPrefix(m.rule, "head ") || m.core == "" {
		return false
	}
	return a.lang.InAny(strings.TrimPrefix(a.strict(m.first), m.prefix), "place-units")
}

// mediumAlone gives an outlet's name without the noun that says what it is, where the
// catalogue has both: وكالة رويترز.
func (a *analysis) mediumAlone(m *mention) string {
	if m.last < m.first+2 || a.lang.Head(strings.TrimPrefix(a.strict(m.first), m.prefix)) == nil {
		return ""
	}
	in, ok := a.catalogueName(m.first+1, m.last)
	if !ok || in.last != m.last || in.entry != m.entry {
		return ""
	}
	name, _, _ := a.slice(m.first+1, m.last)
	return name
}
