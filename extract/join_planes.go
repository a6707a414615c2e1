package extract

import (
	"slices"
	"strings"
)

// joinPlanes makes a state's planes its army, where the text names that army and the air
// force by nothing but its planes: أعلن الجيش التركي … وأغار الطيران التركي.
func (a *analysis) joinPlanes() {
	for i, e := range a.entities {
		if e.entry == nil || e.entry.Kind != "air-force" || e.entry.Parent == "" || !a.onlyPlanes(e) {
			continue
		}
		army := slices.IndexFunc(a.entities, func(x *entity) bool {
			return len(x.mentions) > 0 && x.entry != nil && x.entry.ID == e.entry.Parent
		})
		if army >= 0 {
			a.join(army, i)
		}
	}
}

// onlyPlanes reports an air force that the text names by its planes alone.
func (a *analysis) onlyPlanes(e *entity) bool {
	return len(e.mentions) > 0 && !slices.ContainsFunc(e.mentions, func(k int) bool {
		m := &a.mentions[k]
		word := strings.TrimPrefix(a.bare(m.first), "ال")
		if a.lang.Code == "en" {
			word = a.strict(m.last - 1)
		}
		in, _ := a.lang.In("planes", word)
		return !in
	})
}

// planesOf reports planes that stand for their army and are no name of it.
func planesOf(army *entity, m *mention) bool {
	return army.entry != nil && m.entry != nil && m.entry.Kind == "air-force" && m.entry.Parent == army.entry.ID
}
