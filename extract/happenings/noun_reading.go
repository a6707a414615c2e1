package happenings

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/pack"
)

// nounReading is what a noun's stem says of the happening it tells of.
type nounReading struct {
	trig     *pack.Trigger
	definite bool // it may point back
	act      bool // a verbal noun that tells of an act by itself: القبض على
	owned    bool // it has a possessive suffix
}

// mayBeNoun reports a word that in one of its readings may be a noun of a happening: see
// readAsNoun and roles.DeedBehindBy.
func mayBeNoun(a *analysis.Article, i int) bool {
	return a.Fact(i, analysis.NounOfDeed, func(a *analysis.Article, i int) bool {
		for _, r := range a.Readings(i) {
			plain := strings.TrimPrefix(r.Stem, "ال")
			if a.Lang.NounTrigger(r.Stem) != nil || a.Lang.NounTrigger(plain) != nil || a.Lang.PossessedNoun(r.Stem) != nil || ownArrival(a, r.Stem) != nil || len(a.Lang.PairTriggers(plain)) > 0 {
				return true
			}
			if slices.ContainsFunc(a.Lang.Forms(r.Stem), func(f pack.Form) bool { return f.Tense == pack.Masdar }) {
				return true
			}
		}
		return false
	})
}

// readAsNoun looks a stem of token i up among the nouns of happenings: as it
// stands, without its article, with a possessive suffix, and together with the
// word behind it.
func readAsNoun(a *analysis.Article, i int, stem string) (nounReading, bool) {
	arabic := a.Tok(i).Arabic
	article := arabic && strings.HasPrefix(stem, "ال")
	plain := strings.TrimPrefix(stem, "ال")
	if t := a.Lang.NounTrigger(stem); t != nil {
		return nounReading{trig: t, act: article}, true // العثور، القبض: the pack has it with its article
	}
	if article {
		if t := a.Lang.NounTrigger(plain); t != nil {
			return nounReading{trig: t, definite: true}, true
		}
	} else if t := a.Lang.PossessedNoun(stem); arabic && t != nil {
		return nounReading{trig: t, definite: true, owned: true}, true
	}
	if t := ownArrival(a, stem); arabic && !article && t != nil && a.Lang.Is(a.Bare(i-1), "prep") && !a.Known(i-1).InAny("before-time") {
		return nounReading{trig: t, definite: true, owned: true}, true
	}
	for _, p := range a.Lang.PairTriggers(plain) {
		if j := followed(a, i, p.Follow); j > 0 {
			definite := analysis.HasArticle(a.Strict(j)) && a.Outer[j] < 0 && !p.Owned && (j == i+1 || !doerBehind(a, i))
			return nounReading{trig: p.Trigger, act: !definite, definite: definite, owned: p.Owned}, true // إطلاق الصواريخ points back
		}
	}
	return nounReading{}, false
}
