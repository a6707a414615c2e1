package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// pastTime gives the first token from i on that tells of no time and of no manner: الجيش مساء
// أمس مواقع, الجيش بشكل متكرر مواقع.
func pastTime(a *analysis.Article, i int) int {
	for n := 0; n < 4 && a.Outer[i] < 0 && a.Tok(i).Kind == text.Word; n++ {
		k := i
		for k < i+4 && k < len(a.Words) && grammar.MannerFrom(a, k, i-1) != i {
			k++
		}
		if k < i+4 && k < len(a.Words) {
			i = k + 1
			continue
		}
		if !a.IsTime(i) {
			break
		}
		i++
	}
	return i
}
