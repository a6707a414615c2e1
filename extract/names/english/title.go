package english

import (
	"strings"

	"isnad/extract/analysis"
)

// tokenTitle returns the token behind the longest title at j, or j.
func tokenTitle(a *analysis.Article, j int) int {
	best := j
	for _, p := range a.Spelt(j).Titles() {
		if n := dottedPhrase(a, j, p.Words); n > best {
			best = n
		}
	}
	if best > j && best < len(a.Doc.Tokens) && a.Tok(best).Is(".") && abbreviated(a, best-1) {
		best++
	}
	return best
}

// dottedPhrase matches words from token j, passing over the dots of
// abbreviations; it returns the token behind, or 0.
func dottedPhrase(a *analysis.Article, j int, words []string) int {
	k := j
	for n, w := range words {
		if n > 0 && k < len(a.Doc.Tokens) && a.Tok(k).Is(".") && w != "." {
			k++
		}
		if a.Strict(k) != w {
			return 0
		}
		k++
	}
	return k
}

func titleClassAt(a *analysis.Article, j, last int) string {
	var words []string
	for k := j; k < last; k++ {
		if !a.Tok(k).Is(".") {
			words = append(words, a.Strict(k))
		}
	}
	return a.Lang.TitleClass(strings.Join(words, " "))
}
