package entities

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
)

// joinPlanes makes a state's planes its army, where the text names that army and the air
// force by nothing but its planes: أعلن الجيش التركي … وأغار الطيران التركي.
func joinPlanes(a *analysis.Article) {
	for i, e := range a.Entities {
		if e.Entry == nil || e.Entry.Kind != "air-force" || e.Entry.Parent == "" || !onlyPlanes(a, e) {
			continue
		}
		army := slices.IndexFunc(a.Entities, func(x *analysis.Entity) bool {
			return len(x.Mentions) > 0 && x.Entry != nil && x.Entry.ID == e.Entry.Parent
		})
		if army >= 0 {
			join(a, army, i)
		}
	}
}

// onlyPlanes reports an air force that the text names by its planes alone.
func onlyPlanes(a *analysis.Article, e *analysis.Entity) bool {
	return len(e.Mentions) > 0 && !slices.ContainsFunc(e.Mentions, func(k int) bool {
		m := &a.Mentions[k]
		word := strings.TrimPrefix(a.Bare(m.First), "ال")
		if a.Lang.Code == "en" {
			word = a.Strict(m.Last - 1)
		}
		in, _ := a.Lang.In("planes", word)
		return !in
	})
}

// PlanesOf reports planes that stand for their army and are no name of it.
func PlanesOf(army *analysis.Entity, m *analysis.Mention) bool {
	return army.Entry != nil && m.Entry != nil && m.Entry.Kind == "air-force" && m.Entry.Parent == army.Entry.ID
}
