package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

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
