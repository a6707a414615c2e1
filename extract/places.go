package extract

import (
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/record"
	"isnad/extract/text"
)

// This file finds names of places that no list gives for certain: places whose
// names are ordinary words (حديثة, القائم, صور), capitals told by their country
// (العاصمة الإيرانية), and places that no list knows, by the words around them.

// licensedPlace takes a guarded place of the catalogue where the words around it
// speak for a place: a word of place before it, nothing that would continue a plain
// noun behind it, and a country that the article is about.
func (a *analysis) licensedPlace(i, end int) (span, bool) {
	if _, any := a.find(i, end); !any && a.tok(i).Arabic {
		return span{}, false // nothing of the catalogue, guarded or not
	}
	m, ok := a.catalog.FindGuarded(a.doc.Tokens[:end], i, a.plainReadings(i))
	if !ok {
		return span{}, false
	}
	prefix := string([]rune(a.strict(i))[:m.Clitic])
	var e *catalog.Entry
	for _, x := range m.Entries {
		if x.Type == record.Town && a.theatre()[x.Country] && (e == nil || rank(x) < rank(e)) {
			e = x
		}
	}
	if e == nil || m.Last == i+1 && a.plainNoun(i, prefix) || !a.placeContext(i, prefix) || !a.endsPhrase(m.Last, end) {
		return span{}, false
	}
	return span{mention: mention{first: i, last: m.Last, typ: e.Type, kind: e.Kind, entry: e, prefix: prefix, rule: "place by its surroundings " + e.ID}}, true
}

// titledPlace takes a place whose name opens with a title (الشيخ زويد) before a
// person is read in it.
func (a *analysis) titledPlace(i, end int) (span, bool) {
	if last, _, _, _ := a.titleAt(i); last == 0 {
		return span{}, false
	}
	if m, ok := a.catalogueName(i, end); ok && m.last > i+1 && m.typ == record.Town {
		return m, true
	}
	m, ok := a.licensedPlace(i, end)
	return m, ok && m.last > i+1
}

// plainNoun reports a word that news uses as a noun more often than as a name, and
// that no head noun announces.
func (a *analysis) plainNoun(i int, prefix string) bool {
	bare := strings.TrimPrefix(strings.TrimPrefix(a.strict(i), prefix), "ال")
	in, _ := a.lang.In("nouns", bare)
	return (in || a.lang.Head(bare) != nil || prefix == "" && a.adjectiveBehind(i)) && a.headBefore(i) == nil
}

// capitalOf reads العاصمة with an adjective of nationality as the capital.
func (a *analysis) capitalOf(i, end int) (span, bool) {
	if i+1 >= end || !a.nationality(i+1) {
		return span{}, false
	}
	for _, r := range a.readings(i) {
		if !r.known.InAny("capital") {
			continue
		}
		s := span{mention: mention{first: i, last: i + 2, prefix: r.Prefix, typ: record.Town, kind: "capital", rule: "capital by its country"}}
		s.entry = a.catalog.Get(a.catalog.Nationality(a.strict(i + 1)).Capital)
		if m, ok := a.catalogueName(i+2, end); ok && m.typ == record.Town && m.prefix == "" {
			s.last, s.entry = m.last, m.entry
		}
		return s, true
	}
	return span{}, false
}

// unknownPlace takes a word that no list knows as a place where a word of place
// stands before it and a known place says behind it where it lies: في كاغورو بولاية
// كادونا, في آبسرد قرب دماوند, or where it is joined to a place: بين بني وليد ونسمة.
func (a *analysis) unknownPlace(i, end int) (span, bool) {
	for _, r := range a.readings(i) {
		joined := strings.HasPrefix(r.Prefix, "و") && a.placeJustBefore(i)
		second := joined && hasArticle(r.Stem) && a.secondOfTwo(i) && a.endsPhrase(i+1, end)
		if !joined && !a.placeContext(i, r.Prefix) || !second && !a.unknownWord(i, r.Reading) {
			continue
		}
		last := i + 1
		if a.compoundPlace(r.Stem) && last < end && a.tok(last).Kind == text.Word && !a.closed(last) {
			last++
		}
		switch {
		case a.placeContext(i, r.Prefix) && !strings.HasPrefix(r.Prefix, "و") && a.lies(last, end):
		case second || joined && a.betweenBefore(i) && a.endsPhrase(last, end):
		default:
			continue
		}
		return span{mention: mention{first: i, last: last, prefix: r.Prefix, typ: record.Town, rule: "place by its surroundings"}}, true
	}
	return span{}, false
}

// unknownWord reports a reading that no list, verb table or pattern knows.
func (a *analysis) unknownWord(i int, r text.Reading) bool {
	s := r.Stem
	bare := strings.TrimPrefix(s, "ال")
	if a.tok(i).Kind != text.Word || len([]rune(bare)) < 3 || strings.HasPrefix(bare, "ؤ") || strings.HasPrefix(bare, "ئ") || dual(bare) || a.tanwin(i) || a.possessed(i) || a.descriptive(s) || a.adjectival(s) {
		return false
	}
	for _, w := range []string{s, bare} {
		if a.lang.Closed(w) || len(a.lang.Forms(w)) > 0 || a.noun(w) || a.lang.Role(w) != "" || a.lang.Is(w, "dir", "time") ||
			a.lang.InAny(w, "nouns", "no-adjectives", "ordinals", "documents", "event-words", "alarms", "parts", "describing") {
			return false
		}
	}
	return true
}

// secondOfPlace reports an unknown word that a place's unknown name goes on with: بلدة
// جابر السرحان.
func (a *analysis) secondOfPlace(j int) bool {
	r := text.Reading{Stem: a.strict(j)}
	if !a.unknownWord(j, r) || a.attachedWord(j) || a.at(j) != nil {
		return false
	}
	if _, verb := a.finiteWord(j); verb {
		return false
	}
	return hasArticle(r.Stem) || a.unknownWord(j-1, text.Reading{Stem: a.strict(j - 1)})
}

// secondOfTwo reports that the place before token i stands behind a head noun in the dual, so
// that whatever "and" joins to it is the name of the other, an ordinary word or not: حيي الشعار
// والمشهد.
func (a *analysis) secondOfTwo(i int) bool {
	m := a.at(i - 1)
	return m != nil && m.last == i && a.pairHead(m.first)
}

// pairHead reports a head noun for two places right before token i.
func (a *analysis) pairHead(i int) bool {
	h := a.headBefore(i)
	if h == nil || !h.Plural || h.Type != string(record.Town) {
		return false
	}
	w := []rune(h.Word)
	one := string(w[:len(w)-1])
	for _, s := range []string{one, strings.TrimSuffix(one, "ت") + "ة"} {
		if o := a.lang.Head(s); o != nil && !o.Plural {
			return true
		}
	}
	return false
}

// adjectival reports a word with the shape of an adjective.
func (a *analysis) adjectival(s string) bool {
	bare := strings.TrimPrefix(s, "ال")
	return nisba(bare) || participle(bare) && strings.HasSuffix(bare, "ة") || elative(bare)
}

// betweenBefore reports that the place before token i stands behind "between" or
// a head noun in the dual or plural, so that another one follows: بلدتي عرمان وملح.
func (a *analysis) betweenBefore(i int) bool {
	m := a.at(i - 1)
	if m == nil {
		return false
	}
	if a.known(m.first-1).InAny("between") || m.plural {
		return true
	}
	h := a.headBefore(m.first)
	return h != nil && h.Plural && h.Type == string(record.Town)
}
