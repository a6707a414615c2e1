package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// OwnedBody takes a body told by whose it is, where it speaks: قال مكتبه, بحسب وزارتها, ذكر مكتبه
// الإعلامي.
func OwnedBody(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !ownedNoun(a, i) || !maySay(a, i-1) && !a.Spelt(i-1).InAny("according-to") && !behindPhrase(a, i) {
		return analysis.Span{}, false
	}
	n := i + 1
	for n < end && analysis.HasArticle(a.Strict(n)) && !a.Closed(n) && Nisba(a.Strict(n)) {
		n++
	}
	return analysis.Span{Mention: analysis.Mention{First: i, Last: n, Type: record.Actor, Kind: "body", Rule: "somebody's body"}}, true
}

// ownedNoun reports a noun for a body with a pronoun: مكتبه, وزارتها.
func ownedNoun(a *analysis.Article, i int) bool {
	return a.Fact(i, analysis.OpensOwnedBody, func(a *analysis.Article, i int) bool {
		for _, e := range []string{"ها", "هم", "ه"} {
			if stem, ok := strings.CutSuffix(a.Strict(i), e); ok {
				if rest, feminine := strings.CutSuffix(stem, "ت"); feminine && a.Lang.InAny(rest+"ة", "own-bodies") {
					return true
				}
				if a.Lang.InAny(stem, "own-bodies") {
					return true
				}
			}
		}
		return false
	})
}
