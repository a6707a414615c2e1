package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// ofNoName passes over what a title is of, where that has no name of a list: the
// bloc behind "deputy for" (النائب عن كتلة كذا فلان), the body of somebody told before
// (الناطقة باسم خارجيتها). It returns the token behind, or j.
func ofNoName(a *analysis.Article, j, end int) int {
	switch before := a.Spelt(j - 1); {
	case before.InAny("in-whose-name"):
		if plainWord(a, j, end) && Possessed(a, j) {
			return j + 1
		}
	case before.InAny("about"):
		if _, ok := listed.CatalogueName(a, j, end); ok {
			return j
		}
		for k := j + 1; k < end && k < j+4 && plainWord(a, k-1, end); k++ {
			if startsGiven(a, k) && PersonName(a, k, end, false) > k+1 {
				return k
			}
		}
	}
	return j
}

// namedLikeTitle reports a given name that is a title, too, with a family name or another name
// behind it or with its own second half: مختار الموسوي, عماد الدين, العميد رائد صالح.
func namedLikeTitle(a *analysis.Article, j int) bool {
	ok, _ := Given(a, j)
	if !ok || analysis.HasArticle(a.Strict(j)) {
		return ok && (FamilyName(a, j+1) || grammar.OfGod(a, j+1))
	}
	return FamilyName(a, j+1) || grammar.OfGod(a, j+1) || startsGiven(a, j+1) || NameWord(a, j+1, true) && !analysis.HasArticle(a.Strict(j+1)) && analysis.HasArticle(a.Strict(j-1))
}

// nextToWhole reports a name that stands right behind the whole name of what an office is
// of. Two such are no construct, and the verb before has both for its own: اتهم متحدث باسم
// الجيش الحركة, اتهم رئيس الوزراء الحركة.
func nextToWhole(a *analysis.Article, s *analysis.Span, in *analysis.Span, j int) bool {
	if in.First != j || in.Prefix != "" {
		return false
	}
	if len(s.Inner) == 0 {
		return j > s.First+1 && analysis.HasArticle(a.Strict(j-1)) && analysis.Forces(&in.Mention)
	}
	before := &s.Inner[len(s.Inner)-1]
	return before.Last == j && (before.Entry != nil || analysis.HasArticle(a.Strict(j-1)))
}

// pronounOrPlace passes over what may stand between an office and its holder's name
// besides a body: a preposition with a pronoun (القيادي فيه محمد), or the place where
// the office is held, where a name follows (السفيرة في بغداد الينا رومانوسكي).
func pronounOrPlace(a *analysis.Article, j, end int) (int, *analysis.Span) {
	switch w := a.Spelt(j); {
	case w.InAny("held-there"):
		if PersonName(a, j+1, end, false) > j+2 {
			return j + 1, nil
		}
	case w.InAny("office-links"):
		m, ok := listed.CatalogueName(a, j+1, end)
		if !ok {
			m, ok = HeadedName(a, j+1, end)
		}
		if ok && m.Prefix == "" && analysis.Locates(&m.Mention) && (PersonName(a, m.Last, end, true) > m.Last+1 || nameBehindRank(a, m.Last, end) > m.Last) {
			return m.Last, &m
		}
	}
	return j, nil
}

// nameBehindRank returns where a name starts that stands behind a rank or title, with
// a comma before it or not: رئيس السرية، الملازم أول هيثم بن ناصر; or j itself.
func nameBehindRank(a *analysis.Article, j, end int) int {
	k := j
	if k < end && a.Tok(k).Is(",") {
		k++
	}
	from := k
	for k < end {
		l, class, prefix, _ := TitleAt(a, k)
		if l == 0 || prefix != "" || class != "rank" && class != "title" || namedLikeTitle(a, k) {
			break
		}
		k = l
	}
	if k > from && PersonName(a, k, end, true) > k {
		return k
	}
	return j
}

// bodyOfTitle finds the body that the words of a title name, with what its name
// goes on with: رئيس مجلس النواب, قائد الفرقة ٨٠, مدير شرطة المثنى.
func bodyOfTitle(a *analysis.Article, i, last, end int) (analysis.Span, bool) {
	for k := i + 1; k < last; k++ {
		if in, _ := a.Lang.In("organs", strings.TrimPrefix(a.Strict(k), "ال")); in {
			if m, ok := listed.CatalogueName(a, k, end); ok && m.Last > last && m.Prefix == "" && analysis.Forces(&m.Mention) && m.Kind != "ministry" && m.Kind != "army" {
				return m, true // رئيس هيئة قناة السويس
			}
			continue
		}
		for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return listed.CatalogueName(a, i, end) }, func(i, end int) (analysis.Span, bool) { return HeadedName(a, i, end) }} {
			m, ok := find(k, end)
			if !ok || m.Last < last || m.Last == k+1 || m.Anonymous || m.Prefix != "" && m.Prefix != "ل" {
				continue
			}
			if m.Type == record.Actor || m.Type == record.Group {
				return m, true
			}
		}
	}
	return analysis.Span{}, false
}

// opensBody reports a catalogue name of a body, group, place or country at i.
func opensBody(a *analysis.Article, i, end int) bool {
	m, ok := a.Find(i, end)
	return ok && !m.Guarded && m.Entries[0].Type != record.Official
}

// bodyApart reports a listed body right behind an office with the article, which takes no genitive:
// اتهم الوزير جماعة كذا.
func bodyApart(a *analysis.Article, i, end int) bool {
	m, ok := listed.CatalogueName(a, i, end)
	return ok && m.First == i && m.Prefix == "" && !analysis.HasArticle(a.Strict(i)) && analysis.Forces(&m.Mention) && !grammar.InWhoseName(a, i-1)
}

// complementOf takes one step of what an office is of: a name, a headed name, or
// a plain noun of the chain (هيئة أركان). It returns the token behind it.
func complementOf(a *analysis.Article, i, end int, office bool) (*analysis.Span, int, bool) {
	if i >= end || a.Tok(i).Kind != text.Word && !a.Tok(i).Is(`"`) {
		return nil, i, false
	}
	if a.Tok(i).Is(`"`) {
		if m, ok := listed.CatalogueName(a, i+1, end); ok && m.Last < end {
			return &m, m.Last + 1, true
		}
		return nil, i, false
	}
	if m, ok := listed.CatalogueName(a, i, end); ok && m.Type != record.Official && (m.Prefix == "" || m.Prefix == "ل" || m.Prefix == "ب") {
		return &m, m.Last, true
	}
	if m, ok := HeadedName(a, i, end); ok && (m.Prefix == "" || m.Prefix == "ل" || m.Prefix == "ب") {
		return &m, m.Last, true
	}
	s := a.Strict(i)
	if a.Spelt(i).InAny("about") { // النائب عن كتلة كذا
		if m, next, ok := complementOf(a, i+1, end, false); ok && m != nil && m.Type != record.Country {
			return m, next, true
		}
		return nil, i, false
	}
	if !office {
		return nil, i, false
	}
	if a.Spelt(i).InAny("to-whom") {
		if in, _ := a.Lang.In("envoys", bareTitle(a, i-1)); !in {
			return nil, i, false
		}
	}
	if a.Spelt(i).InAny("office-links", "in-whose-name") {
		if m, next, ok := complementOf(a, i+1, end, false); ok && m != nil && (!a.Spelt(i).InAny("in") || m.Type == record.Actor || m.Type == record.Group) {
			return m, next, true
		}
		return nil, i, false
	}
	if a.Closed(i) || a.Tanwin(i) || len(s) == 0 || Complaint(a, i) || Possessed(a, i) || a.Lang.Anonymous(s) != nil || AttachedWord(a, i) && !ofThe(a, i) && !officePurpose(a, i) {
		return nil, i, false
	}
	if v, ok := grammar.FiniteWord(a, i); ok && !v.Homograph() {
		return nil, i, false
	}
	if analysis.HasArticle(a.Strict(i-1)) && a.Lang.NounTrigger(analysis.TrimArticle(s)) != nil {
		return nil, i, false // أجرى قائد القيادة المركزية زيارة: a definite noun has no genitive
	}
	return nil, i + 1, true
}

// unlisted reports a word without the article that no list or pattern of the language
// knows, behind an office that is told in full: وزير الدفاع ساديو كامارا.
func unlisted(a *analysis.Article, j int) bool {
	w := a.Strict(j)
	return analysis.HasArticle(a.Strict(j-1)) && !analysis.HasArticle(w) && !AttachedWord(a, j) && UnknownWord(a, j, text.Reading{Stem: w})
}

// nounOfBody reports a word that is a name and a noun, with a body behind it:
// رئيس أركان الجيش is not somebody called Arkan.
func nounOfBody(a *analysis.Article, i, end int) bool {
	ok, ambiguous := Given(a, i)
	if ok && !ambiguous || i+1 >= end || NameParticle(a, i) || ok && grammar.OfGod(a, i+1) {
		return false
	}
	if opensBody(a, i+1, end) {
		return true
	}
	next := strings.TrimPrefix(a.Strict(i+1), "ال")
	in, _ := a.Lang.In("nouns", next)
	return ok && analysis.HasArticle(a.Strict(i+1)) && (in || a.Lang.Head(next) != nil) // مدير تحرير الشبكة
}
