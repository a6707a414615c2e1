package analysis

import (
	"slices"

	"isnad/extract/catalog"
	"isnad/extract/record"
)

// Entity is one distinct entity of the article.
type Entity struct {
	Type      record.EntityType
	Entry     *catalog.Entry
	Mentions  []int
	Key       string   // loose key of its fullest name
	Words     []string // loose words of the bare name
	Anonymous bool
	Kind      string
	Role      string
	Body      int // Entity of the body that an official belongs to, or -1
	Nation    *catalog.Entry
	Dropped   bool
	Source    float64 // how likely the article gives it as a source, by weights
}

// Spokesman reports an official who speaks for his body.
func (a *Article) Spokesman(e int) bool { return a.RoleIn(e, "spokesmen") }

// RoleIn reports a word of an official's role in a list.
func (a *Article) RoleIn(e int, list string) bool {
	listed := func(w string) bool { in, _ := a.Lang.In(list, w); return in }
	role := a.Entities[e].Role
	if slices.ContainsFunc(a.NameWords(role), listed) {
		return true
	}
	return slices.ContainsFunc(a.Entities[e].Mentions, func(m int) bool {
		other := a.Mentions[m].Role
		return other != role && slices.ContainsFunc(a.NameWords(other), listed)
	})
}

// EntityName gives the first name that the article has for an entity.
func (a *Article) EntityName(e int) string { return a.Mentions[a.Entities[e].Mentions[0]].Name }

// Finer gives the finer kind of an entity.
func (a *Article) Finer(e int) string {
	return a.FinerOf(a.Entities[e])
}

// FinerOf gives the finer kind of an entity: that of the catalogue, else the one told.
func (a *Article) FinerOf(e *Entity) string {
	if e.Entry != nil {
		return e.Entry.Kind
	}
	return e.Kind
}
