package extract

import (
	"strings"

	"isnad/extract/pack"
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

// masdar reports a verbal noun, with or without the article.
func (a *analysis) masdar(w string) bool {
	bare := strings.TrimPrefix(w, "ال")
	for _, f := range a.lang.Forms(bare) {
		if f.Tense == pack.Masdar && !f.Suffix {
			return true
		}
	}
	return false
}

// feminineHead reports a head noun that takes feminine adjectives: one in ة, or a
// plural of things.
func (a *analysis) feminineHead(s *span) bool {
	w := strings.TrimPrefix(a.strict(s.first), s.prefix)
	return s.plural || strings.HasSuffix(w, "ة") || strings.HasSuffix(w, "ات") || a.brokenPlural(w)
}

// brokenPlural reports plurals of things that carry no ending: كتائب, سرايا, ألوية.
func (a *analysis) brokenPlural(w string) bool {
	return a.lang.InAny(strings.TrimPrefix(w, "ال"), "plurals-of-bodies")
}

func feminineEnding(bare string) bool {
	return strings.HasSuffix(bare, "ة") || strings.HasSuffix(bare, "ى") || strings.HasSuffix(bare, "اء") || strings.HasSuffix(bare, "يا")
}

// ordinal reports the numerals that order units and regions: الثامنة.
func ordinal(a *analysis, bare string) bool {
	in, _ := a.lang.In("ordinals", bare)
	return in
}

// participle reports the shape of participles with م: مسلحة, مستقلة, متحدة.
func participle(bare string) bool {
	n := len([]rune(bare))
	return strings.HasPrefix(bare, "م") && n >= 4 && n <= 8
}

// elative reports the shape of الأعلى, الأوسط, الأحمر.
func elative(bare string) bool {
	return (strings.HasPrefix(bare, "أ") || strings.HasPrefix(bare, "ا")) && len([]rune(bare)) == 4
}

// active reports the shape of feminine active participles: السائبة.
func active(bare string) bool {
	r := []rune(bare)
	return len(r) == 5 && r[1] == 'ا' && r[4] == 'ة'
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

// unitNumber passes over the number of a military unit and the arm behind it:
// اللواء 92, الفرقة ١٩ مشاة, الفرقة الثامنة عشرة. It returns the token behind, or j.
func (a *analysis) unitNumber(s *span, j, end int) int {
	if s.kind != "army" && s.kind != "militia" || j >= end {
		return j
	}
	n := j
	if a.tok(n).Kind == text.Number {
		n++
	} else if w := a.strict(n); s.definite && ordinal(a, strings.TrimPrefix(w, "ال")) && hasArticle(w) {
		n++
		if n < end && a.spelt(n).InAny("teens") {
			n++
		}
	}
	if n == j {
		return j
	}
	for n < end {
		if in, _ := a.lang.In("arms", strings.TrimPrefix(a.strict(n), "ال")); !in {
			break
		}
		n++
	}
	return n
}

// settleUnit reads a unit with a number as one of the army, unless an armed group
// owns it: اللواء 45 في الحشد الشعبي.
func (a *analysis) settleUnit(s *span) {
	if s.typ != record.Group || s.kind != "militia" && s.kind != "army" {
		return
	}
	numbered := false
	for j := s.first + 1; j < s.last; j++ {
		w := strings.TrimPrefix(a.strict(j), "ال")
		numbered = numbered || a.tok(j).Kind == text.Number || ordinal(a, w)
		if in, _ := a.lang.In("arms", w); in {
			numbered = true
		}
	}
	if !numbered || a.tok(s.first-1).Is(`"`) {
		return
	}
	j := s.last
	if a.spelt(j).InAny("in", "from-or-of") || a.articled(j) && a.stem(j).InAny("belonging") {
		j++
	}
	if m, ok := a.catalogueName(j, len(a.doc.Tokens)); ok && m.typ == record.Group {
		return
	}
	s.typ, s.kind = record.Actor, "army"
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

// furtherPart takes what a body's name goes on with: a second noun joined by و
// (وزارة الخارجية والمغتربين) or what it is for or belongs to (الإدارة العامة
// للحرس الوطني). It returns the token behind, or j.
func (a *analysis) furtherPart(s *span, j, end int, closed bool) int {
	if !closed || s.typ != record.Actor || s.plural {
		return j
	}
	n := j
	for n < end && a.secondNoun(s, n, end) {
		n++
		for n < end && hasArticle(a.strict(n)) && !a.closed(n) && !a.describes(n) && a.adjective(&span{}, a.strict(n)) {
			n++
		}
	}
	return a.purpose(s, n, end)
}

// secondNoun reports و and a definite noun that opens no name of its own.
func (a *analysis) secondNoun(s *span, n, end int) bool {
	w, ok := strings.CutPrefix(a.strict(n), "وال")
	if !ok || len([]rune(w)) < 3 {
		return false
	}
	paired, _ := a.lang.In("paired", w)
	switch s.kind {
	case "organisation", "agency":
		return paired // لجنة الأمن والدفاع
	case "ministry", "body", "monitor":
	default:
		return false
	}
	if paired {
		return true // جهاز الأمن والمخابرات
	}
	if h := a.lang.Head(w); h != nil && h.Kind != "army" || a.lang.Anonymous(w) != nil || len(a.lang.Titles(w)) > 0 {
		return false
	}
	c, ok := a.catalogueName(n, end)
	return !ok || c.last == n+1 && c.typ != record.Country && c.typ != record.Town
}

// charge reports a definite noun for what a body is charged with, which names no district:
// مديرية المخابرات.
func (a *analysis) charge(j int) bool {
	w := a.strict(j)
	return hasArticle(w) && a.lang.InAny(trimArticle(w), "paired")
}

// purpose takes what a body with an adjective is for or of: لحقوق الإنسان, للحرس
// الوطني. Bodies alone have purposes in their names; قوات … لاستعادة المدينة goes on
// with the sentence.
func (a *analysis) purpose(s *span, n, end int) int {
	if n >= end || a.tok(n).Kind != text.Word || !strings.HasPrefix(a.strict(n), "ل") || !s.definite && n-s.first < 2 {
		return n
	}
	for _, find := range []func(int, int) (span, bool){a.catalogueName, a.headedName} {
		if m, ok := find(n, end); ok && m.prefix == "ل" && m.typ != record.Official && !m.anonymous && !(isMedium(&m.mention)) {
			if s.definite || m.typ == record.Actor || m.typ == record.Group {
				inner := m.inner
				m.inner = nil
				s.inner = append(append(s.inner, m), inner...)
				return m.last
			}
		}
	}
	switch s.kind {
	case "body", "organisation", "monitor", "ministry", "agency", "thinktank":
	default:
		return n
	}
	if in, _ := a.lang.In("purposes", a.purposeWord(n)); !in {
		return n
	}
	k := n + 1
	for k < end && k < n+5 && a.tok(k).Kind == text.Word && !a.closed(k) && !a.tanwin(k) {
		w := a.strict(k)
		if !hasArticle(w) && !strings.HasPrefix(w, "وال") || hasArticle(w) && k > n+1 && !a.adjective(&span{}, w) {
			break
		}
		k++
	}
	return k
}

// purposeWord strips ل and the article: لحقوق, للإعلام.
func (a *analysis) purposeWord(n int) string {
	w := strings.TrimPrefix(a.strict(n), "ل")
	return strings.TrimPrefix(w, "ل")
}
