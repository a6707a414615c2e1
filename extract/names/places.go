package names

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/catalog"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// This file finds names of places that no list gives for certain: places whose
// names are ordinary words (حديثة, القائم, صور), capitals told by their country
// (العاصمة الإيرانية), and places that no list knows, by the words around them.

// licensedPlace takes a guarded place of the catalogue where the words around it
// speak for a place: a word of place before it, nothing that would continue a plain
// noun behind it, and a country that the article is about.
func licensedPlace(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !maybeLicensed(a, i, end) {
		return analysis.Span{}, false
	}
	m, ok := a.Catalog.FindGuarded(a.Doc.Tokens[:end], i, a.PlainReadings(i))
	if !ok {
		return analysis.Span{}, false
	}
	prefix := string([]rune(a.Strict(i))[:m.Clitic])
	var e *catalog.Entry
	for _, x := range m.Entries {
		if x.Type == record.Town && Theatre(a)[x.Country] && (e == nil || listed.Rank(x) < listed.Rank(e)) {
			e = x
		}
	}
	if e == nil || m.Last == i+1 && (plainNoun(a, i, prefix) || listed.WholeWord(a, i, m.Clitic)) || !placeContext(a, i, prefix) || !endsPhrase(a, m.Last, end) {
		return analysis.Span{}, false
	}
	return analysis.Span{Mention: analysis.Mention{First: i, Last: m.Last, Type: e.Type, Kind: e.Kind, Entry: e, Prefix: prefix, Rule: "place by its surroundings " + e.ID}}, true
}

// maybeLicensed reports a word that the catalogue may know, guarded or not.
func maybeLicensed(a *analysis.Article, i, end int) bool {
	return !a.Tok(i).Arabic || listed.Known(a, i, end)
}

// titledPlace takes a place whose name opens with a title (الشيخ زويد) before a
// person is read in it.
func titledPlace(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if last, _, _, _ := arabic.TitleAt(a, i); last == 0 {
		return analysis.Span{}, false
	}
	if m, ok := listed.CatalogueName(a, i, end); ok && m.Last > i+1 && m.Type == record.Town {
		return m, true
	}
	m, ok := licensedPlace(a, i, end)
	return m, ok && m.Last > i+1
}

// plainNoun reports a word that news uses as a noun more often than as a name, and
// that no head noun announces.
func plainNoun(a *analysis.Article, i int, prefix string) bool {
	bare := strings.TrimPrefix(strings.TrimPrefix(a.Strict(i), prefix), "ال")
	in, _ := a.Lang.In("nouns", bare)
	return (in || a.Lang.Head(bare) != nil || prefix == "" && listed.AdjectiveBehind(a, i)) && headBefore(a, i) == nil
}

// capitalOf reads العاصمة with an adjective of nationality as the capital.
func capitalOf(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if i+1 >= end || !a.Nationality(i+1) {
		return analysis.Span{}, false
	}
	for _, r := range a.Readings(i) {
		if !r.Known.InAny("capital") {
			continue
		}
		s := analysis.Span{Mention: analysis.Mention{First: i, Last: i + 2, Prefix: r.Prefix, Type: record.Town, Kind: "capital", Rule: arabic.CapitalRule}}
		s.Entry = a.Catalog.Get(a.Catalog.Nationality(a.Strict(i + 1)).Capital)
		if m, ok := listed.CatalogueName(a, i+2, end); ok && m.Type == record.Town && m.Prefix == "" {
			s.Last, s.Entry = m.Last, m.Entry
			s.Core, _, _ = a.Slice(m.First, m.Last)
		}
		return s, true
	}
	return analysis.Span{}, false
}

// unknownPlace takes a word that no list knows as a place where a word of place
// stands before it and a known place says behind it where it lies: في كاغورو بولاية
// كادونا, في آبسرد قرب دماوند, or where it is joined to a place: بين بني وليد ونسمة.
func unknownPlace(a *analysis.Article, i, end int) (analysis.Span, bool) {
	for _, r := range a.Readings(i) {
		joined := strings.HasPrefix(r.Prefix, "و") && placeJustBefore(a, i)
		second := joined && analysis.HasArticle(r.Stem) && secondOfTwo(a, i) && endsPhrase(a, i+1, end)
		if !joined && !placeContext(a, i, r.Prefix) || !second && !arabic.UnknownWord(a, i, r.Reading) {
			continue
		}
		if listed.WholeWord(a, i, len([]rune(r.Prefix))) {
			continue
		}
		last := i + 1
		if arabic.CompoundPlace(a, r.Stem) && last < end && a.Tok(last).Kind == text.Word && !a.Closed(last) {
			last++
		}
		switch {
		case placeContext(a, i, r.Prefix) && !strings.HasPrefix(r.Prefix, "و") && lies(a, last, end):
		case second || joined && betweenBefore(a, i) && endsPhrase(a, last, end):
		default:
			continue
		}
		return analysis.Span{Mention: analysis.Mention{First: i, Last: last, Prefix: r.Prefix, Type: record.Town, Rule: "place by its surroundings"}}, true
	}
	return analysis.Span{}, false
}

// behindPlaceWord reports a word behind one that calls for a place, or joined to a place.
func behindPlaceWord(a *analysis.Article, i, _ int) bool {
	for _, r := range a.Readings(i) {
		if placeContext(a, i, r.Prefix) || strings.HasPrefix(r.Prefix, "و") && placeJustBefore(a, i) {
			return true
		}
	}
	return false
}

// secondOfTwo reports that the place before token i stands behind a head noun in the dual, so
// that whatever "and" joins to it is the name of the other, an ordinary word or not: حيي الشعار
// والمشهد.
func secondOfTwo(a *analysis.Article, i int) bool {
	m := a.At(i - 1)
	return m != nil && m.Last == i && PairHead(a, m.First)
}

// PairHead reports a head noun for two places right before token i.
func PairHead(a *analysis.Article, i int) bool {
	h := headBefore(a, i)
	if h == nil || !h.Plural || h.Type != string(record.Town) {
		return false
	}
	w := []rune(h.Word)
	one := string(w[:len(w)-1])
	for _, s := range []string{one, strings.TrimSuffix(one, "ت") + "ة"} {
		if o := a.Lang.Head(s); o != nil && !o.Plural {
			return true
		}
	}
	return false
}

// betweenBefore reports that the place before token i stands behind "between" or
// a head noun in the dual or plural, so that another one follows: بلدتي عرمان وملح.
func betweenBefore(a *analysis.Article, i int) bool {
	m := a.At(i - 1)
	if m == nil {
		return false
	}
	if a.Known(m.First-1).InAny("between") || m.Plural {
		return true
	}
	h := headBefore(a, m.First)
	return h != nil && h.Plural && h.Type == string(record.Town)
}
