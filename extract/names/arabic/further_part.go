package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// furtherPart takes what a body's name goes on with: a second noun joined by و
// (وزارة الخارجية والمغتربين) or what it is for or belongs to (الإدارة العامة
// للحرس الوطني). It returns the token behind, or j.
func furtherPart(a *analysis.Article, s *analysis.Span, j, end int, closed bool) int {
	if !closed || s.Type != record.Actor && !partyOrMovement(s) || s.Plural {
		return j
	}
	n := j
	for n < end && secondNoun(a, s, n, end) {
		n++
		for n < end && analysis.HasArticle(a.Strict(n)) && !a.Closed(n) && !Describes(a, n) && Adjective(a, &analysis.Span{}, a.Strict(n)) {
			n++
		}
	}
	return purpose(a, s, n, end)
}

// secondNoun reports و and a definite noun that opens no name of its own.
func secondNoun(a *analysis.Article, s *analysis.Span, n, end int) bool {
	w, ok := strings.CutPrefix(a.Strict(n), "وال")
	if !ok || len([]rune(w)) < 3 {
		return false
	}
	paired, _ := a.Lang.In("paired", w)
	switch s.Kind {
	case "organisation", "agency":
		return paired // لجنة الأمن والدفاع
	case "ministry", "body", "monitor":
	default:
		return false
	}
	if paired {
		return true // جهاز الأمن والمخابرات
	}
	if h := a.Lang.Head(w); h != nil && h.Kind != "army" || a.Lang.Anonymous(w) != nil || len(a.Lang.Titles(w)) > 0 {
		return false
	}
	c, ok := listed.CatalogueName(a, n, end)
	return !ok || c.Last == n+1 && c.Type != record.Country && c.Type != record.Town
}

// partyOrMovement reports a group that has a cause in its name, as bodies have: الجبهة
// الإسلامية للإنقاذ.
func partyOrMovement(s *analysis.Span) bool {
	return s.Type == record.Group && s.Definite && (s.Kind == "party" || s.Kind == "movement")
}

// charge reports a definite noun for what a body is charged with, which names no district:
// مديرية المخابرات.
func charge(a *analysis.Article, j int) bool {
	w := a.Strict(j)
	return analysis.HasArticle(w) && a.Lang.InAny(analysis.TrimArticle(w), "paired")
}

// purpose takes what a body with an adjective is for or of: لحقوق الإنسان, للحرس
// الوطني. Bodies alone have purposes in their names; قوات … لاستعادة المدينة goes on
// with the sentence.
func purpose(a *analysis.Article, s *analysis.Span, n, end int) int {
	if n >= end || a.Tok(n).Kind != text.Word || !strings.HasPrefix(a.Strict(n), "ل") || !s.Definite && n-s.First < 2 {
		return n
	}
	for _, find := range []func(int, int) (analysis.Span, bool){func(i, end int) (analysis.Span, bool) { return listed.CatalogueName(a, i, end) }, func(i, end int) (analysis.Span, bool) { return HeadedName(a, i, end) }} {
		if m, ok := find(n, end); ok && m.Prefix == "ل" && m.Type != record.Official && !m.Anonymous && !(analysis.IsMedium(&m.Mention)) {
			if analysis.Locates(&m.Mention) && a.Nationality(n-1) && s.Kind == "army" {
				return n // اقتحام الجيش الإسرائيلي لمدينة جنين: the place is what it entered
			}
			if s.Definite || m.Type == record.Actor || m.Type == record.Group {
				inner := m.Inner
				m.Inner = nil
				s.Inner = append(append(s.Inner, m), inner...)
				return m.Last
			}
		}
	}
	switch s.Kind {
	case "body", "organisation", "monitor", "ministry", "agency", "thinktank", "party", "movement":
	default:
		return n
	}
	if in, _ := a.Lang.In("purposes", purposeWord(a, n)); !in {
		return n
	}
	k := n + 1
	for k < end && k < n+5 && a.Tok(k).Kind == text.Word && !a.Closed(k) && !a.Tanwin(k) {
		w := a.Strict(k)
		if !analysis.HasArticle(w) && !strings.HasPrefix(w, "وال") || analysis.HasArticle(w) && k > n+1 && !Adjective(a, &analysis.Span{}, w) {
			break
		}
		k++
	}
	return k
}

// purposeWord strips ل and the article: لحقوق, للإعلام.
func purposeWord(a *analysis.Article, n int) string {
	w := strings.TrimPrefix(a.Strict(n), "ل")
	return strings.TrimPrefix(w, "ل")
}
