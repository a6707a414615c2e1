package speech

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// joinedVerb reads the verb behind "and" in a word that is a noun by its letters, where
// its subject follows: ورد المتحدث is "and the spokesman replied", no rose.
func joinedVerb(a *analysis.Article, i int, want func(analysis.Verb) bool) (analysis.Verb, bool) {
	rest, ok := strings.CutPrefix(a.Strict(i), "و")
	m := a.At(i + 1)
	if !ok || m == nil || m.First != i+1 || m.Prefix != "" || !analysis.MaySpeak(m.Type) || m.Type == record.Country {
		return analysis.Verb{}, false
	}
	for _, f := range a.Lang.Forms(rest) {
		if v := (analysis.Verb{Form: f, Lemma: f.Verb.Key(), And: "و"}); want(v) {
			return v, true
		}
	}
	return analysis.Verb{}, false
}

// ForItself reports an act that a speaker lays on himself or his own in (i, end): نسبه إلى
// نفسه, and not to militias of "the airport itself" (المطار نفسه).
func ForItself(a *analysis.Article, i, end int, words map[string]bool) bool {
	for j := i + 1; j < end; j++ {
		for _, r := range a.Readings(j) {
			if in, _ := a.Lang.In("oneself", r.Stem); words[r.Stem] && (!in || r.Prefix != "" || a.Known(j-1).Is("prep")) {
				return true
			}
		}
		if j > i+1 && a.Tok(j).Is(".") {
			return false
		}
	}
	return false
}
