package extract

import (
	"strings"

	"isnad/extract/pack"
)

// siteClass says what kind of noun for a site a word is.
type siteClass int

const (
	noSite    siteClass = iota
	oneSite             // a noun for one building, post or plant
	anySite             // a noun for any place
	carrier             // what moves and may be the one that hits
	openPlace           // a place where people come together
)

// dualEndings are those of two of a kind, with what the noun has for one.
var dualEndings = []struct{ two, one string }{
	{"تين", "ة"}, {"تان", "ة"}, {"تي", "ة"}, {"تا", "ة"}, {"يين", "ى"}, {"يان", "ى"}, {"ين", ""}, {"ان", ""}, {"ي", ""},
}

// siteWord tells what kind of site a noun is for, in any case, singular or dual, with the
// article or without.
func (a *analysis) siteWord(r reading) siteClass {
	if k := siteNoun(r.noun); k != noSite {
		return k
	}
	stem := trimArticle(r.Stem)
	if one, ok := strings.CutSuffix(stem, "ا"); ok {
		if k := siteNoun(a.lang.Know(one)); k != noSite {
			return k
		}
	}
	for _, e := range dualEndings {
		if rest, ok := strings.CutSuffix(stem, e.two); ok && len(rest) > 4 {
			if k := siteNoun(a.lang.Know(rest + e.one)); k != noSite {
				return k
			}
		}
	}
	return noSite
}

// siteNoun tells what kind of site a noun is for as it stands.
func siteNoun(k *pack.Entry) siteClass {
	switch in, vague := k.In("hit-sites"); {
	case vague:
		return anySite
	case in && k.InAny("open-places"):
		return openPlace
	case in:
		return oneSite
	case k.InAny("hit-carriers"):
		return carrier
	}
	return noSite
}
