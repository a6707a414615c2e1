package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// This file holds the parts of a headed name behind its first words: adjectives,
// numbers of units, names within the name, and second nouns.

// placeOfTwo takes a place's own name of two words: one that opens such names with the
// word behind it (منطقة بيت عنون), or a person's, after whom the place is called (قرية
// علي كمار). It returns the token behind, or j.
func (a *analysis) placeOfTwo(s *span, j, end int) int {
	if s.typ != record.Town && s.typ != record.Base || s.definite || s.plural || j+1 >= end || a.tok(j).Kind != text.Word {
		return j
	}
	if n := a.calledAfter(j, end); n > j || s.typ == record.Base {
		return n
	}
	w := a.strict(j)
	if a.compoundPlace(w) && a.tok(j+1).Kind == text.Word && !a.closed(j+1) && !a.attached(a.strict(j+1)) {
		if _, ok := a.find(j+1, end); !ok || !a.lang.InAny(w, "sites-of-places") {
			return j + 2
		}
	}
	if ok, _ := a.given(j); ok {
		return a.personName(j, end, true)
	}
	return j
}

// calledAfter takes a person with his title, after whom a place or site is called, and the
// adjectives behind: حي الإمام علي, مستشفى الشهيد الصدر العام, مطار الملك خالد الدولي. It returns
// the token behind, or j.
func (a *analysis) calledAfter(j, end int) int {
	if in, _ := a.lang.In("namesake-titles", a.strict(j)); !in {
		return j
	}
	n := a.personName(j+1, end, true)
	if n == j+1 {
		if n >= end || !hasArticle(a.strict(n)) || a.closed(n) || a.descriptive(a.strict(n)) {
			return j
		}
		n++ // الشهيد الصدر
	}
	for n < end && hasArticle(a.strict(n)) && !a.closed(n) && !a.describes(n) && a.descriptive(a.strict(n)) {
		n++
	}
	return n
}

// adjective reports a definite word that can be an adjective within a headed name.
// Behind a definite head it must agree in gender: in لم يعلّق الجهاز العملية the
// second noun is the verb's object. Behind a closed genitive it may go with either
// noun, so its shape alone decides.
func (a *analysis) adjective(s *span, w string) bool {
	bare := strings.TrimPrefix(w, "ال")
	if in, _ := a.lang.In("documents", bare); in {
		return false
	}
	if in, _ := a.lang.In("no-adjectives", bare); in || a.masdar(w) || a.lang.NounTrigger(bare) != nil && !a.descriptive(w) {
		return false
	}
	if s.definite && feminineEnding(bare) != a.feminineHead(s) {
		return false
	}
	if in, _ := a.lang.In("adjectives", bare); in {
		return true
	}
	return a.descriptive(w) || nisba(bare) || ordinal(a, bare) || participle(bare) || elative(bare) || !s.definite && active(bare)
}

// belonging takes the owner behind an indefinite تابع: معسكر تابع لبعثة …. It returns
// the token behind, or j.
func (a *analysis) belonging(s *span, j, end int) int {
	if s.definite || !a.spelt(j).InAny("belonging") || j+1 >= end {
		return j
	}
	for _, find := range []func(int, int) (span, bool){a.catalogueName, a.headedName} {
		m, ok := find(j+1, end)
		if !ok || m.prefix != "ل" || m.typ == record.Official {
			continue
		}
		inner := m.inner
		m.inner = nil
		s.inner = append(append(s.inner, m), inner...)
		return m.last
	}
	return j
}

// ledBy takes the person behind a body that is told by who leads it: حكومة معين عبد
// الملك, إدارة الرئيس جو بايدن. The name ends with his.
func (a *analysis) ledBy(s *span, j, end int) bool {
	if !a.inList(s, "led-heads") || a.tok(j).Kind != text.Word {
		return false
	}
	for _, find := range []func(int, int) (span, bool){a.officeHolder, a.catalogueName, a.person} {
		m, ok := find(j, end)
		if !ok || m.typ != record.Official || m.prefix != "" || m.anonymous || m.rule == "office" || m.rule == "rank" {
			continue
		}
		inner := m.inner
		m.inner = nil
		s.inner = append(append(s.inner, m), inner...)
		s.last = m.last
		s.rule += " + " + m.rule
		return true
	}
	return false
}

// innerName takes a name of a place or body that a headed name goes on into:
// قيادة شرطة ذي قار, إدارة مطار كركوك.
func (a *analysis) innerName(j, end int) (span, bool) {
	if m, ok := a.catalogueName(j, end); ok && m.prefix == "" && m.typ != record.Official {
		return m, true
	}
	if a.spelt(j).Head() == nil {
		return span{}, false
	}
	m, ok := a.headedName(j, end)
	if !ok || m.prefix != "" || m.definite || m.anonymous {
		return span{}, false
	}
	return m, true
}

// personAt reports a person's full name at j, which follows a body's name without
// a mark between: النائب عن منظمة بدر مهدي السلطاني.
func (a *analysis) personAt(j, end int) bool {
	ok, ambiguous := a.given(j)
	return ok && !ambiguous && a.personName(j, end, false) > j+1
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
func (a *analysis) nounsBehind(s *span, first, end int) nounChain {
	j, c := first, nounChain{closed: s.definite}
	if n := a.unitNumber(s, j, end); n > j {
		j, c.words, c.named = n, 1, true
	}
	for j < end && c.words < maxHeadedWords {
		t := a.tok(j)
		if t.Kind != text.Word || !t.Arabic || a.closed(j) || a.tanwin(j) || a.verbHere(j) && !(j == first && !s.definite && a.ourOwn(j)) || j > first && a.possessed(j) {
			break
		}
		w := t.Strict
		def := hasArticle(w)
		if a.describes(j) {
			if n := a.belonging(s, j, end); n > j {
				j, c.named = n, true
			}
			break
		}
		if a.nationality(j) {
			if def != c.closed && !(def && !s.definite) {
				break
			}
			s.nationality = a.catalog.Nationality(w)
			j++
			c.words++
			c.closed, c.described = c.closed || def, c.described || !def
			continue
		}
		if c.described && !def && !a.descriptive(w) {
			break // فصائل عراقية قواعد التحالف: the next noun is another's
		}
		if c.closed && (!def || !a.adjective(s, w)) {
			break
		}
		if c.words > 0 && !c.closed {
			if inner, ok := a.innerName(j, end); ok {
				s.inner = append(append(s.inner, inner), inner.inner...)
				s.inner[len(s.inner)-1-len(inner.inner)].inner = nil
				j, c.named = inner.last, true
				for j < end && hasArticle(a.strict(j)) && !a.closed(j) && !a.describes(j) && (a.nationality(j) || a.adjective(s, a.strict(j))) {
					j++
				}
				break
			}
			if a.personAt(j, end) {
				break
			}
		}
		if c.words > 0 && a.complaint(j) {
			break // حمّل حزب الله تبعات الحرب
		}
		if a.lang.Head(w) != nil && c.words > 0 && !def || a.attached(w) || a.actBehind(j) || a.andAct(j) || c.words > 0 && (a.andBehind(j) || a.instrument(j)) { // ثكنة كذا بصاروخين
			break
		}
		if _, class, _, _ := a.titleAt(j); class == "rank" && def || class == "title" && def {
			break
		}
		generic := a.descriptive(w)
		if !generic && a.lang.NounTrigger(w) != nil {
			break
		}
		c.named = c.named || !generic || !def && c.words == 0 && a.localOutlet(s, w) || def && !s.definite && !s.plural && (s.typ == record.Actor || s.kind == "hospital" || s.kind == "building" || s.kind == "quarter")
		j++
		c.words++
		if s.typ == record.Town && !def && !a.nameParticle(j-1) && !a.compoundPlace(w) {
			if j < end && c.words == 1 && a.secondOfPlace(j) && !(s.plural && strings.HasPrefix(a.strict(j), "و")) {
				j++ // جابر السرحان
			}
			break // a place's own name is one word unless it opens a compound
		}
		if def {
			c.closed = true
		}
	}
	c.last = j
	return c
}
