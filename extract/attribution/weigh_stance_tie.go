package attribution

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/record"
)

// Tie tells how an entity stands to another that speaks.
func Tie(a *analysis.Article, sp, other int) string {
	if sp == other {
		return "himself"
	}
	body := entities.BodyOf(a, sp)
	if body == other {
		return "his body"
	}
	if body < 0 {
		body = sp
	}
	x, y := a.Entities[body], a.Entities[other]
	if x.Entry != nil && y.Entry != nil {
		part := y.Entry.Parent == x.Entry.ID || slices.Contains(y.Entry.MemberOf, x.Entry.ID)
		whole := x.Entry.Parent == y.Entry.ID || slices.Contains(x.Entry.MemberOf, y.Entry.ID)
		switch {
		case part:
			return "his part"
		case whole:
			return "his whole"
		}
	}
	state := StateBehind(a, sp)
	if state == "" || state != entities.StateOf(a, y) {
		return "another"
	}
	switch {
	case y.Type == record.Country:
		return "his state"
	case y.Type == record.Actor && x.Type != record.Group:
		return "of his state"
	}
	return "of his land"
}

// StateBehind gives the ISO code of the state that an entity or its body is of, or "".
func StateBehind(a *analysis.Article, e int) string {
	if s := entities.StateOf(a, a.Entities[e]); s != "" {
		return s
	}
	if b := entities.BodyOf(a, e); b >= 0 {
		return entities.StateOf(a, a.Entities[b])
	}
	return ""
}
