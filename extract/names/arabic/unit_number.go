package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// unitNumber passes over the number of a military unit and the arm behind it:
// اللواء 92, الفرقة ١٩ مشاة, الفرقة الثامنة عشرة. It returns the token behind, or j.
func unitNumber(a *analysis.Article, s *analysis.Span, j, end int) int {
	if s.Kind != "army" && s.Kind != "militia" || j >= end {
		return j
	}
	n := j
	if a.Tok(n).Kind == text.Number {
		n++
	} else if w := a.Strict(n); s.Definite && grammar.Ordinal(a, strings.TrimPrefix(w, "ال")) && analysis.HasArticle(w) {
		n++
		if n < end && a.Spelt(n).InAny("teens") {
			n++
		}
	}
	if n == j {
		return j
	}
	for n < end {
		if in, _ := a.Lang.In("arms", strings.TrimPrefix(a.Strict(n), "ال")); !in {
			break
		}
		n++
	}
	return n
}

// settleUnit reads a unit with a number as one of the army, unless an armed group
// owns it: اللواء 45 في الحشد الشعبي. One told by its nation alone is a contingent of that
// nation's army: الكتيبة الغانية.
func settleUnit(a *analysis.Article, s *analysis.Span) {
	if s.Type != record.Group || s.Kind != "militia" && s.Kind != "army" {
		return
	}
	if s.Nationality != nil && s.Last == s.First+2 && a.Nationality(s.First+1) && inList(a, s, "troops") {
		s.Type, s.Kind = record.Actor, "army"
		return
	}
	numbered := false
	for j := s.First + 1; j < s.Last; j++ {
		w := strings.TrimPrefix(a.Strict(j), "ال")
		numbered = numbered || a.Tok(j).Kind == text.Number || grammar.Ordinal(a, w)
		if in, _ := a.Lang.In("arms", w); in {
			numbered = true
		}
	}
	if !numbered || a.Tok(s.First-1).Is(`"`) {
		return
	}
	j := s.Last
	if a.Spelt(j).InAny("in", "from-or-of") || a.Articled(j) && a.Stem(j).InAny("belonging") {
		j++
	}
	if m, ok := listed.CatalogueName(a, j, len(a.Doc.Tokens)); ok && m.Type == record.Group {
		return
	}
	s.Type, s.Kind = record.Actor, "army"
}
