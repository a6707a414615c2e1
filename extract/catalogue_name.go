package extract

import (
	"slices"

	"isnad/extract/catalog"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// catalogueName takes the longest name of the catalogue that starts at i.
func (a *analysis) catalogueName(i, end int) (span, bool) {
	m, ok := a.find(i, end)
	if ok && m.Last > i+1 && a.endsInTime(m.Last) {
		m, ok = a.find(i, m.Last-1)
	}
	if !ok {
		return span{}, false
	}
	e := a.choose(m.Entries)
	if k := slices.IndexFunc(m.Entries, func(x *catalog.Entry) bool { return a.announced(i, x) }); m.Guarded && k >= 0 {
		e = m.Entries[k]
	}
	if m.Guarded && !a.announced(i, e) {
		t := a.tok(i)
		a.trace.reject(t.Start, a.tok(m.Last-1).End, "name", "%s is an ordinary word too, and nothing announces it", e.ID)
		return span{}, false
	}
	if m.Last == i+1 && !a.announced(i, e) && a.homograph(i, m.Clitic) {
		return span{}, false
	}
	if e.Type == record.Town && m.Last == i+1 && m.Clitic == 0 && a.adjectiveBehind(i) {
		return span{}, false
	}
	if e.Type == record.Official && a.ofGod(m.Last) {
		return span{}, false // ياسر عطا الله is not ياسر عطا
	}
	if e.Type == record.Actor && m.Last == i+2 && a.weaponOfNation(i) {
		return span{}, false
	}
	if e.Type == record.Country && (m.Last == i+1 && m.Clitic == 0 && a.accusativeNation(i) || a.ofAnotherNation(e.ID, m.Last)) {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: m.Last, typ: e.Type, kind: e.Kind, entry: e, rule: "catalogue " + e.ID}}
	if e.Type == record.Actor || e.Type == record.Group {
		s.inner = a.nestedNames(i, m.Last)
	}
	if m.Clitic > 0 {
		s.prefix = string([]rune(a.strict(i))[:m.Clitic])
	}
	if a.tok(s.last-1).Kind == text.Word && s.last < end && a.tok(s.last).Is(`"`) && a.openQuotes(i, s.last) {
		s.last++
	}
	return s, true
}

// endsInTime reports that the last word of a name that ends before token i is an expression of
// time with what stands there: أطلقت روسيا اليوم الثلاثاء.
func (a *analysis) endsInTime(i int) bool {
	return a.lang.Code == "ar" && a.spelt(i-1).Is("time") && a.spelt(i).Is("time")
}

// longCatalogueName takes a catalogue name of several words before its first is read
// as a noun for people: العمال الكردستاني.
func (a *analysis) longCatalogueName(i, end int) (span, bool) {
	m, ok := a.catalogueName(i, end)
	return m, ok && m.last > i+1 && m.typ != record.Official
}

// widestHeaded takes a headed name unless the catalogue knows a wider one.
func (a *analysis) widestHeaded(i, end int) (span, bool) {
	m, ok := a.headedName(i, end)
	if !ok {
		return m, false
	}
	if c, known := a.catalogueName(i, end); known && (c.last >= m.last || m.rule == "short form" || c.typ == m.typ && c.last-i > 2) {
		return c, true
	}
	if m.typ == record.Group && m.entry == nil && a.goesByAnother(m.last, end) {
		return m, false // فصيل حديث الولادة يدعو نفسه «…»
	}
	return m, true
}

// goesByAnother reports words behind a description that give the name in quotation
// marks by which its bearer goes.
func (a *analysis) goesByAnother(i, end int) bool {
	for j := i; j < min(i+3, end-1); j++ {
		if a.tok(j).Kind != text.Word {
			return false
		}
		if in, _ := a.known(j).In("naming"); in {
			return a.tok(j + 1).Is(`"`)
		}
	}
	return false
}

// homograph reports a word that the packs know as a function word or a verb, so
// that a name spelt alike needs a trigger: أفاد is rarely Turkey's AFAD.
func (a *analysis) homograph(i, clitic int) bool {
	if a.known(i).Closed() || a.spelt(i).Closed() {
		return true
	}
	v, ok := a.finiteWord(i)
	return ok && clitic == 0 && v.Verb.Noun == nil && v.Tense == pack.Past
}

// openQuotes reports an odd number of quotation marks between two tokens.
func (a *analysis) openQuotes(first, last int) bool {
	n := 0
	for i := first; i < last; i++ {
		if a.tok(i).Is(`"`) {
			n++
		}
	}
	return n%2 == 1
}
