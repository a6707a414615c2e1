package cues

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
)

// OpensCharge reports a word by which the charge goes on behind the accused, a preposition
// attached to it: بقصف, بأن, بـ«خرق الهدنة». A noun that only looks like one does not: بقايا.
func OpensCharge(a *analysis.Article, i int) bool {
	if a.Noun(a.Strict(i)) {
		return false
	}
	for _, r := range a.Readings(i) {
		if r.Prefix == "ب" || r.Stem == "ب" || r.Stem == "بـ" {
			return true
		}
	}
	return shortCharge(a, i)
}

// shortCharge reports a charge of two letters, which is too short to be parted from its
// preposition otherwise: بشن.
func shortCharge(a *analysis.Article, i int) bool {
	rest, ok := strings.CutPrefix(a.Strict(i), "ب")
	return ok && Deed(a, rest)
}

// AttachedBy reports a word to which a particle is attached by one of its readings, and
// which is no word of its own with it.
func AttachedBy(a *analysis.Article, i int, particle string) bool {
	if a.Noun(a.Strict(i)) {
		return false
	}
	for _, r := range a.Readings(i) {
		if r.Prefix == particle && (grammar.Masdar(a, r.Stem) || a.Noun(r.Stem) || Deed(a, r.Stem) || analysis.HasArticle(r.Stem)) {
			return true
		}
	}
	return particle == "ب" && shortCharge(a, i)
}
