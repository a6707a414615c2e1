package listed

import (
	"unicode"

	"isnad/extract/analysis"
	"isnad/extract/catalog"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// Choose picks among entries that share a name: one that the article has named
// already, then one that is no mere place.
func Choose(a *analysis.Article, entries []*catalog.Entry) *catalog.Entry {
	for _, e := range entries {
		for i := range a.Mentions {
			if a.Mentions[i].Entry == e {
				return e
			}
		}
	}
	best := entries[0]
	for _, e := range entries[1:] {
		if Rank(e) < Rank(best) {
			best = e
		}
	}
	return best
}

// Rank orders readings of one name by how often news means them.
func Rank(e *catalog.Entry) int {
	switch e.Type {
	case record.Country:
		return 0
	case record.Group, record.Actor:
		return 1
	case record.Official:
		return 2
	case record.Base:
		return 3
	}
	if e.Kind == "village" || e.Kind == "town" {
		return 6
	}
	return 5
}

// announced reports a word before token i that says that a name of the entry's
// type follows: حركة أمل, صحيفة الحياة, بلدة الشيخ, or a dateline's "مدينة".
func announced(a *analysis.Article, i int, e *catalog.Entry) bool {
	if e.Type == record.Group && capitalised(a, i) {
		return true
	}
	j := i - 1
	if j >= 0 && a.Tok(j).Is(`"`) {
		j--
	}
	if j < 0 {
		return false
	}
	for _, r := range a.Readings(j) {
		h := r.Known.Head()
		if h != nil && (h.Type == string(e.Type) || h.Type == string(record.Base) && e.Type == record.Town) { // مخفر نصيب
			return true
		}
	}
	return (e.Kind == "agency" || e.Kind == "outlet") && speech.Correspondent(a, j) || j == i-1 && announcedGroup(a, i, e)
}

// ofAnotherNation reports a country's name that the adjective of another nation behind it
// makes a common noun: الاحتلال التركي is not the state that goes by the word alone.
func ofAnotherNation(a *analysis.Article, e string, last int) bool {
	if !a.Nationality(last) || !analysis.HasArticle(a.Strict(last)) || !analysis.HasArticle(a.Strict(last-1)) || a.Nationality(last-1) {
		return false
	}
	n := a.Catalog.Nationality(a.Strict(last))
	return n != nil && n.ID != e
}

// LatinName returns the token behind a name in Latin letters that stands behind a noun for
// an outlet, or j: قناة NRT, وكالة AKI.
func LatinName(a *analysis.Article, s *analysis.Span, j, end int) int {
	if s.Definite || s.Plural || !analysis.IsMedium(&s.Mention) {
		return j
	}
	k := j
	for k < end && k < j+3 && a.Tok(k).Upper && !a.Tok(k).Arabic {
		k++
	}
	return k
}

// capitalised reports a function word in capitals among words that are not, which is a name: IS
// positions. US is as often an adjective, and left to the weights.
func capitalised(a *analysis.Article, i int) bool {
	shouts := func(j int) bool {
		t := a.Tok(j)
		if t.Kind != text.Word || t.Arabic || t.End-t.Start < 2 {
			return false
		}
		for _, r := range a.Doc.Raw[t.Start:t.End] {
			if unicode.IsLower(r) {
				return false
			}
		}
		return true
	}
	return shouts(i) && a.Spelt(i).Closed() && !shouts(i-1) && !shouts(i+1)
}
