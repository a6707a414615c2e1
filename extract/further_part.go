package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// furtherPart takes what a body's name goes on with: a second noun joined by و
// (وزارة الخارجية والمغتربين) or what it is for or belongs to (الإدارة العامة
// للحرس الوطني). It returns the token behind, or j.
func (a *analysis) furtherPart(s *span, j, end int, closed bool) int {
	if !closed || s.typ != record.Actor && !partyOrMovement(s) || s.plural {
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

// partyOrMovement reports a group that has a cause in its name, as bodies have: الجبهة
// الإسلامية للإنقاذ.
func partyOrMovement(s *span) bool {
	return s.typ == record.Group && s.definite && (s.kind == "party" || s.kind == "movement")
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
			if locates(&m.mention) && a.nationality(n-1) && s.kind == "army" {
				return n // اقتحام الجيش الإسرائيلي لمدينة جنين: the place is what it entered
			}
			if s.definite || m.typ == record.Actor || m.typ == record.Group {
				inner := m.inner
				m.inner = nil
				s.inner = append(append(s.inner, m), inner...)
				return m.last
			}
		}
	}
	switch s.kind {
	case "body", "organisation", "monitor", "ministry", "agency", "thinktank", "party", "movement":
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
