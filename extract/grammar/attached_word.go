package grammar

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/pack"
)

// Attached reports a word that begins with a preposition and the article, or with one
// and a noun that opens a name: بالمدينة, بمدينة.
func Attached(a *analysis.Article, w string) bool {
	for _, p := range []string{"ب", "ل"} {
		if rest, ok := strings.CutPrefix(w, p); ok && a.Lang.Head(w) == nil && a.Lang.Head(rest) != nil {
			return true
		}
	}
	for _, p := range []string{"بال", "وال", "لل", "كال", "فال", "ولل", "وبال"} {
		if strings.HasPrefix(w, p) && len([]rune(w)) > len([]rune(p))+2 {
			return true
		}
	}
	return false
}

// AndAct reports و attached to the noun of an act, which goes on with the sentence:
// الانتماء إلى منظمة إرهابية ومهاجمة ضابط.
func AndAct(a *analysis.Article, i int) bool {
	rest, ok := strings.CutPrefix(a.Strict(i), "و")
	return ok && len([]rune(rest)) > 3 && !Masdar(a, a.Strict(i)) && Masdar(a, rest)
}

// AndBehind reports و attached to a word that goes on with the sentence: منظمة يهودية
// وأخرى فلسطينية, غرفة عمليات وفرقاطة.
func AndBehind(a *analysis.Article, i int) bool {
	w := a.Strict(i)
	if in, _ := a.Lang.In("nouns", w); in || a.Noun(w) || len(a.Lang.Forms(w)) > 0 {
		return false
	}
	for _, r := range a.Readings(i) {
		if strings.HasPrefix(r.Prefix, "و") && (a.Lang.Closed(r.Stem) || KnownStem(a, r.Stem)) {
			return true
		}
	}
	return false
}

// ActBehind reports ب or ل attached to the noun of an act, which goes on with
// the sentence: قوات أميركية لقصف, فلان بغارة.
func ActBehind(a *analysis.Article, i int) bool {
	for _, r := range a.Readings(i) {
		if r.Prefix == "ب" || r.Prefix == "ل" {
			if a.Lang.NounTrigger(r.Stem) != nil {
				return true
			}
			for _, f := range a.Lang.Forms(r.Stem) {
				if f.Tense == pack.Masdar && !f.Suffix {
					return true
				}
			}
		}
	}
	return false
}
