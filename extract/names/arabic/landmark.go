package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Landmark takes a place that a noun and an adjective with the article name, as there is one of
// it in its city: القصر الرئاسي, السراي الحكومي, البلدة القديمة.
func Landmark(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if i+1 >= end || a.Tok(i+1).Kind != text.Word || !analysis.HasArticle(a.Strict(i+1)) || !a.Lang.InAny(analysis.TrimArticle(a.Strict(i+1)), "landmark-adjectives") {
		return analysis.Span{}, false
	}
	for _, r := range a.Readings(i) {
		if !analysis.HasArticle(r.Stem) || r.Prefix == "ك" || !a.Lang.InAny(strings.TrimPrefix(r.Stem, "ال"), "landmarks") {
			continue
		}
		return analysis.Span{Mention: analysis.Mention{First: i, Last: i + 2, Prefix: r.Prefix, Type: record.Town, Kind: "building", Rule: "landmark"}}, true
	}
	return analysis.Span{}, false
}
