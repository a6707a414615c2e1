package arabic

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// PlainlyNamed reports a person told by a given name that is no word of the language and by
// another, or a family name by its shape: كمال المرزوقي, حنا ناصر. Whatever is told of him, two such
// words side by side are nothing but a name.
func PlainlyNamed(a *analysis.Article, e *analysis.Entity) bool {
	if e.Type != record.Official {
		return false
	}
	return slices.ContainsFunc(e.Mentions, func(k int) bool {
		m := &a.Mentions[k]
		return m.Rule == "given name" && m.Prefix == "" && m.Last >= m.First+2 && plainlyGiven(a, m.First) &&
			(plainlyGiven(a, m.First+1) || FamilyName(a, m.First+1) && !Describes(a, m.First+1))
	})
}
