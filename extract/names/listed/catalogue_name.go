package listed

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/catalog"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Known reports a name of the catalogue that starts at i.
func Known(a *analysis.Article, i, end int) bool {
	_, ok := a.Find(i, end)
	return ok
}

// CatalogueName takes the longest name of the catalogue that starts at i.
func CatalogueName(a *analysis.Article, i, end int) (analysis.Span, bool) {
	m, ok := a.Find(i, end)
	if ok && m.Last > i+1 && endsInTime(a, m.Last) {
		m, ok = a.Find(i, m.Last-1)
	}
	if !ok {
		return analysis.Span{}, false
	}
	e := Choose(a, m.Entries)
	if k := slices.IndexFunc(m.Entries, func(x *catalog.Entry) bool { return announced(a, i, x) }); m.Guarded && k >= 0 {
		e = m.Entries[k]
	}
	if m.Guarded && !announced(a, i, e) {
		t := a.Tok(i)
		a.Trace.Reject(t.Start, a.Tok(m.Last-1).End, "name", "%s is an ordinary word too, and nothing announces it", e.ID)
		return analysis.Span{}, false
	}
	if m.Last == i+1 && !announced(a, i, e) && (homograph(a, i, m.Clitic) || WholeWord(a, i, m.Clitic)) {
		return analysis.Span{}, false
	}
	if e.Type == record.Town && m.Last == i+1 && m.Clitic == 0 && AdjectiveBehind(a, i) {
		return analysis.Span{}, false
	}
	if e.Type == record.Official && grammar.OfGod(a, m.Last) {
		return analysis.Span{}, false // ياسر عطا الله is not ياسر عطا
	}
	if e.Type == record.Actor && m.Last == i+2 && weaponOfNation(a, i) {
		return analysis.Span{}, false
	}
	if e.Type == record.Country && (m.Last == i+1 && m.Clitic == 0 && accusativeNation(a, i) || ofAnotherNation(a, e.ID, m.Last)) {
		return analysis.Span{}, false
	}
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: m.Last, Type: e.Type, Kind: e.Kind, Entry: e, Rule: "catalogue " + e.ID}}
	if e.Type == record.Actor || e.Type == record.Group {
		s.Inner = nestedNames(a, i, m.Last)
	}
	if m.Clitic > 0 {
		s.Prefix = string([]rune(a.Strict(i))[:m.Clitic])
	}
	if a.Tok(s.Last-1).Kind == text.Word && s.Last < end && a.Tok(s.Last).Is(`"`) && OpenQuotes(a, i, s.Last) {
		s.Last++
	}
	return s, true
}

// endsInTime reports that the last word of a name that ends before token i is an expression of
// time with what stands there: أطلقت روسيا اليوم الثلاثاء.
func endsInTime(a *analysis.Article, i int) bool {
	return a.Lang.Code == "ar" && a.Spelt(i-1).Is("time") && a.Spelt(i).Is("time")
}

// LongCatalogueName takes a catalogue name of several words before its first is read
// as a noun for people: العمال الكردستاني.
func LongCatalogueName(a *analysis.Article, i, end int) (analysis.Span, bool) {
	m, ok := CatalogueName(a, i, end)
	return m, ok && m.Last > i+1 && m.Type != record.Official
}

// GoesByAnother reports words behind a description that give the name in quotation
// marks by which its bearer goes.
func GoesByAnother(a *analysis.Article, i, end int) bool {
	for j := i; j < min(i+3, end-1); j++ {
		if a.Tok(j).Kind != text.Word {
			return false
		}
		if in, _ := a.Known(j).In("naming"); in {
			return a.Tok(j + 1).Is(`"`)
		}
	}
	return false
}

// homograph reports a word that the packs know as a function word or a verb, so
// that a name spelt alike needs a trigger: أفاد is rarely Turkey's AFAD.
func homograph(a *analysis.Article, i, clitic int) bool {
	if a.Known(i).Closed() || a.Spelt(i).Closed() {
		return true
	}
	v, ok := grammar.FiniteWord(a, i)
	return ok && clitic == 0 && v.Verb.Noun == nil && v.Tense == pack.Past
}

// OpenQuotes reports an odd number of quotation marks between two tokens.
func OpenQuotes(a *analysis.Article, first, last int) bool {
	n := 0
	for i := first; i < last; i++ {
		if a.Tok(i).Is(`"`) {
			n++
		}
	}
	return n%2 == 1
}
