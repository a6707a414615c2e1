package speech

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
)

// OfWhatWasTold reports a verb whose object is a pronoun for what the sentence told: الأمر
// الذي رفضه, وهو ما رفضته, اتهامات رفضها.
func OfWhatWasTold(a *analysis.Article, i int, v analysis.Verb) bool {
	if !v.Suffix {
		return false
	}
	j := i - 1
	if a.Known(j).Is("rel") || a.Spelt(j).InAny("what") {
		j--
	}
	if j < 0 || a.Outer[j] >= 0 {
		return false
	}
	in, _ := a.Lang.In("rejected-things", grammar.Unbound(a, j))
	return in
}

// answersWithForce reports a verb of answering that is no word but a deed: ردت بإطلاق النار,
// رد الجيش بقصف القرية.
func answersWithForce(a *analysis.Article, i int, v analysis.Verb) bool {
	if a.Lang.Code != "ar" || !a.Lang.InAny(v.Lemma, "performing") {
		return false
	}
	j := i + 1
	if m := a.At(j); m != nil {
		j = m.Last
	}
	if j >= len(a.Words) || a.Outer[j] >= 0 {
		return false
	}
	for _, r := range a.Readings(j) {
		if strings.HasSuffix(r.Prefix, "ب") && grammar.TellsAct(a, r.Stem) {
			return true
		}
	}
	return false
}
