package extract

import (
	"strings"

	"isnad/extract/pack"
)

// attached reports a word that begins with a preposition and the article, or with one
// and a noun that opens a name: بالمدينة, بمدينة.
func (a *analysis) attached(w string) bool {
	for _, p := range []string{"ب", "ل"} {
		if rest, ok := strings.CutPrefix(w, p); ok && a.lang.Head(w) == nil && a.lang.Head(rest) != nil {
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

// andAct reports و attached to the noun of an act, which goes on with the sentence:
// الانتماء إلى منظمة إرهابية ومهاجمة ضابط.
func (a *analysis) andAct(i int) bool {
	rest, ok := strings.CutPrefix(a.strict(i), "و")
	return ok && len([]rune(rest)) > 3 && !a.masdar(a.strict(i)) && a.masdar(rest)
}

// andBehind reports و attached to a word that goes on with the sentence: منظمة يهودية
// وأخرى فلسطينية, غرفة عمليات وفرقاطة.
func (a *analysis) andBehind(i int) bool {
	w := a.strict(i)
	if in, _ := a.lang.In("nouns", w); in || a.noun(w) || len(a.lang.Forms(w)) > 0 {
		return false
	}
	for _, r := range a.readings(i) {
		if strings.HasPrefix(r.Prefix, "و") && (a.lang.Closed(r.Stem) || a.knownStem(r.Stem)) {
			return true
		}
	}
	return false
}

// actBehind reports ب or ل attached to the noun of an act, which goes on with
// the sentence: قوات أميركية لقصف, فلان بغارة.
func (a *analysis) actBehind(i int) bool {
	for _, r := range a.readings(i) {
		if r.Prefix == "ب" || r.Prefix == "ل" {
			if a.lang.NounTrigger(r.Stem) != nil {
				return true
			}
			for _, f := range a.lang.Forms(r.Stem) {
				if f.Tense == pack.Masdar && !f.Suffix {
					return true
				}
			}
		}
	}
	return false
}
