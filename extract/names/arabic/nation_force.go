package arabic

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// NationForce takes a force or power without a name of its own, told by a common noun and
// the adjective of a nation: قوة تركية, قوة عراقية أمريكية مشتركة, النظام الفلاني. A noun that is
// another's name by itself names him no more with such an adjective: الاحتلال التركي.
func NationForce(a *analysis.Article, i, end int) (analysis.Span, bool) {
	for _, r := range a.Readings(i) {
		definite := analysis.HasArticle(r.Stem)
		list := "forces-by-nation"
		if definite {
			list = "powers-by-nation"
		}
		if in, _ := r.Noun.In(list); !in || r.Prefix == "ك" {
			continue
		}
		if m, ok := a.Find(i, end); ok && m.Last > i+1 {
			return analysis.Span{}, false // الاحتلال الإسرائيلي
		}
		s := analysis.Span{Mention: analysis.Mention{First: i, Type: record.Actor, Kind: "army", Prefix: r.Prefix, Rule: "force by its nation"}}
		s.Last = forceAdjectives(a, &s, i+1, end, definite)
		if s.Nationality != nil || !definite && s.Last > i+1 {
			s.Anonymous = !definite
			return s, true
		}
	}
	return analysis.Span{}, false
}

// forceAdjectives passes over the adjectives of a force and notes its nation: عراقية أمريكية
// مشتركة. It returns the token behind.
func forceAdjectives(a *analysis.Article, s *analysis.Span, j, end int, definite bool) int {
	for ; j < end && a.Tok(j).Kind == text.Word && analysis.HasArticle(a.Strict(j)) == definite && !AttachedWord(a, j) && !a.Closed(j) && !a.Tanwin(j); j++ {
		switch joint, _ := a.Lang.In("joint-forces", a.Strict(j)); {
		case a.Nationality(j):
			if s.Nationality == nil {
				s.Nationality = a.Catalog.Nationality(a.Strict(j))
			}
		case definite && s.Nationality == nil && !joint && grammar.DescribingWord(a, j) && a.Nationality(j+1): // الطيران الحربي الفلاني
		case !joint && (s.Nationality == nil || definite || !Descriptive(a, a.Strict(j))):
			return j
		}
	}
	return j
}
