package arabic

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// nothingButNames reports words that can only be a person's name: each a given name, one of no list or,
// behind the first, a family name.
func nothingButNames(a *analysis.Article, i, last, end int) bool {
	for k := i; k < last; k++ {
		switch {
		case a.Tok(k).Is("-") && k > i, k > i && FamilyName(a, k) && !a.Spelt(k).Closed():
		case startsGiven(a, k) && !a.Spelt(k).Closed():
		case !strange(a, k, end, true) || k == i && len(a.Words[k].Verbs) > 0 && !ourOwn(a, k):
			return false
		}
	}
	return true
}

// told reports what says behind a name that somebody bears it: وهو, a definite office or trade, an
// office with whose it is, or what he said. قالت هينا فلان المحامية, قالت هينا فلان إن.
func told(a *analysis.Article, j int) bool {
	if a.Tok(j).Is(",") {
		return officeOrTrade(a, j+1)
	}
	if a.Tok(j).Kind != text.Word {
		return false
	}
	if a.Known(j).Is("sub") || a.Spelt(j).InAny("and-he-is") && a.Tok(j+1).Kind == text.Word {
		return true
	}
	return officeOrTrade(a, j)
}

// officeOrTrade reports a definite office or trade, or an office with whose it is.
func officeOrTrade(a *analysis.Article, j int) bool {
	w := a.Strict(j)
	if last, class, prefix, _ := TitleAt(a, j); last > 0 && prefix == "" && class != "title" && class != "rank" {
		return analysis.HasArticle(w) || class == "office" && (analysis.HasArticle(a.Strict(last)) || analysis.HasArticle(a.Strict(last-1)))
	}
	return analysis.HasArticle(w) && a.Lang.Anonymous(analysis.TrimArticle(w)) != nil
}

// speakerAt takes two to four words behind the verb of saying at token verb, or behind who its
// subject is by trade, that are a name by what stands behind them. It returns the token behind, or i.
func speakerAt(a *analysis.Article, i, end int) int {
	for last := i + 2; last <= i+MaxNameWords && last < end && a.Tok(last-1).Kind != text.Break; last++ {
		if told(a, last) {
			if nothingButNames(a, i, last, end) {
				return last
			}
			return i
		}
	}
	return i
}

// speakerOfTrade takes the name of a speaker behind the phrase [i, j) that tells him by trade, and
// behind what his trade is of or in: قال الباحث فلان الفلاني إن, قال محامي الدفاع فلان الفلاني إن,
// قال الباحث في الشأن القوقازي فلان الفلاني إن. It returns where the name begins and the token behind.
func speakerOfTrade(a *analysis.Article, i, j, end int, definite bool) (from, last int) {
	if !speech.SayingVerb(a, i-1) {
		return j, j
	}
	if definite {
		if last := speakerAt(a, j, end); last > j {
			return j, last
		}
		if !a.Spelt(j).InAny("in") {
			return j, j
		}
		j++
	} else if j != i+1 {
		return j, j
	}
	if j >= end || !analysis.HasArticle(a.Strict(j)) || a.Closed(j) || a.Outer[j] >= 0 {
		return j, j
	}
	j = adjectivesBehind(a, j+1, end)
	return j, speakerAt(a, j, end)
}

// OwnedPerson takes a name that no list knows behind an office told with whose it is by a
// pronoun: وقال مبعوثه مايربك فلان, ورد ممثلها في لبنان أنور فلان.
func OwnedPerson(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if i == 0 || !ownedOffice(a, ownerOf(a, i)) {
		return analysis.Span{}, false
	}
	last := PersonName(a, i, end, true)
	if last < i+2 || !plainlyGiven(a, i) && !strange(a, i, end, true) {
		return analysis.Span{}, false
	}
	return analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Official, Rule: "name behind an office of theirs"}}, true
}

// ownerOf goes back from a name at token i over the adjectives of the office before it and the place
// where the office is held, and returns the office's token.
func ownerOf(a *analysis.Article, i int) int {
	k := i - 1
	if m := a.At(k); m != nil && analysis.Locates(m) && a.Spelt(m.First-1).InAny("office-links") {
		k = m.First - 2
	}
	for n := 0; n < 2 && k > 0 && a.Outer[k] < 0 && analysis.HasArticle(a.Strict(k)) && !a.Closed(k) && Adjective(a, &analysis.Span{}, a.Strict(k)); n++ {
		k--
	}
	return k
}

// ownedOffice reports an office or trade with a pronoun: ممثلها, باحثه.
func ownedOffice(a *analysis.Article, k int) bool {
	if k < 0 || a.Tok(k).Kind != text.Word || a.Outer[k] >= 0 {
		return false
	}
	return a.Fact(k, analysis.OwnedOffice, func(a *analysis.Article, i int) bool {
		for _, r := range a.Readings(i) {
			whose := a.WithoutPronoun(r.Stem)
			if whose == r.Stem || analysis.HasArticle(r.Stem) {
				continue
			}
			if c := a.Lang.TitleClass(whose); c == "office" || c == "job" {
				return true
			}
			if h := a.Lang.Anonymous(whose); h != nil && !h.Weak {
				return true
			}
		}
		return false
	})
}
