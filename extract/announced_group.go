package extract

import (
	"slices"
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/record"
)

// announcedGroup reports a group's name that is the word for a thing too, with the article,
// where the text tells of it what is told of bodies alone: it speaks (أعلنت القاعدة), people
// are of it (انتماؤهم إلى القاعدة), or it stands beside another group (طالبان والقاعدة).
func (a *analysis) announcedGroup(i int, e *catalog.Entry) bool {
	if e.Type != record.Group || i == 0 {
		return false
	}
	return slices.ContainsFunc(a.readings(i), func(r reading) bool {
		if !hasArticle(r.Stem) {
			return false
		}
		switch r.Prefix {
		case "و":
			m := a.at(i - 1)
			return m != nil && m.typ == record.Group && m.last == i
		case "ب", "ل":
			return a.spelt(i - 1).InAny("allegiance")
		}
		if a.spelt(i-1).Role() != "" {
			return i > 1 && a.spelt(i-2).InAny("allegiance")
		}
		// a verb that agrees with it, or the word may be what is told: أعلنت النصر
		return strings.HasSuffix(r.Stem, "ة") && strings.HasSuffix(a.strict(i-1), "ت") && a.sayingVerb(i-1)
	})
}
