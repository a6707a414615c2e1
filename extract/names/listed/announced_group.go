package listed

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/catalog"
	"isnad/extract/record"
	"isnad/extract/speech"
)

// announcedGroup reports a group's name that is the word for a thing too, with the article,
// where the text tells of it what is told of bodies alone: it speaks (أعلنت القاعدة), people
// are of it (انتماؤهم إلى القاعدة), or it stands beside another group (طالبان والقاعدة).
func announcedGroup(a *analysis.Article, i int, e *catalog.Entry) bool {
	if e.Type != record.Group || i == 0 {
		return false
	}
	return slices.ContainsFunc(a.Readings(i), func(r analysis.Reading) bool {
		if !analysis.HasArticle(r.Stem) {
			return false
		}
		switch r.Prefix {
		case "و":
			m := a.At(i - 1)
			return m != nil && m.Type == record.Group && m.Last == i
		case "ب", "ل":
			return a.Spelt(i - 1).InAny("allegiance")
		}
		if a.Spelt(i-1).Role() != "" {
			return i > 1 && a.Spelt(i-2).InAny("allegiance")
		}
		// a verb that agrees with it, or the word may be what is told: أعلنت النصر
		return strings.HasSuffix(r.Stem, "ة") && strings.HasSuffix(a.Strict(i-1), "ت") && speech.SayingVerb(a, i-1)
	})
}
