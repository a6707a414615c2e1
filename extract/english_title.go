package extract

import (
	"strings"
)

// tokenTitle returns the token behind the longest title at j, or j.
func (a *analysis) tokenTitle(j int) int {
	best := j
	for _, p := range a.spelt(j).Titles() {
		if n := a.dottedPhrase(j, p.Words); n > best {
			best = n
		}
	}
	if best > j && best < len(a.doc.Tokens) && a.tok(best).Is(".") && a.abbreviated(best-1) {
		best++
	}
	return best
}

// dottedPhrase matches words from token j, passing over the dots of
// abbreviations; it returns the token behind, or 0.
func (a *analysis) dottedPhrase(j int, words []string) int {
	k := j
	for n, w := range words {
		if n > 0 && k < len(a.doc.Tokens) && a.tok(k).Is(".") && w != "." {
			k++
		}
		if a.strict(k) != w {
			return 0
		}
		k++
	}
	return k
}

func (a *analysis) titleClassAt(j, last int) string {
	var words []string
	for k := j; k < last; k++ {
		if !a.tok(k).Is(".") {
			words = append(words, a.strict(k))
		}
	}
	return a.lang.TitleClass(strings.Join(words, " "))
}
