package happenings

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// pairWindow is how many words behind a noun its second word may stand: إطلاق
// خمسة صواريخ.
const pairWindow = 3

// followed finds one of the words right behind token i, but for a number; 0 is none.
func followed(a *analysis.Article, i int, words map[string]bool) int {
	last := i + pairWindow
	if doerBehind(a, i) {
		last += pairWindow
	}
	for j := i + 1; j <= last; j++ {
		if m := a.At(j); m != nil && m.First != j && analysis.MaySpeak(m.Type) {
			last++
			continue
		}
		t := a.Tok(j)
		if t.Is(`"`) {
			continue
		}
		if t.Kind != text.Word && t.Kind != text.Number {
			return 0
		}
		for _, r := range a.Readings(j) {
			if inSomeCase(words, r.Stem) || j == i+1 && words[strings.TrimSuffix(r.Stem, "ي")] {
				return j // إطلاق صاروخين, إطلاق صاروخي كاتيوشا
			}
		}
		if a.Known(j).Is("prep", "sub", "rel") {
			return 0
		}
	}
	return 0
}

// doerBehind reports that who did it stands right behind a verbal noun: إطلاق الجيش النار,
// إلقاء مروحيات تابعة للجيش براميل.
func doerBehind(a *analysis.Article, i int) bool {
	if m := a.At(i + 1); m != nil {
		return a.Lang.Code == "ar" && m.Prefix == "" && analysis.MaySpeak(m.Type)
	}
	return a.Lang.Code == "ar" && (a.Spelt(i+1).Anonymous() != nil || a.Spelt(i+1).InAny("nobody") || grammar.NounInAny(a, a.Bare(i+1), "soldiers", "parts", "aircraft"))
}
