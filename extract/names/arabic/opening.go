package arabic

import (
	"strings"

	"isnad/extract/analysis"
)

// This file tells by its spelling alone whether a name of some kind may begin with a word. Most
// words begin none, and what begins there is asked of each in two dozen ways.

// OpensTitle reports a word by which a title may begin.
func OpensTitle(a *analysis.Article, i, _ int) bool {
	return a.Fact(i, analysis.OpensTitle, func(a *analysis.Article, i int) bool {
		for _, r := range a.Readings(i) {
			she, feminine := strings.CutSuffix(analysis.TrimArticle(r.Stem), "ة")
			if len(r.Known.Titles()) > 0 || len(r.Noun.Titles()) > 0 || feminine && len(a.Lang.Titles(she)) > 0 {
				return true
			}
		}
		return false
	})
}

// OpensHeaded reports a word that may be a head noun, see headNoun.
func OpensHeaded(a *analysis.Article, i, _ int) bool {
	return a.Fact(i, analysis.OpensHeaded, func(a *analysis.Article, i int) bool {
		for _, r := range a.Readings(i) {
			if r.Known.OpensHead() || r.Noun.OpensHead() || r.Known.Head() != nil || r.Noun.Head() != nil {
				return true
			}
			if rest, ok := strings.CutSuffix(r.Stem, "ا"); ok && a.Lang.Head(rest) != nil {
				return true
			}
		}
		return false
	})
}

// OpensForce reports a word for a force that goes by its nation.
func OpensForce(a *analysis.Article, i, _ int) bool {
	return a.Fact(i, analysis.OpensForce, func(a *analysis.Article, i int) bool {
		for _, r := range a.Readings(i) {
			if r.Noun.InAny("forces-by-nation", "powers-by-nation") {
				return true
			}
		}
		return false
	})
}

// OpensLandmark reports a word for a landmark.
func OpensLandmark(a *analysis.Article, i, _ int) bool {
	return a.Fact(i, analysis.OpensLandmark, func(a *analysis.Article, i int) bool {
		for _, r := range a.Readings(i) {
			if in, _ := a.Lang.In("landmarks", strings.TrimPrefix(r.Stem, "ال")); in {
				return true
			}
		}
		return false
	})
}

// OpensSome reports a word for one or some of several people.
func OpensSome(a *analysis.Article, i, _ int) bool {
	return a.Fact(i, analysis.OpensSome, func(a *analysis.Article, i int) bool {
		for _, r := range a.Readings(i) {
			if r.Known.InAny("one-of") || r.Known.Is("num") {
				return true
			}
		}
		return false
	})
}

// OpensOwnedBody reports a word for a body with a pronoun.
func OpensOwnedBody(a *analysis.Article, i, _ int) bool { return ownedNoun(a, i) }

// OpensUnnamed reports a word for people who may speak without a name.
func OpensUnnamed(a *analysis.Article, i, _ int) bool {
	return a.Fact(i, analysis.OpensUnnamed, func(a *analysis.Article, i int) bool {
		for _, r := range a.Readings(i) {
			one, accusative := strings.CutSuffix(strings.TrimPrefix(r.Stem, "ال"), "ا")
			if r.Noun.Anonymous() != nil || accusative && a.Lang.Anonymous(one) != nil {
				return true
			}
		}
		return false
	})
}

// OpensPerson reports a word by which a person's bare name may begin, see Person.
func OpensPerson(a *analysis.Article, i, _ int) bool {
	known := a.Spelt(i)
	if known.InAny("given-names", "name-particles") {
		return true
	}
	return a.Fact(i, analysis.OpensPerson, func(a *analysis.Article, i int) bool {
		rest, ok := strings.CutPrefix(a.Strict(i), "و")
		return ok && a.Lang.InAny(rest, "given-names")
	})
}

// BehindOwnedOffice reports a word behind an office of somebody's, see OwnedPerson.
func BehindOwnedOffice(a *analysis.Article, i, _ int) bool {
	return i > 0 && ownedOffice(a, ownerOf(a, i))
}

// BehindCalling reports a word behind one that tells by what name somebody goes.
func BehindCalling(a *analysis.Article, i, _ int) bool {
	if a.Tok(i - 1).Is(`"`) {
		i--
	}
	return a.Known(i - 1).InAny("called")
}
