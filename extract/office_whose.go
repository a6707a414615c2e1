package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// ofNoName passes over what a title is of, where that has no name of a list: the
// bloc behind "deputy for" (النائب عن كتلة كذا فلان), the body of somebody told before
// (الناطقة باسم خارجيتها). It returns the token behind, or j.
func (a *analysis) ofNoName(j, end int) int {
	switch before := a.spelt(j - 1); {
	case before.InAny("in-whose-name"):
		if a.plainWord(j, end) && a.possessed(j) {
			return j + 1
		}
	case before.InAny("about"):
		if _, ok := a.catalogueName(j, end); ok {
			return j
		}
		for k := j + 1; k < end && k < j+4 && a.plainWord(k-1, end); k++ {
			if a.startsGiven(k) && a.personName(k, end, false) > k+1 {
				return k
			}
		}
	}
	return j
}

// namedLikeTitle reports a given name that is a title, too, with a family name behind it
// or with its own second half: مختار الموسوي, عماد الدين.
func (a *analysis) namedLikeTitle(j int) bool {
	ok, _ := a.given(j)
	return ok && (a.familyName(j+1) || a.ofGod(j+1))
}

// nextToWhole reports a name that stands right behind the whole name of what an office is
// of. Two such are no construct, and the verb before has both for its own: اتهم متحدث باسم
// الجيش الحركة.
func (a *analysis) nextToWhole(s *span, in *span, j int) bool {
	if len(s.inner) == 0 || in.first != j || in.prefix != "" {
		return false
	}
	before := &s.inner[len(s.inner)-1]
	return before.last == j && (before.entry != nil || hasArticle(a.strict(j-1)))
}

// pronounOrPlace passes over what may stand between an office and its holder's name
// besides a body: a preposition with a pronoun (القيادي فيه محمد), or the place where
// the office is held, where a name follows (السفيرة في بغداد الينا رومانوسكي).
func (a *analysis) pronounOrPlace(j, end int) (int, *span) {
	switch w := a.spelt(j); {
	case w.InAny("held-there"):
		if a.personName(j+1, end, false) > j+2 {
			return j + 1, nil
		}
	case w.InAny("office-links"):
		m, ok := a.catalogueName(j+1, end)
		if !ok {
			m, ok = a.headedName(j+1, end)
		}
		if ok && m.prefix == "" && locates(&m.mention) && (a.personName(m.last, end, true) > m.last+1 || a.nameBehindRank(m.last, end) > m.last) {
			return m.last, &m
		}
	}
	return j, nil
}

// nameBehindRank returns where a name starts that stands behind a rank or title, with
// a comma before it or not: رئيس السرية، الملازم أول هيثم بن ناصر; or j itself.
func (a *analysis) nameBehindRank(j, end int) int {
	k := j
	if k < end && a.tok(k).Is(",") {
		k++
	}
	from := k
	for k < end {
		l, class, prefix, _ := a.titleAt(k)
		if l == 0 || prefix != "" || class != "rank" && class != "title" {
			break
		}
		k = l
	}
	if k > from && a.personName(k, end, true) > k {
		return k
	}
	return j
}

// bodyOfTitle finds the body that the words of a title name, with what its name
// goes on with: رئيس مجلس النواب, قائد الفرقة ٨٠, مدير شرطة المثنى.
func (a *analysis) bodyOfTitle(i, last, end int) (span, bool) {
	for k := i + 1; k < last; k++ {
		if in, _ := a.lang.In("organs", strings.TrimPrefix(a.strict(k), "ال")); in {
			if m, ok := a.catalogueName(k, end); ok && m.last > last && m.prefix == "" && forces(&m.mention) && m.kind != "ministry" && m.kind != "army" {
				return m, true // رئيس هيئة قناة السويس
			}
			continue
		}
		for _, find := range []func(int, int) (span, bool){a.catalogueName, a.headedName} {
			m, ok := find(k, end)
			if !ok || m.last < last || m.last == k+1 || m.anonymous || m.prefix != "" && m.prefix != "ل" {
				continue
			}
			if m.typ == record.Actor || m.typ == record.Group {
				return m, true
			}
		}
	}
	return span{}, false
}

// opensBody reports a catalogue name of a body, group, place or country at i.
func (a *analysis) opensBody(i, end int) bool {
	m, ok := a.find(i, end)
	return ok && !m.Guarded && m.Entries[0].Type != record.Official
}

// complement takes one step of what an office is of: a name, a headed name, or
// a plain noun of the chain (هيئة أركان). It returns the token behind it.
func (a *analysis) complement(i, end int, office bool) (*span, int, bool) {
	if i >= end || a.tok(i).Kind != text.Word && !a.tok(i).Is(`"`) {
		return nil, i, false
	}
	if a.tok(i).Is(`"`) {
		if m, ok := a.catalogueName(i+1, end); ok && m.last < end {
			return &m, m.last + 1, true
		}
		return nil, i, false
	}
	if m, ok := a.catalogueName(i, end); ok && m.typ != record.Official && (m.prefix == "" || m.prefix == "ل" || m.prefix == "ب") {
		return &m, m.last, true
	}
	if m, ok := a.headedName(i, end); ok && (m.prefix == "" || m.prefix == "ل" || m.prefix == "ب") {
		return &m, m.last, true
	}
	s := a.strict(i)
	if a.spelt(i).InAny("about") { // النائب عن كتلة كذا
		if m, next, ok := a.complement(i+1, end, false); ok && m != nil && m.typ != record.Country {
			return m, next, true
		}
		return nil, i, false
	}
	if !office {
		return nil, i, false
	}
	if a.spelt(i).InAny("to-whom") {
		if in, _ := a.lang.In("envoys", a.bareTitle(i-1)); !in {
			return nil, i, false
		}
	}
	if a.spelt(i).InAny("office-links", "in-whose-name") {
		if m, next, ok := a.complement(i+1, end, false); ok && m != nil && (!a.spelt(i).InAny("in") || m.typ == record.Actor || m.typ == record.Group) {
			return m, next, true
		}
		return nil, i, false
	}
	if a.closed(i) || a.tanwin(i) || len(s) == 0 || a.possessed(i) || a.lang.Anonymous(s) != nil || a.attachedWord(i) && !a.ofThe(i) && !a.officePurpose(i) {
		return nil, i, false
	}
	if v, ok := a.finiteWord(i); ok && !v.homograph() {
		return nil, i, false
	}
	if hasArticle(a.strict(i-1)) && a.lang.NounTrigger(trimArticle(s)) != nil {
		return nil, i, false // أجرى قائد القيادة المركزية زيارة: a definite noun has no genitive
	}
	return nil, i + 1, true
}

// unlisted reports a word without the article that no list or pattern of the language
// knows, behind an office that is told in full: وزير الدفاع ساديو كامارا.
func (a *analysis) unlisted(j int) bool {
	w := a.strict(j)
	return hasArticle(a.strict(j-1)) && !hasArticle(w) && !a.attachedWord(j) && a.unknownWord(j, text.Reading{Stem: w})
}

// nounOfBody reports a word that is a name and a noun, with a body behind it:
// رئيس أركان الجيش is not somebody called Arkan.
func (a *analysis) nounOfBody(i, end int) bool {
	ok, ambiguous := a.given(i)
	if ok && !ambiguous || i+1 >= end {
		return false
	}
	if a.opensBody(i+1, end) {
		return true
	}
	next := strings.TrimPrefix(a.strict(i+1), "ال")
	in, _ := a.lang.In("nouns", next)
	return ok && hasArticle(a.strict(i+1)) && (in || a.lang.Head(next) != nil) // مدير تحرير الشبكة
}
