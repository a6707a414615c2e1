package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// This file holds the parts of a headed name behind its first words: adjectives,
// numbers of units, names within the name, and second nouns.

// placeOfTwo takes a place's own name of two words: one that opens such names with the
// word behind it (منطقة بيت عنون), or a person's, after whom the place is called (قرية
// علي كمار). It returns the token behind, or j.
func placeOfTwo(a *analysis.Article, s *analysis.Span, j, end int) int {
	if s.Type != record.Town && s.Type != record.Base || s.Definite || s.Plural || j+1 >= end || a.Tok(j).Kind != text.Word {
		return j
	}
	if n := calledAfter(a, j, end); n > j || s.Type == record.Base {
		return n
	}
	w := a.Strict(j)
	if CompoundPlace(a, w) && a.Tok(j+1).Kind == text.Word && !a.Closed(j+1) && !grammar.Attached(a, a.Strict(j+1)) {
		if _, ok := a.Find(j+1, end); !ok || !a.Lang.InAny(w, "sites-of-places") {
			return j + 2
		}
	}
	if ok, _ := Given(a, j); ok {
		return PersonName(a, j, end, true)
	}
	return j
}

// calledAfter takes a person with his title, after whom a place or site is called, and the
// adjectives behind: حي الإمام علي, مستشفى الشهيد الصدر العام, مطار الملك خالد الدولي. It returns
// the token behind, or j.
func calledAfter(a *analysis.Article, j, end int) int {
	if in, _ := a.Lang.In("namesake-titles", a.Strict(j)); !in {
		return j
	}
	n := PersonName(a, j+1, end, true)
	if n == j+1 {
		if n >= end || !analysis.HasArticle(a.Strict(n)) || a.Closed(n) || Descriptive(a, a.Strict(n)) {
			return j
		}
		n++ // الشهيد الصدر
	}
	for n < end && analysis.HasArticle(a.Strict(n)) && !a.Closed(n) && !Describes(a, n) && Descriptive(a, a.Strict(n)) {
		n++
	}
	return n
}

// Adjective reports a definite word that can be an adjective within a headed name.
// Behind a definite head it must agree in gender: in لم يعلّق الجهاز العملية the
// second noun is the verb's object. Behind a closed genitive it may go with either
// noun, so its shape alone decides.
func Adjective(a *analysis.Article, s *analysis.Span, w string) bool {
	bare := strings.TrimPrefix(w, "ال")
	if in, _ := a.Lang.In("documents", bare); in {
		return false
	}
	if in, _ := a.Lang.In("no-adjectives", bare); in || grammar.Masdar(a, w) || a.Lang.NounTrigger(bare) != nil && !Descriptive(a, w) {
		return false
	}
	if s.Definite && grammar.FeminineEnding(bare) != grammar.FeminineHead(a, s) {
		return false
	}
	if in, _ := a.Lang.In("adjectives", bare); in {
		return true
	}
	return Descriptive(a, w) || Nisba(bare) || grammar.Ordinal(a, bare) || grammar.Participle(bare) || grammar.Elative(bare) || !s.Definite && grammar.Active(bare)
}

// Belonging takes the owner behind an indefinite تابع: معسكر تابع لبعثة …. It returns
// the token behind, or j.
func Belonging(a *analysis.Article, s *analysis.Span, j, end int) int {
	if s.Definite || !a.Spelt(j).InAny("belonging") || j+1 >= end {
		return j
	}
	for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return listed.CatalogueName(a, i, end) }, func(i, end int) (analysis.Span, bool) { return HeadedName(a, i, end) }} {
		m, ok := find(j+1, end)
		if !ok || m.Prefix != "ل" || m.Type == record.Official {
			continue
		}
		inner := m.Inner
		m.Inner = nil
		s.Inner = append(append(s.Inner, m), inner...)
		return m.Last
	}
	return j
}

// ledBy takes the person behind a body that is told by who leads it: حكومة معين عبد
// الملك, إدارة الرئيس جو بايدن. The name ends with his.
func ledBy(a *analysis.Article, s *analysis.Span, j, end int) bool {
	if !inList(a, s, "led-heads") || a.Tok(j).Kind != text.Word {
		return false
	}
	for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return OfficeHolder(a, i, end) }, func(i, end int) (analysis.Span, bool) { return listed.CatalogueName(a, i, end) }, func(i, end int) (analysis.Span, bool) { return Person(a, i, end) }} {
		m, ok := find(j, end)
		if !ok || m.Type != record.Official || m.Prefix != "" || m.Anonymous || m.Rule == "office" || m.Rule == "rank" {
			continue
		}
		inner := m.Inner
		m.Inner = nil
		s.Inner = append(append(s.Inner, m), inner...)
		s.Last = m.Last
		s.Rule += " + " + m.Rule
		return true
	}
	return false
}

// innerName takes a name of a place or body that a headed name goes on into:
// قيادة شرطة ذي قار, إدارة مطار كركوك.
func innerName(a *analysis.Article, j, end int) (analysis.Span, bool) {
	if m, ok := listed.CatalogueName(a, j, end); ok && m.Prefix == "" && m.Type != record.Official {
		return m, true
	}
	if a.Spelt(j).Head() == nil {
		return analysis.Span{}, false
	}
	m, ok := HeadedName(a, j, end)
	if !ok || m.Prefix != "" || m.Definite || m.Anonymous {
		return analysis.Span{}, false
	}
	return m, true
}

// personAt reports a person's full name at j, which follows a body's name without
// a mark between: النائب عن منظمة بدر مهدي السلطاني.
func personAt(a *analysis.Article, j, end int) bool {
	ok, ambiguous := Given(a, j)
	return ok && !ambiguous && PersonName(a, j, end, false) > j+1
}

// nounChain is the chain of words behind a head noun.
type nounChain struct {
	last      int  // token behind it
	words     int  // how many it has
	closed    bool // a definite noun ended the construct: only adjectives follow
	named     bool // one of them is a name
	described bool // an adjective of a nation without the article ended it
}

// nounsBehind follows the nouns behind a head noun up to the first definite one, and the
// adjectives behind that.
func nounsBehind(a *analysis.Article, s *analysis.Span, first, end int) nounChain {
	j, c := first, nounChain{closed: s.Definite}
	if n := unitNumber(a, s, j, end); n > j {
		j, c.words, c.named = n, 1, true
	}
	for j < end && c.words < maxHeadedWords {
		t := a.Tok(j)
		if t.Kind != text.Word || !t.Arabic || a.Closed(j) || a.Tanwin(j) || VerbHere(a, j) && !(j == first && !s.Definite && ourOwn(a, j)) || j > first && Possessed(a, j) {
			break
		}
		w := t.Strict
		def := analysis.HasArticle(w)
		if rest, ok := strings.CutPrefix(w, "ب"); ok && c.words > 0 && a.Lang.Is(rest, "num") {
			break // ثكنة كذا بأربعين صاروخا
		}
		if Describes(a, j) {
			if n := Belonging(a, s, j, end); n > j {
				j, c.named = n, true
			}
			break
		}
		if a.Nationality(j) {
			if def != c.closed && !(def && !s.Definite) {
				break
			}
			s.Nationality = a.Catalog.Nationality(w)
			c.named = c.named || c.words == 0 && def && !s.Definite && ownSite(a, s) // مستشفى الكندي, whom it is called after
			j++
			c.words++
			c.closed, c.described = c.closed || def, c.described || !def
			continue
		}
		if c.described && !def && !Descriptive(a, w) {
			break // فصائل عراقية قواعد التحالف: the next noun is another's
		}
		if c.closed && (!def || !Adjective(a, s, w)) {
			break
		}
		if def && a.Spelt(j-1).InAny("of-god") && grammar.FeminineEnding(w) != grammar.FeminineHead(a, s) {
			break // هاجم حزب الله المستوطنة
		}
		if c.words > 0 && !c.closed {
			if inner, ok := innerName(a, j, end); ok {
				s.Inner = append(append(s.Inner, inner), inner.Inner...)
				s.Inner[len(s.Inner)-1-len(inner.Inner)].Inner = nil
				j, c.named = inner.Last, true
				for j < end && analysis.HasArticle(a.Strict(j)) && !a.Closed(j) && !Describes(a, j) && (a.Nationality(j) || Adjective(a, s, a.Strict(j))) {
					j++
				}
				break
			}
			if personAt(a, j, end) {
				break
			}
		}
		if c.words > 0 && Complaint(a, j) {
			break // حمّل حزب الله تبعات الحرب
		}
		if a.Lang.Head(w) != nil && c.words > 0 && !def || grammar.Attached(a, w) || grammar.ActBehind(a, j) || grammar.AndAct(a, j) || c.words > 0 && (grammar.AndBehind(a, j) || grammar.Instrument(a, j)) { // ثكنة كذا بصاروخين
			break
		}
		if _, class, _, _ := TitleAt(a, j); class == "rank" && def || class == "title" && def {
			break
		}
		generic := Descriptive(a, w)
		if !generic && a.Lang.NounTrigger(w) != nil {
			break
		}
		c.named = c.named || !generic || !def && c.words == 0 && localOutlet(a, s, w) || def && !s.Definite && !s.Plural && (s.Type == record.Actor || s.Kind == "hospital" || s.Kind == "building" || s.Kind == "quarter")
		j++
		c.words++
		if s.Type == record.Town && !def && !NameParticle(a, j-1) && !CompoundPlace(a, w) {
			if j < end && c.words == 1 && secondOfPlace(a, j) && !(s.Plural && strings.HasPrefix(a.Strict(j), "و")) {
				j++ // جابر السرحان
			}
			break // a place's own name is one word unless it opens a compound
		}
		if def || a.Lang.InAny(w, "of-god") { // حزب الله
			c.closed = true
		}
	}
	c.last = j
	return c
}
