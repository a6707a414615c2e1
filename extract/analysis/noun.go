package analysis

import (
	"slices"
	"strings"

	"isnad/extract/pack"
)

// WithoutPronoun takes a possessive off a noun: ضلوعها, علاقته.
func (a *Article) WithoutPronoun(s string) string {
	for _, p := range []string{"هما", "هم", "ها", "نا", "ه"} {
		if rest, ok := strings.CutSuffix(s, p); ok && len([]rune(rest)) > 1 {
			if t, ok := strings.CutSuffix(rest, "ت"); ok && len([]rune(t)) > 2 {
				return t + "ة"
			}
			return rest
		}
	}
	return s
}

// NounRead is nounInAny for a reading of a word.
func (a *Article) NounRead(r Reading, lists ...string) bool {
	return a.NounOfEntry(r.Noun, r.Stem, lists)
}

// NounOfEntry is nounInAny for a noun of which the packs know something without its article.
func (a *Article) NounOfEntry(known *pack.Entry, s string, lists []string) bool {
	if known.InAny(lists...) {
		return true
	}
	rest, accusative := strings.CutSuffix(s, "ا")
	return accusative && a.Lang.InAny(TrimArticle(rest), lists...)
}

// partOwned is ownPart for a word by its bare key.
func (a *Article) partOwned(s string) bool {
	for _, p := range []string{"هما", "هم", "ها", "نا", "ه"} {
		rest, ok := strings.CutSuffix(s, p)
		if !ok {
			continue
		}
		for _, w := range []string{rest, rest + "ن", strings.TrimSuffix(rest, "ت") + "ة", strings.TrimPrefix(rest, "ب"), strings.TrimPrefix(rest, "ل")} {
			if in, _ := a.Lang.In("parts", w); in {
				return true
			}
		}
	}
	return false
}

// A few hundred examples are too few to learn each word for being somewhere, holding
// or receiving by itself. The packs put such words into classes, and what counts of
// a name is how it stands to a word of a class: whether it is the first place, force
// or person to one side of it.

// SignClasses lists the word lists of the packs that tell of presence, and of going
// somewhere.
var SignClasses = [2][]string{
	Presence: {"staying", "holding", "keeping", "greeting", "quarters", "premises", "troops"},
	Travel:   {"going", "leaving", "company"},
}

// What a sign may tell of.
const (
	Presence = iota
	Travel
)

// tellsAny reports a word, read in several ways, that may be of one of the classes.
func (a *Article) tellsAny(w *Word, readings []Reading, classes []string) bool {
	return slices.ContainsFunc(w.Verbs, func(v Verb) bool { return a.Lang.InAny(v.Lemma, classes...) }) ||
		a.NounOfEntry(w.Stem, w.bare, classes) ||
		slices.ContainsFunc(readings, func(r Reading) bool { return a.NounRead(r, classes...) })
}

// SiteClass says what kind of noun for a site a word is.
type SiteClass int

const (
	NoSite    SiteClass = iota
	OneSite             // a noun for one building, post or plant
	AnySite             // a noun for any place
	Carrier             // what moves and may be the one that hits
	OpenPlace           // a place where people come together
)

// dualEndings are those of two of a kind, with what the noun has for one.
var dualEndings = []struct{ two, one string }{
	{"تين", "ة"}, {"تان", "ة"}, {"تي", "ة"}, {"تا", "ة"}, {"يين", "ى"}, {"يان", "ى"}, {"ين", ""}, {"ان", ""}, {"ي", ""},
}

// siteWord tells what kind of site a noun is for, in any case, singular or dual, with the
// article or without.
func (a *Article) siteWord(r Reading) SiteClass {
	if k := siteNoun(r.Noun); k != NoSite {
		return k
	}
	stem := TrimArticle(r.Stem)
	if one, ok := strings.CutSuffix(stem, "ا"); ok {
		if k := siteNoun(a.Lang.Know(one)); k != NoSite {
			return k
		}
	}
	for _, e := range dualEndings {
		if rest, ok := strings.CutSuffix(stem, e.two); ok && len(rest) > 4 {
			if k := siteNoun(a.Lang.Know(rest + e.one)); k != NoSite {
				return k
			}
		}
	}
	return NoSite
}

// siteNoun tells what kind of site a noun is for as it stands.
func siteNoun(k *pack.Entry) SiteClass {
	switch in, vague := k.In("hit-sites"); {
	case vague:
		return AnySite
	case in && k.InAny("open-places"):
		return OpenPlace
	case in:
		return OneSite
	case k.InAny("hit-carriers"):
		return Carrier
	}
	return NoSite
}
