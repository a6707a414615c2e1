package listed

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
)

// WholeWord reports a token whose first letters are no particle before a name, as it is a word of
// the language as it stands: بلدة is not ب and لدة, وفدا not و and فدا, برميلان not ب and رميلان,
// كسرت not ك and سرت.
func WholeWord(a *analysis.Article, i, clitic int) bool {
	if clitic == 0 {
		return false
	}
	w := a.Strict(i)
	if a.Noun(w) {
		return true
	}
	for _, dual := range []string{"ان", "ين"} {
		if one, ok := strings.CutSuffix(w, dual); ok && a.Lang.InAny(one, "nouns", "weapons") {
			return true
		}
	}
	v, finite := grammar.FiniteWord(a, i)
	return finite && v.Tense == pack.Past && strings.HasPrefix(w, "ك")
}
