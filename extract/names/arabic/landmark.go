package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Landmark takes a place that a noun and an adjective with the article name, as there is one of
// it in its city: القصر الرئاسي, السراي الحكومي, البلدة القديمة. Nouns that are hardly used of
// anything else do without the adjective: في السراي.
func Landmark(a *analysis.Article, i, end int) (analysis.Span, bool) {
	told := i+1 < end && a.Tok(i+1).Kind == text.Word && analysis.HasArticle(a.Strict(i+1)) && a.Lang.InAny(analysis.TrimArticle(a.Strict(i+1)), "landmark-adjectives")
	for _, r := range a.Readings(i) {
		if !analysis.HasArticle(r.Stem) || r.Prefix == "ك" {
			continue
		}
		in, sole := a.Lang.In("landmarks", strings.TrimPrefix(r.Stem, "ال"))
		if !in {
			continue
		}
		s := analysis.Span{Mention: analysis.Mention{First: i, Last: i + 1, Prefix: r.Prefix, Type: record.Town, Kind: "building", Rule: "landmark"}}
		if sole {
			s.Core = r.Stem
		}
		if told {
			s.Last = i + 2
		}
		return s, told || sole && inPlace(a, &s)
	}
	return analysis.Span{}, false
}
