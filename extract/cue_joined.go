package extract

import (
	"strings"

	"isnad/extract/record"
)

// joinedVerb reads the verb behind "and" in a word that is a noun by its letters, where
// its subject follows: ورد المتحدث is "and the spokesman replied", no rose.
func (a *analysis) joinedVerb(i int, want func(verb) bool) (verb, bool) {
	rest, ok := strings.CutPrefix(a.strict(i), "و")
	m := a.at(i + 1)
	if !ok || m == nil || m.first != i+1 || m.prefix != "" || !maySpeak(m.typ) || m.typ == record.Country {
		return verb{}, false
	}
	for _, f := range a.lang.Forms(rest) {
		if v := (verb{Form: f, lemma: f.Verb.Key(), and: "و"}); want(v) {
			return v, true
		}
	}
	return verb{}, false
}

// forItself reports an act that a speaker lays on himself or his own in (i, end): نسبه إلى
// نفسه, and not to militias of "the airport itself" (المطار نفسه).
func (a *analysis) forItself(i, end int, words map[string]bool) bool {
	for j := i + 1; j < end; j++ {
		for _, r := range a.readings(j) {
			if in, _ := a.lang.In("oneself", r.Stem); words[r.Stem] && (!in || r.Prefix != "" || a.known(j-1).Is("prep")) {
				return true
			}
		}
		if j > i+1 && a.tok(j).Is(".") {
			return false
		}
	}
	return false
}
